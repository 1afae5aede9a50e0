import { expect } from 'chai';

import { collections } from '../../src/base/collections.js';
import { marks } from '../../src/base/schema.js';
import { programmeSchema } from '../../src/programme/programme.schema.js';
import { readProgramme } from '../../src/programme/read.js';
import type { Option } from './schema-values.js';
import { bareDocument, completeDocument, placesIn, withAt } from './schema-values.js';

const bare = bareDocument();

/** The code and path of each issue, and how many more there are. */
function found(document: unknown): unknown[] {
  const result = readProgramme(document);
  return result.ok ? [] : result.issues.map(({ code, path }) => [code, ...path]);
}

describe('ids', () => {
  for (const collection of collections) {
    it(`are unique within ${collection}`, () => {
      const document = completeDocument(1);
      const [first, second] = document[collection] as [object, object];
      const third = { ...second, id: `${collection}-1` };
      const result = readProgramme({ ...document, [collection]: [first, second, third] });
      expect(!result.ok && result.issues).to.deep.equal([
        {
          code: 'duplicate-id',
          path: [collection, 2, 'id'],
          message: `${collection}[2].id: expected an id other than that of ${collection}[0], got "${collection}-1". Give one of the two another id.`,
          expected: `an id other than that of ${collection}[0]`,
          received: `"${collection}-1"`,
        },
      ]);
    });
  }

  it('may be the same in two collections', () => {
    const strengthAreas = [{ id: 'x', name: 'A', focus: 'core' }];
    expect(found({ ...bare, strengthAreas, themes: [{ id: 'x', name: 'T' }] })).to.deep.equal([]);
  });

  it('are never empty', () => {
    expect(found({ ...bare, themes: [{ id: '', name: 'T' }] })).to.deep.equal([
      ['out-of-range', 'themes', 0, 'id'],
    ]);
  });
});

describe('references', () => {
  const options: readonly Option[] = [0, 1];
  for (const option of options) {
    const document = completeDocument(option);
    for (const { path, schema } of placesIn(programmeSchema, document, [])) {
      const refersTo = refersToOf(schema);
      if (refersTo === undefined) continue;

      it(`lead to something: ${path.join('.')}`, () => {
        const place = refersTo === 'any' ? [...path, 'id'] : path;
        const result = readProgramme(withAt(document, place, 'nobody'));
        const collection = refersTo === 'any' ? 'themes' : refersTo;
        expect(!result.ok && result.issues).to.have.length(1);
        expect(!result.ok && result.issues[0]).to.deep.include({
          code: 'unknown-reference',
          path: place,
          expected: `the id of one of ${collection}`,
          received: '"nobody"',
        });
      });
    }
  }

  it('are looked up in their own collection', () => {
    const of = { collection: 'actors', id: 't' };
    const checkIns = [{ id: 'c', of, day: '2026-01-01', status: 'red' }];
    expect(found({ ...bare, themes: [{ id: 't', name: 'T' }], checkIns })).to.deep.equal([
      ['unknown-reference', 'checkIns', 0, 'of', 'id'],
    ]);
  });

  it('lead to a collection that there is', () => {
    const of = { collection: 'constructor', id: 't' };
    const checkIns = [{ id: 'c', of, day: '2026-01-01', status: 'red' }];
    expect(found({ ...bare, checkIns })).to.deep.equal([
      ['wrong-value', 'checkIns', 0, 'of', 'collection'],
    ]);
  });

  it('are all checked, and counted when they are more than 100', () => {
    const goals = Array.from({ length: 130 }, (_, index) => ({
      id: `g${index}`,
      statement: 'S',
      level: 'output',
      parent: 'x',
    }));
    const result = readProgramme({ ...bare, goals });
    expect(result).to.include({ ok: false, more: 30 });
  });
});

describe('circles', () => {
  const goal = (id: string, parent?: string) => ({
    id,
    statement: 'S',
    level: 'output',
    ...(parent && { parent }),
  });
  const goals = (...list: object[]) => ({ ...bare, goals: list });

  it('are refused, with the reference that closes them', () => {
    const result = readProgramme(goals(goal('a', 'b'), goal('b', 'c'), goal('c', 'a')));
    expect(!result.ok && result.issues).to.deep.equal([
      {
        code: 'circular-reference',
        path: ['goals', 2, 'parent'],
        message:
          'goals[2].parent: expected no way back to itself, got goals[0]. Remove one of the references of the circle.',
        expected: 'no way back to itself',
        received: 'goals[0]',
      },
    ]);
  });

  it('of one are refused', () => {
    expect(found(goals(goal('a', 'a')))).to.deep.equal([
      ['circular-reference', 'goals', 0, 'parent'],
    ]);
  });

  it('are found one by one', () => {
    const document = goals(goal('a', 'b'), goal('b', 'a'), goal('c'), goal('d', 'd'));
    expect(found(document)).to.deep.equal([
      ['circular-reference', 'goals', 1, 'parent'],
      ['circular-reference', 'goals', 3, 'parent'],
    ]);
  });

  it('are not seen where two ways lead to the same', () => {
    const cluster = {
      id: 'k',
      name: 'K',
      origin: 'existing',
      identified: '2026-01-01',
      strengthAreas: [],
    };
    const action = (id: string, ...after: string[]) => ({
      id,
      cluster: 'k',
      title: 'A',
      needs: [],
      status: 'planned',
      after,
    });
    const actions = [action('a', 'b', 'c'), action('b', 'd'), action('c', 'd', 'd'), action('d')];
    expect(found({ ...bare, clusters: [cluster], actions })).to.deep.equal([]);
  });

  // The references within a collection, each made to lead from both of its entities to the other.
  const within: readonly (readonly [string, (to: string) => object])[] = [
    ['goals', (parent) => ({ parent })],
    ['actions', (to) => ({ after: [to] })],
    ['clusters', (into) => ({ ended: { day: '2026-01-01', why: 'W', into } })],
    ['measurements', (corrects) => ({ corrects })],
    ['methods', (derivedFrom) => ({ derivedFrom })],
    ['methods', (id) => ({ origin: { collection: 'methods', id } })],
    ['indicators', (id) => ({ of: { collection: 'indicators', id } })],
    ['checkIns', (id) => ({ of: { collection: 'checkIns', id } })],
  ];
  for (const [collection, fields] of within) {
    it(`are refused among ${collection}: ${Object.keys(fields('')).join()}`, () => {
      const document = completeDocument(1);
      const [first, second] = document[collection] as [object, object];
      const entities = [
        { ...first, ...fields(`${collection}-2`) },
        { ...second, ...fields(`${collection}-1`) },
      ];
      const result = readProgramme({ ...document, [collection]: entities });
      expect(!result.ok && result.issues[0]).to.include({ code: 'circular-reference' });
      expect(!result.ok && result.issues[0]?.path.slice(0, 2)).to.deep.equal([collection, 1]);
    });
  }
});

function refersToOf(schema: unknown): string | undefined {
  const { def } = (schema as { _zod: { def: { type: string; innerType?: unknown } } })._zod;
  if (def.type === 'optional') return refersToOf(def.innerType);
  return marks.get(schema as Parameters<typeof marks.get>[0])?.refersTo;
}
