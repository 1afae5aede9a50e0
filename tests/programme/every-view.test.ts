import { expect } from 'chai';

import type { Programme, WorkStatus } from '../../src/index.js';
import {
  aggregateNeeds,
  balance,
  clusterStages,
  commitments,
  coverage,
  dispositions,
  edit,
  findings,
  findSupport,
  followUp,
  indicatorStatus,
  investigations,
  messageUse,
  methodFit,
  openItems,
  opportunityMatches,
  participation,
  pilotVerdict,
  publicationIssues,
  publishProgramme,
  similarNeeds,
  similarTo,
  supportRoles,
  traceOf,
  whomToTell,
} from '../../src/index.js';
import { sample } from '../../src/sample/index.js';
import {
  action,
  area,
  cluster,
  deepFreeze,
  need,
  programmeOf,
  theme,
  today,
} from '../examples/small.js';

type View = (programme: Programme) => unknown;

/** Every view, asked as widely as it can be. */
const views: Readonly<Record<string, View>> = {
  aggregateNeeds,
  balance,
  clusterStages: (one) => clusterStages(one, { today }),
  commitments: (one) => commitments(one, { today }),
  coverage: (one) => coverage(one, { today }),
  dispositions,
  edit: (one) => (one.published ? undefined : edit(one, [{ set: { vision: 'Another' } }])),
  findings: (one) => findings(one, { today }),
  findSupport: (one) => findSupport(one, { text: 'hjälp med ekonomin' }),
  followUp: (one) => followUp(one, { today }),
  indicatorStatus: (one) => one.indicators.map(({ id }) => indicatorStatus(one, id, { today })),
  investigations: (one) => investigations(one, { today }),
  messageUse,
  methodFit: (one) =>
    one.methods.flatMap(({ id: method }) =>
      one.clusters.map(({ id }) => methodFit(one, { method, cluster: id })),
    ),
  openItems: (one) => openItems(one, { today }),
  opportunityMatches: (one) => opportunityMatches(one, { today }),
  participation,
  pilotVerdict: (one) => one.pilots.map(({ id }) => pilotVerdict(one, id, { today })),
  publicationIssues: (one) => publicationIssues(one, {}),
  publishProgramme: (one) => publishProgramme(one, { today }),
  similarTo: (one) => similarTo(one, { text: 'Vi hittar inga svetsare' }),
  supportRoles,
  traceOf: (one) =>
    one.clusters.slice(0, 3).map(({ id }) => traceOf(one, { collection: 'clusters', id })),
  whomToTell: (one) => whomToTell(one, one),
};

const statuses: readonly WorkStatus[] = ['proposed', 'planned', 'ongoing', 'done', 'stopped'];

/** A hundred thousand needs of a thousand clusters, and what is done about every tenth. */
function large(): Programme {
  const many = <T>(length: number, make: (index: number) => T): T[] =>
    Array.from({ length }, (_, index) => make(index));
  return programmeOf({
    strengthAreas: [area('tourism')],
    themes: many(12, (index) => theme(`theme-${index}`)),
    clusters: many(1_000, (index) => cluster(`cluster-${index}`)),
    needs: many(100_000, (index) =>
      need(`need-${index}`, {
        cluster: `cluster-${index % 1_000}`,
        themes: [`theme-${index % 12}`],
        statement: `Vi behöver fler svetsare, nummer ${index}`,
      }),
    ),
    actions: many(10_000, (index) =>
      action(`action-${index}`, {
        cluster: `cluster-${index % 1_000}`,
        needs: [`need-${index * 10}`],
        status: statuses[index % 5]!,
      }),
    ),
  });
}

describe('every view', () => {
  const empty = programmeOf();
  const whole = deepFreeze(structuredClone(sample));
  const published = deepFreeze(publishProgramme(sample, { today }));

  for (const [name, view] of Object.entries(views)) {
    it(`${name} answers for a programme in which nothing is`, () => {
      expect(() => view(empty)).not.to.throw();
    });

    it(`${name} answers for one of everything, leaves it as it was, and says the same again`, () => {
      const answer = view(whole);
      expect(whole).to.deep.equal(sample);
      expect(view(deepFreeze(structuredClone(sample)))).to.deep.equal(answer);
    });

    it(`${name} answers for what was published`, () => {
      expect(() => view(published)).not.to.throw();
    });
  }

  it('gives data alone: what it says can be written and read', () => {
    for (const view of Object.values(views)) {
      const answer: unknown = JSON.parse(JSON.stringify({ answer: view(whole) }));
      expect(answer).to.deep.equal({ answer: view(whole) });
    }
    const similar = similarNeeds(whole);
    expect(JSON.parse(JSON.stringify(similar))).to.deep.equal(similar);
  });
});

describe('every view, of a hundred thousand needs', () => {
  const programme = large();

  for (const [name, view] of Object.entries(views)) {
    it(`${name} answers`, () => {
      expect(view(programme)).not.to.equal(null);
    });
  }

  it('counts them all', () => {
    expect(aggregateNeeds(programme).totals).to.include({ needs: 100_000, clusters: 1_000 });
    const found = findings(programme, { today });
    const severe = found.filter(({ code }) => code === 'severe-need-unanswered');
    expect(severe).to.have.length(100_000 - 6_000);
  });
});
