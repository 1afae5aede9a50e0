import { expect } from 'chai';

import { needsOfCell } from '../../src/published.js';
import { cluster, need, needOutside, programmeOf } from '../examples/small.js';

const programme = programmeOf({
  clusters: [
    cluster('a', { strengthAreas: ['tourism', 'food'] }),
    cluster('b', { strengthAreas: ['food'] }),
  ],
  needs: [
    need('n1', { cluster: 'a', themes: ['skills'] }),
    need('n2', { cluster: 'b', themes: ['skills', 'capital'] }),
    needOutside('n3', { strengthArea: 'food', themes: ['skills'] }),
    need('n4', { cluster: 'gone', themes: ['skills'] }),
  ],
});

const inCell = (theme: string, column: string) =>
  needsOfCell(programme, { theme, column }).map(({ id }) => id);

describe('needsOfCell', () => {
  it('finds the needs of a cluster by theme', () => {
    expect(inCell('skills', 'a')).to.deep.equal(['n1']);
    expect(inCell('capital', 'a')).to.deep.equal([]);
    expect(inCell('capital', 'b')).to.deep.equal(['n2']);
  });

  it('finds those of a strength area: of all its clusters, and of companies outside them', () => {
    expect(inCell('skills', 'tourism')).to.deep.equal(['n1']);
    expect(inCell('skills', 'food')).to.deep.equal(['n1', 'n2', 'n3']);
  });

  it('passes over a cluster that is not there', () => {
    expect(inCell('skills', 'gone')).to.deep.equal(['n4']);
    expect(inCell('skills', 'elsewhere')).to.deep.equal([]);
  });
});
