import { expect } from 'chai';
import * as fc from 'fast-check';

import type { Need, Programme } from '../../src/index.js';
import { similarNeeds, similarTo } from '../../src/index.js';
import { arbitraryProgramme, seeded } from '../examples/arbitrary-programme.js';
import { need, programmeOf } from '../examples/small.js';
import { labelledGroups } from './similar/labelled-needs.js';

/** A need of its own cluster, without a theme. */
const said = (id: string, statement: Need['statement'], fields: Partial<Need> = {}): Need =>
  need(id, { cluster: `cluster of ${id}`, themes: [], statement, ...fields });

const inSwedish = (...needs: Need[]): Programme => programmeOf({ languages: ['sv', 'en'], needs });

/** A statement for each id, from which nothing else is near. */
const others = [
  said('other-1', 'Elräkningen har fördubblats.'),
  said('other-2', 'Försäkringen blev dyr efter olyckan.'),
];

const namesIn = (programme: Programme, text: string): string[] =>
  similarTo(programme, { text }).map(({ need: id }) => id);

describe('similarTo', () => {
  it('finds another inflection', () => {
    const programme = inSwedish(...others, said('a', 'Studenterna vet inte att vi finns.'));
    expect(namesIn(programme, 'en student')).to.deep.equal(['a']);
  });

  it('finds the definite form of a neuter', () => {
    const programme = inSwedish(...others, said('a', 'Rampljuset är borta.'));
    const [first] = similarTo(programme, { text: 'rampljus' });
    expect(first?.words).to.deep.equal(['rampljuset']);
  });

  it('finds an irregular form', () => {
    const programme = inSwedish(...others, said('a', 'Kocken har sålt huset.'));
    expect(similarTo(programme, { text: 'Vi vill sälja' })[0]?.words).to.deep.equal(['sålt']);
    const home = inSwedish(...others, said('b', 'Här bor hon.'));
    expect(similarTo(home, { text: 'en lägenhet' })[0]?.words).to.deep.equal(['bor']);
  });

  it('finds a word in a compound that nobody has written down', () => {
    const programme = inSwedish(...others, said('a', 'Aluminiumsvetskursen ställdes in.'));
    expect(namesIn(programme, 'Ingen kan svetsa')).to.deep.equal(['a']);
  });

  it('does not find a short word by chance inside another', () => {
    const programme = inSwedish(
      said('a', 'Sortimentet är gammalt.'),
      said('b', 'Den långsamma plånboken.'),
    );
    expect(namesIn(programme, 'mentor')).to.deep.equal([]);
    expect(namesIn(programme, 'lån')).to.deep.equal([]);
  });

  it('finds other words for the same', () => {
    const programme = inSwedish(...others, said('a', 'Fibern slutar före stugorna.'));
    expect(namesIn(programme, 'dålig uppkoppling')).to.deep.equal(['a']);
  });

  it('finds several words that mean something together', () => {
    const programme = inSwedish(...others, said('a', 'Vi står inför ett ägarskifte.'));
    const [first] = similarTo(programme, { text: 'Ingen vill ta över efter mig' });
    expect(first?.need).to.equal('a');
    expect(first?.words).to.deep.equal(['ägarskifte']);
  });

  it('finds a Swedish need by an English text, and the other way', () => {
    const programme = inSwedish(
      ...others,
      said('sv', 'Vi får inte tag på svetsare.'),
      said('en', 'There is no broadband in the cabins.'),
    );
    expect(namesIn(programme, 'We cannot find welders')).to.deep.equal(['sv']);
    expect(namesIn(programme, 'Stugorna saknar bredband')[0]).to.equal('en');
  });

  it('takes the best wording of a need in several languages', () => {
    const programme = inSwedish(
      ...others,
      said('a', { sv: 'Ingen kan svetsa.', en: 'Something else altogether.' }),
    );
    const [first] = similarTo(programme, { text: 'Ingen kan svetsa.' });
    expect(first).to.deep.equal({ need: 'a', score: 1, words: ['svetsa'] });
  });

  it('gives a need once, whichever of its wordings match', () => {
    const programme = inSwedish(said('a', { sv: 'Ingen svetsare söker.', en: 'Nobody can weld.' }));
    const expected = [{ need: 'a', score: 1, words: ['weld'] }];
    expect(similarTo(programme, { text: 'Nobody can weld.' })).to.deep.equal(expected);
  });

  it('does not find what only says that something is needed', () => {
    const programme = inSwedish(said('a', 'Vi behöver hitta någon som kan hjälpa oss.'));
    expect(namesIn(programme, 'Det är svårt att hitta det vi behöver')).to.deep.equal([]);
  });

  it('gives the words of the need, in small letters and in their order', () => {
    const programme = inSwedish(said('a', 'Banken säger nej: inget LÅN till en ny maskin. Lån!'));
    const [first] = similarTo(programme, { text: 'Vi får inte lån till maskinen' });
    expect(first?.words).to.deep.equal(['banken', 'lån', 'maskin']);
  });

  it('gives the words that mean something near, where none means the same', () => {
    const programme = inSwedish(said('a', 'Varje december lär vi upp tjugo instruktörer.'));
    const [first] = similarTo(programme, { text: 'Vi hittar inga kockar till vintern' });
    expect(first?.words).to.deep.equal(['instruktörer']);
  });

  it('leaves out the needs of the cluster whose need it is', () => {
    const programme = inSwedish(
      said('own', 'Ingen kan svetsa.', { cluster: 'a' }),
      said('its', 'Vi söker svetsare.', { cluster: 'b' }),
    );
    const found = similarTo(programme, { text: 'Svetsare saknas', cluster: 'a' });
    expect(found.map(({ need: id }) => id)).to.deep.equal(['its']);
  });

  it('puts those with a theme in common first', () => {
    const programme = inSwedish(
      said('a', 'Vi söker svetsare.', { themes: ['funding'] }),
      said('b', 'Vi söker svetsare.', { themes: ['skills', 'funding'] }),
    );
    const found = similarTo(programme, { text: 'Vi söker svetsare.', themes: ['skills'] });
    expect(found).to.deep.equal([
      { need: 'b', score: 1, words: ['svetsare'] },
      { need: 'a', score: 0.8, words: ['svetsare'] },
    ]);
  });

  it('gives at most so many, and of equal ones the first', () => {
    const programme = inSwedish(
      ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => said(id, 'Svetsare!')),
    );
    expect(namesIn(programme, 'svetsare')).to.deep.equal(['a', 'b', 'c', 'd', 'e']);
    const two = similarTo(programme, { text: 'svetsare', limit: 2 });
    expect(two.map(({ need: id }) => id)).to.deep.equal(['a', 'b']);
  });

  it('gives only those with at least the score', () => {
    const programme = inSwedish(
      said('a', 'Ingen kan svetsa.'),
      said('b', 'En svetsare och en kock.'),
    );
    const all = similarTo(programme, { text: 'Ingen kan svetsa.' });
    expect(all.map(({ need: id }) => id)).to.deep.equal(['a', 'b']);
    const same = similarTo(programme, { text: 'Ingen kan svetsa.', minScore: 1 });
    expect(same.map(({ need: id }) => id)).to.deep.equal(['a']);
    const least = all[1]!.score;
    expect(similarTo(programme, { text: 'Ingen kan svetsa.', minScore: least })).to.deep.equal(all);
  });

  it('knows synonyms that are added, and what they are added to', () => {
    const programme = inSwedish(
      ...others,
      said('a', 'Kåsa och fjös.'),
      said('b', 'We need welders.'),
    );
    expect(namesIn(programme, 'tigolåga')).to.deep.equal([]);
    const synonyms = [
      ['tigolåga', 'kåsa'],
      ['bågsmältning', 'svetsning'],
    ];
    const found = (text: string): string[] =>
      similarTo(programme, { text, synonyms }).map(({ need: id }) => id);
    expect(found('tigolåga')).to.deep.equal(['a']);
    expect(found('bågsmältningen')).to.deep.equal(['b']);
    expect(namesIn(programme, 'tigolåga')).to.deep.equal([]);
  });

  it('reads the needs of a changed programme anew', () => {
    const before = inSwedish(...others, said('a', 'Ingen kan svetsa.'));
    expect(namesIn(before, 'svetsare')).to.deep.equal(['a']);
    const after = { ...before, needs: [...others, said('a', 'Ingen kan laga mat.')] };
    expect(namesIn(after, 'svetsare')).to.deep.equal([]);
    expect(namesIn(after, 'kock')).to.deep.equal(['a']);
  });

  it('reads again only the needs that changed', () => {
    let reads = 0;
    const counted = {
      ...said('a', ''),
      get statement() {
        reads += 1;
        return 'Ingen kan svetsa.';
      },
    };
    const programme = { ...programmeOf(), needs: [counted] };
    expect(namesIn(programme, 'svetsare')).to.deep.equal(['a']);
    const edited = { ...programme, needs: [...others, counted] };
    expect(namesIn(edited, 'svetsare')).to.deep.equal(['a']);
    expect(reads).to.equal(1);
  });

  it('takes the quote of a published need that has no statement', () => {
    const { statement: _, ...rest } = said('a', '', {
      quote: { text: 'Ingen kan svetsa.', approvedBy: 'company', day: '2026-01-01' },
    });
    expect(namesIn(inSwedish(rest as Need), 'svetsare')).to.deep.equal(['a']);
    const { quote: __, ...bare } = rest;
    expect(namesIn(inSwedish(bare as Need), 'svetsare')).to.deep.equal([]);
  });

  it('finds nothing in an empty programme, and nothing for an empty text', () => {
    expect(namesIn(programmeOf(), 'svetsare')).to.deep.equal([]);
    for (const text of ['', ' ', '…', '123', '\u200B', 'och att det']) {
      expect(namesIn(inSwedish(...others), text), text).to.deep.equal([]);
    }
  });

  it('takes hostile texts as they are', () => {
    const zeroWidth = said('zero-width', 'Ingen kan sve\u200Btsa\u00AD.');
    const programme = inSwedish(zeroWidth, said('odd', '\uD800 👩‍🔧 \u202E svetsare \uDFFF'));
    expect(namesIn(programme, 'SVETSARE').sort()).to.deep.equal(['odd', 'zero-width']);
    for (const text of ['\uD83D', '👩‍🔧', '__proto__ constructor toString', 'a'.repeat(1_000_000)]) {
      expect(namesIn(programme, text), text.slice(0, 20)).to.deep.equal([]);
    }
    for (const before of ['och '.repeat(500), 'a'.repeat(5_000)]) {
      expect(namesIn(programme, `${before} svetsare`)).to.deep.equal([]);
    }
    const long = `svetsare ${'och så vidare '.repeat(100_000)}`;
    expect(namesIn(programme, long)).to.include('odd');
  });

  it('refuses a limit and a score that are none', () => {
    const programme = inSwedish(...others);
    for (const limit of [0, -1, 1.5, NaN]) {
      expect(() => similarTo(programme, { text: 'a', limit })).to.throw(
        RangeError,
        `limit: expected a whole number of at least 1, got ${limit}`,
      );
    }
    for (const minScore of [-0.1, 1.1, NaN]) {
      expect(() => similarNeeds(programme, { minScore })).to.throw(
        RangeError,
        `minScore: expected a number from 0 to 1, got ${minScore}`,
      );
    }
  });
});

describe('similarNeeds', () => {
  it('gives for each need those of other clusters, the same from either side', () => {
    const programme = inSwedish(
      said('a', 'Vi får inte tag på svetsare.', { cluster: 'one' }),
      ...others,
      said('b', 'Ingen här kan svetsa.', { cluster: 'two' }),
      said('c', 'Svetsare!', { cluster: 'one' }),
    );
    const found = similarNeeds(programme);
    const names = found.map(({ need: id, similar }) => [id, similar.map((it) => it.need)]);
    expect(names).to.deep.equal([
      ['a', ['b']],
      ['b', ['c', 'a']],
      ['c', ['b']],
    ]);
    const fromA = found[0]?.similar[0];
    const fromB = found[1]?.similar[1];
    expect(fromA?.words).to.deep.equal(['svetsa']);
    expect(fromB?.words).to.deep.equal(['svetsare']);
    expect(fromA?.score).to.equal(fromB?.score);
  });

  it('compares a need without a cluster with all but itself', () => {
    const { cluster: _, ...some } = said('a', 'Ingen kan svetsa.');
    const { cluster: __, ...other } = said('b', 'Vi söker svetsare.');
    const found = similarNeeds(inSwedish(some, other));
    const names = found.map(({ need: id, similar }) => [id, similar.map((it) => it.need)]);
    expect(names).to.deep.equal([
      ['a', ['b']],
      ['b', ['a']],
    ]);
  });

  it('lists no need that nothing is like', () => {
    expect(similarNeeds(inSwedish(...others))).to.deep.equal([]);
    expect(similarNeeds(programmeOf())).to.deep.equal([]);
  });

  it('tells the language of a statement by its words', () => {
    const programme = programmeOf({
      languages: ['en'],
      needs: [said('a', 'Vi söker svetsare till verkstaden.'), said('b', 'Ingen kan svetsa.')],
    });
    expect(similarNeeds(programme).map(({ need: id }) => id)).to.deep.equal(['a', 'b']);
  });

  const statements = labelledGroups.flatMap(({ sv, en = [] }) => [...sv, ...en]);
  const arbitraryNeeds = fc
    .uniqueArray(fc.nat(statements.length - 1), { minLength: 2, maxLength: 25 })
    .chain((picked) =>
      fc.tuple(
        ...picked.map((at) =>
          fc
            .record({
              cluster: fc.constantFrom('a', 'b', 'c'),
              themes: fc.subarray(['skills', 'funding']),
            })
            .map((fields) => said(`n-${at}`, statements[at]!, fields)),
        ),
      ),
    );

  it('gives the same scores whatever the order of the needs', () => {
    fc.assert(
      fc.property(arbitraryNeeds, fc.infiniteStream(fc.nat()), (needs, keys) => {
        const order = needs.map((it) => ({ it, key: keys.next().value as number }));
        const shuffled = order.sort((a, b) => a.key - b.key).map(({ it }) => it);
        const scores = (all: readonly Need[]): Map<string, number> =>
          new Map(
            similarNeeds(inSwedish(...all), { limit: 100, minScore: 0 }).flatMap(
              ({ need: id, similar }) =>
                similar.map(({ need: other, score }) => [`${id} ${other}`, score] as const),
            ),
          );
        const before = scores(needs);
        const after = scores(shuffled);
        expect(after.size).to.equal(before.size);
        for (const [pair, score] of before) expect(after.get(pair), pair).to.equal(score);
      }),
      seeded(100),
    );
  });

  it('gives the same score from either side, never a need itself or one of its cluster, best first', () => {
    fc.assert(
      fc.property(arbitraryNeeds, (needs) => {
        const programme = inSwedish(...needs);
        const clusterOf = new Map(needs.map(({ id, cluster }) => [id, cluster]));
        const found = similarNeeds(programme, { limit: 100, minScore: 0 });
        const scores = new Map(
          found.flatMap(({ need: id, similar }) =>
            similar.map(({ need: other, score }) => [`${id} ${other}`, score] as const),
          ),
        );
        for (const { need: id, similar } of found) {
          similar.forEach(({ need: other, score }, index) => {
            expect(clusterOf.get(other)).not.to.equal(clusterOf.get(id));
            expect(scores.get(`${other} ${id}`)).to.equal(score);
            expect(score).to.be.within(0.001, 1);
            expect(score).to.be.at.most(similar[index - 1]?.score ?? 1);
          });
        }
      }),
      seeded(100),
    );
  });

  it('works on any programme, and gives the same each time', () => {
    fc.assert(
      fc.property(arbitraryProgramme(), (programme) => {
        const first = similarNeeds(programme);
        expect(similarNeeds({ ...programme, needs: [...programme.needs] })).to.deep.equal(first);
      }),
      seeded(100),
    );
  });
});
