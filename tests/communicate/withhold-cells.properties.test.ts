import { expect } from 'chai';
import * as fc from 'fast-check';

import type { Audience, Programme } from '../../src/index.js';
import { aggregateNeeds, publishProgramme } from '../../src/index.js';
import { arbitraryProgramme, seeded } from '../examples/arbitrary-programme.js';
import { today } from '../examples/small.js';
import { workOut } from './attacker.js';

/**
 * The totals can't be withheld. What they give away can be hidden when there are two themes or more whose needs this
 * reader does not know all of.
 */
function canHideFromTotals({ needs }: Programme, audience: Audience): boolean {
  const own = audience === 'public' ? undefined : audience.cluster;
  return (
    new Set(needs.filter((need) => need.cluster !== own).flatMap(({ themes }) => themes)).size > 1
  );
}

function attack(programmes: fc.Arbitrary<Programme>, numRuns: number): void {
  fc.assert(
    fc.property(programmes, (programme) => {
      const readers = programme.clusters.filter(({ visibility }) => visibility !== 'internal');
      const audiences: Audience[] = ['public', ...readers.map(({ id }) => ({ cluster: id }))];
      for (const audience of audiences) {
        const published = publishProgramme(programme, { today, audience });
        const withTotals = canHideFromTotals(programme, audience);
        expect(workOut(programme, published, { withTotals })).to.deep.equal([]);
      }
    }),
    seeded(numRuns),
  );
}

describe('withholdCells, attacked', () => {
  it('lets nothing be worked out that was withheld', () => {
    attack(arbitraryProgramme({ visibility: true }), 300);
  });

  it('lets nothing be worked out where every sum is exact', () => {
    attack(arbitraryProgramme({ oneTheme: true, inClusters: true }), 300);
  });

  it('withholds what is over too few companies, and shows what it shows as it is', () => {
    fc.assert(
      fc.property(arbitraryProgramme(), (programme) => {
        const { cells } = publishProgramme(programme, { today }).published!.aggregate;
        const truth = aggregateNeeds(programme).cells;
        expect(cells.map(({ cluster, theme }) => [theme, cluster])).to.deep.equal(
          truth.map(({ cluster, theme }) => [theme, cluster]),
        );
        cells.forEach((cell, index) => {
          const { companies = 0 } = truth[index]!;
          if (companies > 0 && companies < 3) expect(cell.withheld).to.equal(true);
          if (!cell.withheld) expect(cell).to.deep.equal(truth[index]);
        });
      }),
      seeded(200),
    );
  });
});
