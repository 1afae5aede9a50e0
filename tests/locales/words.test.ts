import { expect } from 'chai';

import * as dataLocales from '../../src/locales/data.js';
import * as locales from '../../src/locales/index.js';
import type { Room } from '../../src/locales/index.js';
import { fill, joinRooms, languageFor, languages, wordsIn } from '../../src/locales/index.js';

const rooms = Object.entries({ ...locales, ...dataLocales }).filter(
  (entry): entry is [string, Room] => typeof entry[1] === 'object' && 'sv' in entry[1],
);

/** A text without what is set as code, such as a value in a file: that is no word of ours. */
const withoutCode = (text: string): string => text.replace(/`[^`]+`/g, '…');

const placesIn = (text: string): string[] => [...(text.match(/\{\w+\}/g) ?? [])].sort();

const places = (words: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(words).map(([key, text]) => [key, placesIn(text)]));

/** What the office's list of words says must not stand on a screen, in Swedish. */
const notOurWords: Readonly<Record<string, RegExp>> = {
  'Regionens stöd': /regionens stöd/i,
  lova: /\blova[rt]?\b/i,
  'logga samtal': /logga samtal/i,
  sent: /\bsent\b/i,
  'bra or dålig about work': /\b(?:bra|dåligt?)\b/i,
  'a colour as a word': /\b(?:grön|gul|röd)(?:t|a)?\b/i,
  grind: /\bgrind/i,
  'pilot, which is a test project': /\bpilot/i,
  'insatsen gjord': /insatsen gjord/i,
  klona: /\bklona/i,
  Kommunicera: /kommunicera/i,
  'har kartlagda behov': /har kartlagda behov/i,
  ni: /(?<!\p{L})(?:ni|er|era|ert)(?!\p{L})/iu,
  'initiativ stands': /var initiativen står/i,
  'kluster alone': /\bkluster(?:n|ns|et|ets)?\b/i,
  'besvaras, obesvarat': /\bbesvaras\b|\bobesvara/i,
  'följer banan': /\bbanan\b/i,
  'som sist': /\b(?:än|som) sist\b/i,
  metodpassning: /metodpassning/i,
};

/** The same for what is published in English. */
const notTheirWords: Readonly<Record<string, RegExp>> = {
  'a colour as a word': /\b(?:green|yellow|red)\b/i,
  'cluster alone': /\bclusters?\b(?! initiative)/i,
};

describe('the words', () => {
  it('stand in rooms', () => {
    expect(rooms.length).to.be.above(8);
  });

  for (const [name, room] of rooms) {
    it(`of ${name} are there in every language`, () => {
      for (const language of languages) {
        expect(Object.keys(room[language]).sort(), language).to.deep.equal(
          Object.keys(room.en).sort(),
        );
        for (const [key, text] of Object.entries(room[language])) {
          expect(text.trim(), `${language} ${key}`).to.equal(text);
          expect(text, `${language} ${key}`).not.to.equal('');
        }
      }
    });

    // A sentence about a fault in a file may leave a value out, but never has one that nobody gives it.
    if (name === 'issuesWords') {
      it(`of ${name} have only places for values that the English ones have`, () => {
        for (const [key, text] of Object.entries(room.sv)) {
          expect(placesIn(room.en[key] ?? ''), key).to.include.members(placesIn(text));
        }
      });
      continue;
    }

    it(`of ${name} have the same places for values in every language`, () => {
      for (const language of languages) {
        expect(places(room[language]), language).to.deep.equal(places(room.en));
      }
    });

    it(`of ${name} are the words of the list, and no others`, () => {
      const found = (words: Readonly<Record<string, string>>, list: typeof notOurWords) =>
        Object.entries(words).flatMap(([key, text]) =>
          Object.entries(list).flatMap(([what, pattern]) =>
            pattern.test(withoutCode(text).replace(/\{\w+\}/g, '…'))
              ? [`${key}: "${text}" (${what})`]
              : [],
          ),
        );
      // An initiative is spoken to on its own page, and there alone.
      const { ni: _, ...toNobody } = notOurWords;
      expect(found(room.sv, name === 'clusterWords' ? toNobody : notOurWords)).to.deep.equal([]);
      expect(found(room.en, notTheirWords)).to.deep.equal([]);
    });
  }

  it('have in Swedish the quotes and the dash of Swedish, and no straight ones', () => {
    const straight = rooms.flatMap(([name, room]) =>
      Object.entries(room.sv).flatMap(([key, text]) =>
        /["“']| - /.test(withoutCode(text)) ? [`${name} ${key}: ${text}`] : [],
      ),
    );
    expect(straight).to.deep.equal([]);
  });
});

describe('languageFor', () => {
  it('speaks Swedish without a tag and to the neighbours, else English', () => {
    const spoken = ['', 'sv', 'sv-FI', 'SV-se', 'nb', 'da', 'fi', 'sma'].map(languageFor);
    expect(new Set(spoken)).to.deep.equal(new Set(['sv']));
    expect(['en', 'en-GB', 'de', 'ar', 'x'].map(languageFor)).to.deep.equal(Array(5).fill('en'));
  });
});

describe('wordsIn', () => {
  it('picks the words of the language', () => {
    const room = { names: ['a'], sv: { a: 'ja' }, en: { a: 'yes' } };
    expect(wordsIn(room, 'sv-SE').a).to.equal('ja');
    expect(wordsIn(room, 'en').a).to.equal('yes');
  });
});

describe('joinRooms', () => {
  it('puts the words of both in one, and leaves them as they were', () => {
    const [one, other] = [
      { names: ['one'], sv: { a: 'ett' }, en: { a: 'one' } },
      { names: ['other'], sv: { b: 'två' }, en: { b: 'two' } },
    ];
    expect(joinRooms(one, other)).to.deep.equal({
      names: ['one', 'other'],
      sv: { a: 'ett', b: 'två' },
      en: { a: 'one', b: 'two' },
    });
    expect(one).to.deep.equal({ names: ['one'], sv: { a: 'ett' }, en: { a: 'one' } });
  });
});

describe('fill', () => {
  it('puts values in their places, as often as they stand', () => {
    expect(fill('{count} av {total}, {count}', { count: 3, total: 12 })).to.equal('3 av 12, 3');
  });

  it('leaves a place without a value, and what only looks like one', () => {
    expect(fill('{count} {toString} {} {a b}', {})).to.equal('{count} {toString} {} {a b}');
  });

  it('takes a value as it is, with no place of its own', () => {
    expect(fill('{a}{b}', { a: '{b}', b: '$&' })).to.equal('{b}$&');
  });
});
