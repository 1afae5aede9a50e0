import { expect } from 'chai';

import type { Programme } from '../../src/index.js';
import { findSupport } from '../../src/index.js';
import { firstContact, matchSupport, wordMatcher } from '../../src/published.js';
import { sample } from '../../src/sample/index.js';
import { actor, programmeOf, service, theme } from '../examples/small.js';

const programme = programmeOf({
  themes: [theme('skills'), theme('markets', { name: 'Markets abroad' })],
  actors: [actor('region')],
  services: [
    service('advice', { name: { sv: 'Råd om export', en: 'Advice on exports' } }),
    service('rooms', { name: 'Rooms for meetings', themes: ['markets'], sizes: ['large'] }),
  ],
});

const idsFor = (text: string, skip?: string) =>
  matchSupport(programme, {}, wordMatcher(text, skip)).matches.map((match) => match.service);

describe('matchSupport', () => {
  it('gives what findSupport gives, where no text is asked for', () => {
    const questions = [
      {},
      { themes: ['redovisning'], municipality: '2313', size: 'micro' },
      { themes: ['marknader', 'innovation'], phase: 'international', strengthArea: 'turism' },
    ] as const;
    for (const question of questions) {
      expect(matchSupport(sample, question)).to.deep.equal(findSupport(sample, question));
    }
  });

  it('matches nothing with a theme that does not exist', () => {
    expect(matchSupport(programme, { themes: ['x'] })).to.deep.equal({
      matches: [],
      notEligible: [],
    });
  });

  it('looks for words with what it is given, in name, theme and actor', () => {
    expect(idsFor('exporter')).to.deep.equal(['advice']);
    expect(idsFor('abroad')).to.deep.equal(['rooms']);
    expect(idsFor('customs')).to.deep.equal([]);
    const [match] = matchSupport(programme, {}, wordMatcher('export papers')).matches;
    expect([match?.score, match?.reasons[0]]).to.deep.equal([
      0.5,
      { code: 'text', values: { words: ['export'] } },
    ]);
  });

  it('tells apart what speaks of it and is for others', () => {
    const found = matchSupport(programme, { size: 'micro' }, wordMatcher('rooms'));
    expect(found).to.deep.equal({
      matches: [],
      notEligible: [{ service: 'rooms', reason: 'size' }],
    });
  });
});

describe('wordMatcher', () => {
  it('finds words that begin alike, and short ones whole', () => {
    expect(wordMatcher('exportera lån')('Råd om export')).to.deep.equal({
      score: 0.5,
      words: ['exportera'],
    });
    expect(wordMatcher('lån')('Lån när banken inte räcker').words).to.deep.equal(['lån']);
    expect(wordMatcher('för')('Företag').words).to.deep.equal([]);
  });

  it('skips the words that it is told, and counts each once', () => {
    expect(wordMatcher('vi vill EXPORTERA, exportera', 'vi vill')('export').score).to.equal(1);
    expect(wordMatcher('vi vill', 'vi vill')('vi vill')).to.deep.equal({ score: 0, words: [] });
  });

  it('takes the best of several languages', () => {
    expect(wordMatcher('customs papers')({ sv: 'Tull', en: 'Customs and papers' }).score).to.equal(
      1,
    );
  });

  it('asks a long sentence for no more than five of its words', () => {
    const many = wordMatcher('alpha bravo charlie delta echo foxtrot golf hotel');
    expect(many('hotel').score).to.equal(0.2);
    expect(many('alpha bravo charlie delta echo foxtrot').score).to.equal(1);
  });
});

describe('firstContact', () => {
  const contact = { email: 'x@example.org' };
  const actors: Programme['actors'] = [
    actor('quiet', { sector: 'public', reach: 'regional' }),
    actor('college', { sector: 'academia', reach: 'regional', contact }),
    actor('town', { sector: 'public', reach: 'local', municipalities: ['2380'], contact }),
    actor('region', { sector: 'public', reach: 'regional', contact }),
  ];

  it('is the municipality’s own, else the region’s', () => {
    expect(firstContact({ actors }, '2380')?.id).to.equal('town');
    expect(firstContact({ actors }, '2303')?.id).to.equal('region');
    expect(firstContact({ actors })?.id).to.equal('region');
  });

  it('is nobody where nobody public can be reached', () => {
    expect(firstContact({ actors: actors.slice(0, 2) }, '2380')).to.equal(undefined);
  });
});
