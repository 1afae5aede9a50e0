import { expect } from 'chai';

import { entitiesById, groupBy } from '../../src/programme/index-of.js';
import { programmeOf, theme } from '../examples/small.js';

describe('entitiesById', () => {
  it('finds an entity by its id, whatever it is called', () => {
    const programme = programmeOf({ themes: [theme('__proto__'), theme('constructor')] });
    const byId = entitiesById(programme, 'themes');
    expect(byId.get('__proto__')).to.equal(programme.themes[0]);
    expect(byId.get('constructor')).to.equal(programme.themes[1]);
    expect(byId.get('toString')).to.equal(undefined);
  });

  it('is built once, and kept by programmes that share the collection', () => {
    const programme = programmeOf({ themes: [theme('a')] });
    const changed = { ...programme, title: 'Changed' };
    expect(entitiesById(changed, 'themes')).to.equal(entitiesById(programme, 'themes'));
    const other = { ...programme, themes: [...programme.themes] };
    expect(entitiesById(other, 'themes')).to.not.equal(entitiesById(programme, 'themes'));
  });
});

describe('groupBy', () => {
  it('puts each into the groups of its keys, in order', () => {
    const groups = groupBy(['ab', 'b', 'ca'], (text) => [...text]);
    expect([...groups]).to.deep.equal([
      ['a', ['ab', 'ca']],
      ['b', ['ab', 'b']],
      ['c', ['ca']],
    ]);
  });
});
