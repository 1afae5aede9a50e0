import { expect } from 'chai';
import * as fc from 'fast-check';

import type { Programme, Ref, Trace } from '../../src/index.js';
import { collections, publishProgramme, traceOf } from '../../src/index.js';
import { sample } from '../../src/sample/index.js';
import { arbitraryProgramme, seeded } from '../examples/arbitrary-programme.js';
import { filledProgramme } from '../examples/filled-programme.js';
import { today } from '../examples/small.js';

const keyOf = ({ collection, id }: Ref): string => `${collection}/${id}`;

const refsIn = (programme: Programme): Ref[] =>
  collections.flatMap((collection) => programme[collection].map(({ id }) => ({ collection, id })));

function checkAll(programme: Programme): void {
  const refs = refsIn(programme);
  const positions = new Map(refs.map((ref, index) => [keyOf(ref), index]));
  const traces = new Map(refs.map((ref) => [keyOf(ref), traceOf(programme, ref)]));
  const holds = new Map(
    [...traces].map(([key, { nodes }]) => [key, new Set(nodes.map(({ ref }) => keyOf(ref)))]),
  );
  for (const [key, trace] of traces) {
    const found = holds.get(key)!;
    expect(found.has(key), key).to.equal(true);
    for (const other of found) expect(holds.get(other)!.has(key), `${key} ${other}`).to.equal(true);
    checkOrder(trace, positions);
    for (const { from, to } of trace.edges) {
      expect(
        [keyOf(from), keyOf(to)].every((one) => found.has(one)),
        key,
      ).to.equal(true);
    }
    for (const { ref } of trace.story) expect(found.has(keyOf(ref))).to.equal(true);
  }
  for (const { id, needs } of programme.actions) {
    for (const need of needs) {
      expect(holds.get(`needs/${need}`)?.has(`actions/${id}`) ?? true).to.equal(true);
    }
  }
}

function checkOrder({ edges, nodes, story }: Trace, positions: ReadonlyMap<string, number>): void {
  const at = (ref: Ref): number => positions.get(keyOf(ref))!;
  const rising = (numbers: readonly number[]): boolean =>
    numbers.every((one, index) => index === 0 || numbers[index - 1]! < one);
  expect(rising(nodes.map(({ ref }) => at(ref)))).to.equal(true);
  expect(rising(edges.map(({ from, to }) => at(from) * positions.size + at(to)))).to.equal(true);
  const times = story.map(({ day, ref }) => `${day} ${String(at(ref)).padStart(9, '0')}`);
  expect([...times].sort()).to.deep.equal(times);
}

describe('traceOf, of any programme', () => {
  it('finds one thing from another whenever it finds that other from the one, and all in order', () => {
    fc.assert(fc.property(arbitraryProgramme(), checkAll), seeded(100));
  });

  it('does so of the sample, and of a programme with every field filled', () => {
    checkAll(sample);
    checkAll(filledProgramme());
  });

  it('does so of what is published', () => {
    fc.assert(
      fc.property(arbitraryProgramme({ visibility: true }), (programme) => {
        checkAll(publishProgramme(programme, { today }));
      }),
      seeded(50),
    );
  });

  it('gives the same again, and the same for a programme read anew', () => {
    const anew = JSON.parse(JSON.stringify(sample)) as Programme;
    for (const ref of refsIn(sample)) {
      expect(traceOf(anew, ref)).to.deep.equal(traceOf(sample, ref));
    }
  });

  it('takes no longer per entity in a large programme, and follows a chain as long as it is', () => {
    const length = 50_000;
    const actions = Array.from({ length }, (_, at) => ({
      id: `a${at}`,
      cluster: 'a',
      title: 'Step',
      needs: [],
      status: 'planned' as const,
      ...(at === 0 ? {} : { after: [`a${at - 1}`] }),
    }));
    const start = performance.now();
    const { edges, nodes } = traceOf({ ...sample, actions }, { collection: 'actions', id: 'a0' });
    expect(nodes.length).to.equal(length);
    expect(edges.length).to.equal(length - 1);
    expect(performance.now() - start).to.be.below(2000);
  });
});
