import { expect } from 'chai';
import * as fc from 'fast-check';

import type { NeedsAggregate, Programme } from '../../src/index.js';
import { aggregateNeeds, needPriority, parseProgramme, writeProgramme } from '../../src/index.js';
import { arbitraryProgramme, seeded } from '../examples/arbitrary-programme.js';
import { area, cluster, group, need, programmeOf, theme } from '../examples/small.js';
import { aggregateNeedsOracle, priorityOracle } from '../oracles/aggregate-needs.js';

const runs = seeded(300);

/** The aggregate with its lists of ids as sets: those stand in the programme's own order. */
const unordered = (aggregate: NeedsAggregate) => ({
  ...aggregate,
  crossCutting: aggregate.crossCutting.map((need) => ({
    ...need,
    needs: [...need.needs].sort(),
    measures: [...need.measures].sort(),
  })),
});

const sum = (values: readonly (number | undefined)[]): number =>
  values.reduce<number>((total, one) => total + (one ?? 0), 0);

describe('aggregateNeeds, of any programme', () => {
  it('says what a slow reading of the formulas says', () => {
    fc.assert(
      fc.property(arbitraryProgramme(), (programme) => {
        expect(aggregateNeeds(programme)).to.deep.equal(aggregateNeedsOracle(programme));
      }),
      runs,
    );
  });

  it('says the same of a programme that was read, whose references were looked up on the way', () => {
    fc.assert(
      fc.property(arbitraryProgramme(), (programme) => {
        const read = parseProgramme(JSON.parse(writeProgramme(programme)));
        expect(aggregateNeeds(read)).to.deep.equal(aggregateNeeds(programme));
      }),
      runs,
    );
  });

  it('does not depend on the order of needs, actions and measures', () => {
    fc.assert(
      fc.property(arbitraryProgramme(), (programme) => {
        const turned: Programme = {
          ...programme,
          needs: [...programme.needs].reverse(),
          actions: [...programme.actions].reverse(),
          measures: [...programme.measures].reverse(),
        };
        expect(unordered(aggregateNeeds(turned))).to.deep.equal(
          unordered(aggregateNeeds(programme)),
        );
      }),
      runs,
    );
  });

  it('has totals that are the sums of themes, when every need has one theme', () => {
    fc.assert(
      fc.property(arbitraryProgramme({ oneTheme: true }), (programme) => {
        const { themes, totals } = aggregateNeeds(programme);
        expect(sum(themes.map(({ needs }) => needs))).to.equal(totals.needs);
        expect(sum(themes.map(({ unanswered }) => unanswered))).to.equal(totals.unanswered);
        expect(sum(themes.map(({ priority }) => priority))).to.be.closeTo(totals.priority, 1e-7);
      }),
      runs,
    );
  });

  it('has themes that are the sums of their cells, when every need is a cluster’s', () => {
    fc.assert(
      fc.property(arbitraryProgramme({ inClusters: true }), (programme) => {
        const { cells, themes } = aggregateNeeds(programme);
        fc.pre(programme.clusters.length > 0);
        for (const total of themes) {
          const row = cells.filter(({ theme }) => theme === total.theme);
          expect(sum(row.map(({ needs }) => needs))).to.equal(total.needs);
          expect(row.length).to.equal(total.clusters);
          expect(Math.max(0, ...row.map(({ severity }) => severity ?? 0))).to.equal(total.severity);
        }
      }),
      runs,
    );
  });

  it('counts every need in exactly the cells of its themes', () => {
    fc.assert(
      fc.property(arbitraryProgramme(), (programme) => {
        const whole = aggregateNeeds(programme);
        for (const need of programme.needs) {
          const rest = programme.needs.filter(({ id }) => id !== need.id);
          const without = aggregateNeeds({ ...programme, needs: rest });
          const changed = whole.cells.filter(({ cluster, theme, needs }) => {
            const same = without.cells.find(
              (one) => one.theme === theme && one.cluster === cluster,
            );
            return (same?.needs ?? 0) !== needs;
          });
          expect(changed.map(({ cluster, theme }) => `${theme} ${cluster}`)).to.have.members(
            need.cluster === undefined
              ? []
              : need.themes.map((theme) => `${theme} ${need.cluster!}`),
          );
        }
      }),
      seeded(100),
    );
  });
});

describe('aggregateNeeds, of a programme that is wide and nearly empty', () => {
  const names = (letter: string, length: number) =>
    Array.from({ length }, (_, index) => `${letter}${index}`);
  const themes = names('theme-', 90);
  const clusters = names('cluster-', 80);
  const areas = names('area-', 40);
  // Every need in cells of its own, themes and groups named more than once.
  const needs = Array.from({ length: 240 }, (_, index) =>
    need(`need-${index}`, {
      cluster: clusters[(index * 7) % 80]!,
      themes: [0, 1, 2, 3, 4, 5, 6, 7, 8, 0]
        .slice(index % 9)
        .map((at) => themes[(index + at * 11) % 90]!),
      severity: ((index % 5) + 1) as 1,
      companies: index % 6,
    }),
  );
  const programme = programmeOf({
    strengthAreas: areas.map((id) => area(id)),
    themes: themes.map((id) => theme(id)),
    clusters: clusters.map((id, index) =>
      cluster(id, { strengthAreas: [areas[index % 40]!, areas[(index * 3) % 40]!] }),
    ),
    needs,
    needGroups: [
      group(
        'g',
        [...needs.slice(0, 12), ...needs.slice(4, 6)].map(({ id }) => id),
      ),
      group(
        'h',
        needs.slice(0, 3).map(({ id }) => id),
      ),
    ],
  });

  it('says what a slow reading of the formulas says', () => {
    const { crossCutting, ...sums } = aggregateNeeds(programme);
    const { crossCutting: ranked, ...wanted } = aggregateNeedsOracle(programme);
    expect(sums).to.deep.equal(wanted);
    expect(crossCutting).to.deep.equal(ranked);
    expect(sums.cells.length).to.be.above(500);
  });
});

describe('needPriority, of any programme', () => {
  it('is from 0 to 1 and what the formula says', () => {
    fc.assert(
      fc.property(arbitraryProgramme(), (programme) => {
        for (const need of programme.needs) {
          const { priority } = needPriority(programme, need);
          expect(priority).to.be.within(0, 1);
          expect(priority).to.be.closeTo(priorityOracle(programme, need), 1e-12);
        }
      }),
      runs,
    );
  });
});
