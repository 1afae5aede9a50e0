import { expect } from 'chai';

import { commonNeedsLike } from '../../src/published.js';
import { both, shared, sharing } from '../examples/published.js';
import { group } from '../examples/small.js';

const programme = sharing(
  [
    shared('g', { statement: both('Rekrytera svetsare', 'Recruit welders') }),
    shared('h', { statement: both('Hitta lån', 'Find loans') }),
    shared('i', { statement: 'Rekrytera kockar och svetsare' }),
    shared('skills', { kind: 'theme', statement: 'Rekrytera svetsare' }),
  ],
  {
    needGroups: [
      group('g', [], { theme: 'skills' }),
      group('h', [], { theme: 'capital' }),
      group('i', [], { theme: 'skills' }),
    ],
  },
);

const like = (text: string, themes: string[] = []) =>
  commonNeedsLike(programme, { text, themes }).map(({ id }) => id);

describe('commonNeedsLike', () => {
  it('finds by the beginning of a word, in any language, whatever its ending and case', () => {
    expect(like('REKRYTERING är svårt')).to.deep.equal(['g', 'i']);
    expect(like('we need welding people, welders most')).to.deep.equal(['g']);
  });

  it('puts what shares most words first, then as they are ranked', () => {
    expect(like('rekrytera kockar')).to.deep.equal(['i', 'g']);
    expect(like('svetsare')).to.deep.equal(['g', 'i']);
  });

  it('finds by theme, after words', () => {
    expect(like('', ['capital'])).to.deep.equal(['h']);
    expect(like('svetsare', ['capital'])).to.deep.equal(['g', 'i', 'h']);
  });

  it('finds nothing by short words, or by words that any need has', () => {
    expect(like('lån till oss')).to.deep.equal([]);
    expect(like('Företaget behöver andra lokaler, och det finns skulder')).to.deep.equal([]);
  });

  it('gives three at most', () => {
    const many = sharing(
      ['a', 'b', 'c', 'd'].map((id) => shared(id, { statement: 'Kompetens i fjällen' })),
    );
    expect(commonNeedsLike(many, { text: 'kompetens' }).map(({ id }) => id)).to.deep.equal([
      'a',
      'b',
      'c',
    ]);
  });
});
