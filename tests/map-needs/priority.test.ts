import { expect } from 'chai';

import { needPriority } from '../../src/index.js';
import { cluster, need, needOutside, programmeOf } from '../examples/small.js';

const ofTen = programmeOf({ clusters: [cluster('a', { companies: { micro: 6, large: 4 } })] });

/** The need without the number of companies. */
const unsaid = (id: string) => {
  const { companies: _, ...rest } = need(id);
  return rest;
};

describe('needPriority', () => {
  it('is severity/5 × urgency × reach', () => {
    const needed = need('n', { severity: 4, urgency: 'this-year', companies: 5 });
    const { assumed, priority } = needPriority(ofTen, needed);
    expect(priority).to.be.closeTo(0.8 * 0.7 * 0.5, 1e-12);
    expect(assumed).to.equal(false);
  });

  for (const [urgency, weight] of [
    ['now', 1],
    ['this-year', 0.7],
    ['later', 0.4],
  ] as const) {
    it(`weighs ${urgency} by ${weight}`, () => {
      expect(needPriority(ofTen, need('n', { urgency, companies: 10 })).priority).to.equal(weight);
    });
  }

  it('has a reach of at most 1', () => {
    expect(needPriority(ofTen, need('n', { companies: 12 })).priority).to.equal(1);
  });

  it('has a reach of 0 when it concerns no company', () => {
    expect(needPriority(ofTen, need('n', { companies: 0 }))).to.deep.equal({
      priority: 0,
      assumed: false,
    });
  });

  for (const [what, programme, needed] of [
    ['nobody said how many companies it concerns', ofTen, unsaid('n')],
    [
      'the cluster’s companies are unknown',
      programmeOf({ clusters: [(({ companies: _, ...rest }) => rest)(cluster('a'))] }),
      need('n'),
    ],
    ['no size is known', programmeOf({ clusters: [cluster('a', { companies: {} })] }), need('n')],
    [
      'the cluster has 0 companies',
      programmeOf({ clusters: [cluster('a', { companies: { micro: 0 } })] }),
      need('n'),
    ],
    ['it has no cluster', ofTen, needOutside('n')],
  ] as const) {
    it(`assumes a reach of 0.5 when ${what}`, () => {
      expect(needPriority(programme, needed)).to.deep.equal({ priority: 0.5, assumed: true });
    });
  }

  it('takes its weights from the settings', () => {
    const urgency = { now: 0.9, 'this-year': 0.6, later: 0 };
    const programme = programmeOf({ settings: { urgency, assumedReach: 0.2 } });
    expect(needPriority(programme, needOutside('n')).priority).to.be.closeTo(0.18, 1e-12);
  });

  it('counts only sizes that it knows among the companies', () => {
    const companies = { micro: 10, counted: '2026' } as { micro: number };
    const programme = programmeOf({ clusters: [cluster('a', { companies })] });
    expect(needPriority(programme, need('n')).priority).to.equal(0.5);
  });
});
