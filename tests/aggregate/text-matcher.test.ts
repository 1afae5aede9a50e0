import { expect } from 'chai';

import { textMatcher } from '../../src/aggregate/similar/text-matcher.js';

describe('textMatcher', () => {
  it('scores a text that speaks of all that is looked for with 1, however long it is', () => {
    const match = textMatcher('lån till maskin');
    const long = 'Lån till maskiner. Ring gärna. Vi ger också råd om moms, export och anställning.';
    expect(match('Lån till en maskin.').score).to.equal(1);
    expect(match(long).score).to.equal(1);
    expect(match(long).words).to.deep.equal(['lån', 'maskiner']);
  });

  it('scores a text that speaks of a part with less, and of something else with nothing', () => {
    const match = textMatcher('lån till maskin');
    expect(match('Lån.').score).to.be.within(0.2, 0.9);
    expect(match('Skidor och snö.')).to.deep.equal({ score: 0, words: [] });
    expect(textMatcher('')('Lån.')).to.deep.equal({ score: 0, words: [] });
    expect(match('')).to.deep.equal({ score: 0, words: [] });
  });

  it('finds other words for the same, in the best of several languages', () => {
    const match = textMatcher('We need a loan');
    const { score, words } = match({ sv: 'Kredit när banken inte räcker.', en: 'Something else.' });
    expect(score).to.be.at.least(0.5);
    expect(words).to.deep.equal(['kredit', 'banken']);
  });

  it('knows synonyms that are added', () => {
    expect(textMatcher('tigolåga')('Kåsa.').score).to.equal(0);
    const match = textMatcher('tigolåga', { synonyms: [['tigolåga', 'kåsa']] });
    expect(match('Kåsa.').words).to.deep.equal(['kåsa']);
  });
});
