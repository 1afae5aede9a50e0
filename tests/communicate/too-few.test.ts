import { expect } from 'chai';

import { companiesAround, isTooFew } from '../../src/communicate/too-few.js';
import { cluster, need, needOutside, programmeOf } from '../examples/small.js';

/** A need of which nobody said how many companies it concerns. */
const silent = (evidence: 'said' | 'several' | 'measured') => {
  const { companies: _, ...rest } = need('n', { evidence });
  return rest;
};

describe('isTooFew', () => {
  it('lets the companies decide', () => {
    expect(isTooFew([need('n', { companies: 2 })], 40, 3)).to.equal(true);
    expect(isTooFew([need('n', { companies: 3 })], 0, 3)).to.equal(false);
  });

  it('takes the largest figure that one need gives, and never adds them up', () => {
    expect(isTooFew([need('n', { companies: 2 }), need('o', { companies: 2 })], 40, 3)).to.equal(
      true,
    );
    expect(isTooFew([need('n', { companies: 1 }), need('o', { companies: 3 })], 40, 3)).to.equal(
      false,
    );
  });

  it('takes evidence of several where nobody said how many', () => {
    expect(isTooFew([silent('said')], 9, 3)).to.equal(true);
    expect(isTooFew([silent('several')], 0, 3)).to.equal(false);
    expect(isTooFew([silent('measured')], 0, 3)).to.equal(false);
    expect(isTooFew([silent('said'), silent('several')], 0, 3)).to.equal(false);
  });

  it('takes ten companies around where nobody said how many', () => {
    expect(isTooFew([silent('said')], 10, 3)).to.equal(false);
  });

  it('does not take evidence or many around for the word of who said how many', () => {
    expect(isTooFew([need('n', { companies: 1, evidence: 'measured' })], 40, 3)).to.equal(true);
  });

  it('finds no needs never too few', () => {
    expect(isTooFew([], 0, 3)).to.equal(false);
  });

  it('follows the threshold, and withholds nothing when one company is enough', () => {
    expect(isTooFew([need('n', { companies: 4 })], 40, 5)).to.equal(true);
    expect(isTooFew([need('n', { companies: 1 })], 40, 1)).to.equal(false);
    expect(isTooFew([silent('said')], 0, 1)).to.equal(false);
    expect(isTooFew([silent('said')], 0, 0)).to.equal(false);
  });

  it('counts a great many needs', () => {
    const many = Array.from({ length: 300_000 }, () => need('n', { companies: 3 }));
    expect(isTooFew(many, 0, 3)).to.equal(false);
  });
});

describe('companiesAround', () => {
  const around = companiesAround(
    programmeOf({
      clusters: [
        cluster('a', { companies: { micro: 4, large: 1 } }),
        cluster('b', { companies: { small: 3 } }),
        (({ companies: _, ...rest }) => rest)(cluster('unknown')),
      ],
      needs: [needOutside('n')],
    }),
  );

  it('adds up the companies of clusters, each once', () => {
    expect(around.clusters(['a', 'b', 'a', undefined, 'unknown'])).to.equal(8);
  });

  it('adds up the companies of an area’s clusters', () => {
    expect(around.area('tourism')).to.equal(8);
    expect(around.area('it')).to.equal(0);
  });
});
