import { expect } from 'chai';

import { methodGrounds } from '../../src/published.js';
import { cluster, method } from '../examples/small.js';

const cells = [
  { theme: 'skills', cluster: 'a' },
  { theme: 'capital', cluster: 'b' },
];

describe('methodGrounds', () => {
  it('tells whether the method is for one of the areas, and which of its themes there are needs in', () => {
    const way = method('m', { strengthAreas: ['food', 'tourism'], themes: ['skills', 'capital'] });
    expect(methodGrounds(way, cluster('a'), cells)).to.deep.equal({
      strengthArea: true,
      themes: ['skills'],
      hasNeeds: true,
      share: 0,
    });
    expect(methodGrounds(way, cluster('z', { strengthAreas: ['it'] }), cells)).to.deep.equal({
      strengthArea: false,
      themes: [],
      hasNeeds: false,
      share: 0,
    });
  });

  it('says nothing of areas when the method is for all', () => {
    expect(methodGrounds(method('m'), cluster('b'), cells)).to.deep.equal({
      themes: [],
      hasNeeds: true,
      share: 0,
    });
  });

  it('takes the higher of two shares of one cluster, and no other cluster’s', () => {
    const covers = [
      { cluster: 'a', share: 0.1 },
      { cluster: 'a', share: 0.4 },
      { cluster: 'b', share: 0.9 },
    ];
    expect(methodGrounds(method('m', { covers }), cluster('a'), cells).share).to.equal(0.4);
  });
});
