import { expect } from 'chai';
import * as fc from 'fast-check';

import { answersOf } from '../../src/aggregate/aggregate-needs.js';
import { NeedsLedger } from '../../src/aggregate/needs-ledger.js';
import type { Programme } from '../../src/index.js';
import { aggregateNeeds, edit, groupNeeds, ungroupNeeds } from '../../src/index.js';
import { arbitraryEdit } from '../examples/arbitrary-edits.js';
import { arbitraryProgramme, seeded } from '../examples/arbitrary-programme.js';
import {
  action,
  area,
  cluster,
  group,
  measure,
  need,
  programmeOf,
  theme,
} from '../examples/small.js';
import { aggregateNeedsOracle, answerOracle } from '../oracles/aggregate-needs.js';

const edits = fc.array(fc.tuple(arbitraryEdit, fc.boolean(), fc.nat({ max: 20 })), {
  maxLength: 12,
});

describe('aggregateNeeds, after edits', () => {
  it('says what it says of the programme counted anew, whatever was edited, and from wherever', () => {
    fc.assert(
      fc.property(arbitraryProgramme(), edits, (programme, drawn) => {
        const known: Programme[] = [programme];
        for (const [make, isRead, from] of drawn) {
          const before = known[from % known.length]!;
          const after = edit(before, make(before));
          known.push(after);
          if (isRead) aggregateNeeds(after);
        }
        for (const one of known) {
          expect(aggregateNeeds(one)).to.deep.equal(aggregateNeeds(structuredClone(one)));
          expect(answersOf(one)).to.deep.equal(one.needs.map((need) => answerOracle(one, need)));
        }
      }),
      seeded(400),
    );
  });

  it('says what a slow reading of the formulas says, after many edits in a row', () => {
    fc.assert(
      fc.property(
        arbitraryProgramme(),
        fc.array(arbitraryEdit, { minLength: 20, maxLength: 40 }),
        (programme, drawn) => {
          const last = drawn.reduce((before, make) => {
            const after = edit(before, make(before));
            aggregateNeeds(after);
            return after;
          }, programme);
          expect(aggregateNeeds(last)).to.deep.equal(aggregateNeedsOracle(last));
        },
      ),
      seeded(60),
    );
  });

  it('is what it was when needs are grouped and the group is taken apart', () => {
    fc.assert(
      fc.property(arbitraryProgramme(), fc.array(fc.nat()), (programme, at) => {
        const needs = [
          ...new Set(at.flatMap((one) => programme.needs[one % programme.needs.length]?.id ?? [])),
        ];
        const theme = programme.themes[0]!.id;
        const group = { id: 'common', statement: 'Common', theme, needs };
        const grouped = edit(programme, groupNeeds(group));
        const back = edit(grouped, ungroupNeeds(grouped, 'common'));
        expect(back).to.deep.equal(programme);
        expect(aggregateNeeds(back)).to.deep.equal(aggregateNeeds(programme));
      }),
      seeded(60),
    );
  });
});

describe('aggregateNeeds, after an edit', () => {
  const programme = (): Programme =>
    programmeOf({
      strengthAreas: [area('tourism')],
      themes: [theme('skills')],
      clusters: [cluster('a'), cluster('b')],
      needs: [need('n', { cluster: 'b' }), need('p', { cluster: 'b' })],
      actions: [action('x', { needs: ['n', 'o'], status: 'done' })],
    });

  it('knows the clusters that stand after one that went', () => {
    const before = programme();
    aggregateNeeds(before);
    const [first, second] = before.needs;
    const after = {
      ...before,
      clusters: [before.clusters[1]!],
      needs: [{ ...first!, companies: 1 }, second!],
    };
    expect(aggregateNeeds(after).cells.map((cell) => [cell.cluster, cell.needs])).to.deep.equal([
      ['b', 2],
    ]);
  });

  it('counts what answered a need before it was there', () => {
    const before = programme();
    aggregateNeeds(before);
    const after = { ...before, needs: [...before.needs, need('o')] };
    expect(answersOf(after)).to.deep.equal(['answered', 'unanswered', 'answered']);
  });

  it('keeps the answer of a measure when its group is taken apart', () => {
    const before = {
      ...programme(),
      needGroups: [group('g', ['p'])],
      measures: [measure('m', { needGroups: ['g'], status: 'ongoing' })],
      actions: [],
    };
    const after = edit(before, ungroupNeeds(before, 'g'));
    expect(answersOf(before)).to.deep.equal(['unanswered', 'ongoing']);
    expect(answersOf(after)).to.deep.equal(['unanswered', 'ongoing']);
    expect(() => ungroupNeeds(after, 'g')).to.throw(RangeError, 'group: expected the id of a');
  });

  it('lets a measure go with its need to another theme', () => {
    const whole = programmeOf({
      strengthAreas: [area('tourism')],
      themes: [theme('skills'), theme('capital')],
      clusters: [cluster('a'), cluster('b')],
      needs: ['skills', 'capital'].flatMap((one) =>
        ['a', 'b'].map((id) => need(`${one}-${id}`, { cluster: id, themes: [one] })),
      ),
      measures: [measure('m', { needs: ['skills-a'], status: 'planned' })],
    });
    const measuresOf = (one: Programme): string[] =>
      aggregateNeeds(one).crossCutting.map(({ id, measures }) => `${id} ${measures.join()}`);
    expect(measuresOf(whole)).to.have.members(['skills m', 'capital ']);
    const themes = ['capital'];
    const after = edit(whole, [{ patch: 'needs', id: 'skills-a', fields: { themes } }]);
    expect(measuresOf(after)).to.deep.equal(['capital m']);
  });

  it('has room for any number of needs', () => {
    const before = { ...programme(), actions: [] };
    aggregateNeeds(before);
    const many = Array.from({ length: 200 }, (_, index) => need(`n-${index}`));
    const after = { ...before, needs: [...before.needs, ...many] };
    expect(aggregateNeeds(after).totals).to.include({ needs: 202, clusters: 2, unanswered: 202 });
  });
});

describe('NeedsLedger', () => {
  it('follows edits of needs, clusters, actions, measures, groups and names without counting anew', () => {
    fc.assert(
      fc.property(arbitraryProgramme(), arbitraryEdit, (programme, make) => {
        const after = edit(programme, make(programme));
        fc.pre(after.settings === programme.settings);
        const ledger = new NeedsLedger(programme);
        expect(ledger.follow(after)).to.equal(true);
        expect(ledger.aggregate()).to.deep.equal(new NeedsLedger(after).aggregate());
      }),
      seeded(200),
    );
  });
});
