import { expect } from 'chai';

import { takesPart } from '../../src/identify/cluster.js';
import { cluster, today } from '../examples/small.js';

describe('takesPart', () => {
  it('holds for an initiative that goes on, and for one that ends or declines later', () => {
    expect(takesPart(cluster('a'), today)).to.equal(true);
    expect(takesPart(cluster('a', { ended: { day: '2026-11-25', why: 'x' } }), today)).to.equal(
      true,
    );
    expect(takesPart(cluster('a', { declined: { day: '2026-11-25' } }), today)).to.equal(true);
  });

  it('ends on the day that the initiative ends or declines', () => {
    expect(takesPart(cluster('a', { ended: { day: today, why: 'x' } }), today)).to.equal(false);
    expect(takesPart(cluster('a', { declined: { day: today } }), today)).to.equal(false);
  });

  it('holds again from the day to ask again', () => {
    const declined = (askAgain: string) =>
      cluster('a', { declined: { day: '2026-01-01', askAgain } });
    expect(takesPart(declined('2026-11-24'), today)).to.equal(true);
    expect(takesPart(declined('2026-11-25'), today)).to.equal(false);
  });
});
