import { expect } from 'chai';

import type { Opportunity } from '../../src/index.js';
import { matchedClustersIn, opportunityState } from '../../src/published.js';
import { cluster, opportunity, programmeOf, today } from '../examples/small.js';

const stateOf = (fields: Partial<Opportunity>) => opportunityState(opportunity('o', fields), today);

describe('opportunityState', () => {
  it('is open from the day it opens through the day it closes', () => {
    expect(stateOf({})).to.equal('open');
    expect(stateOf({ opens: today, closes: today })).to.equal('open');
    expect(stateOf({ opens: '2026-11-25' })).to.equal('coming');
    expect(stateOf({ closes: '2026-11-23' })).to.equal('closed');
  });

  it('is closed from the day of its outcome', () => {
    const outcome = (day: string) => ({ outcome: { day, what: 'Sold' }, closes: '2027-01-01' });
    expect(stateOf(outcome(today))).to.equal('closed');
    expect(stateOf(outcome('2026-11-25'))).to.equal('open');
  });
});

describe('matchedClustersIn', () => {
  it('finds the clusters of what has closed too', () => {
    const programme = programmeOf({ clusters: [cluster('a'), cluster('b')] });
    const cells = [{ theme: 'skills', cluster: 'b' }];
    const closed = opportunity('o', { closes: '2026-01-01', clusters: ['a'], themes: ['skills'] });
    expect(matchedClustersIn(programme, cells, { today })(closed)).to.deep.equal([
      { cluster: 'a', reasons: ['named'] },
      { cluster: 'b', reasons: ['theme'] },
    ]);
  });
});
