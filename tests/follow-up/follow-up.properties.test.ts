import { expect } from 'chai';
import * as fc from 'fast-check';

import type { Programme } from '../../src/index.js';
import { clusterStages, coverage, followUp, indicatorStatus } from '../../src/index.js';
import { arbitraryProgramme, seeded } from '../examples/arbitrary-programme.js';
import { today } from '../examples/small.js';
import { clusterStagesOracle } from '../oracles/cluster-stages.js';
import { followUpOracle, indicatorStatusOracle } from '../oracles/follow-up.js';

const runs = seeded(500);

/** Every number to nine decimals, since two ways of calculating differ in the sixteenth. */
const rounded = <T>(value: T): T =>
  JSON.parse(
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === 'number' ? Math.round(inner * 1e9) / 1e9 + 0 : inner,
    ),
  ) as T;

describe('clusterStages, of any programme', () => {
  it('says what a slow reading of the formula says', () => {
    fc.assert(
      fc.property(arbitraryProgramme(), (programme) => {
        const stages = clusterStages(programme, { today });
        expect(stages.map(({ cluster, stage }) => ({ cluster, stage }))).to.deep.equal(
          clusterStagesOracle(programme, today),
        );
      }),
      runs,
    );
  });

  it('gives days that have been', () => {
    fc.assert(
      fc.property(arbitraryProgramme(), (programme) => {
        for (const { since } of clusterStages(programme, { today })) {
          expect((since ?? today) <= today, since).to.equal(true);
        }
      }),
      runs,
    );
  });
});

describe('coverage, of any programme', () => {
  it('has every area once, with its clusters at the stage that they have', () => {
    fc.assert(
      fc.property(arbitraryProgramme(), (programme) => {
        const stages = new Map(
          clusterStages(programme, { today }).map(({ cluster, stage }) => [cluster, stage]),
        );
        const rows = coverage(programme, { today }).strengthAreas;
        expect(rows.map(({ strengthArea }) => strengthArea)).to.deep.equal(
          programme.strengthAreas.map(({ id }) => id),
        );
        for (const { clusters, strengthArea } of rows) {
          expect(clusters.map(({ cluster }) => cluster)).to.deep.equal(
            programme.clusters
              .filter(({ strengthAreas }) => strengthAreas.includes(strengthArea))
              .map(({ id }) => id),
          );
          for (const { cluster, stage } of clusters) expect(stage).to.equal(stages.get(cluster));
        }
      }),
      runs,
    );
  });
});

describe('indicatorStatus, of any programme', () => {
  it('says what a slow reading of the formulas says', () => {
    fc.assert(
      fc.property(arbitraryProgramme(), (programme) => {
        for (const indicator of programme.indicators) {
          expect(rounded(indicatorStatus(programme, indicator.id, { today }))).to.deep.equal(
            rounded(indicatorStatusOracle(programme, indicator, today)),
          );
        }
      }),
      runs,
    );
  });
});

describe('followUp, of any programme', () => {
  it('says what a slow reading of the formulas says', () => {
    fc.assert(
      fc.property(arbitraryProgramme(), (programme) => {
        const subjects = followUp(programme, { today }).subjects.map(
          ({ nextDue: _, ...subject }) => subject,
        );
        expect(rounded(subjects)).to.deep.equal(rounded(followUpOracle(programme, today)));
      }),
      runs,
    );
  });

  it('gives the same figures for indicators and measures in another order', () => {
    fc.assert(
      fc.property(arbitraryProgramme(), (programme) => {
        const turned: Programme = {
          ...programme,
          actions: [...programme.actions].reverse(),
          measures: [...programme.measures].reverse(),
        };
        const bySubject = ({ subjects }: ReturnType<typeof followUp>) =>
          Object.fromEntries(subjects.map((one) => [JSON.stringify(one.ref), one]));
        expect(bySubject(followUp(turned, { today }))).to.deep.equal(
          bySubject(followUp(programme, { today })),
        );
      }),
      runs,
    );
  });
});
