import { readFileSync } from 'node:fs';

import { expect } from 'chai';

import * as locales from '../../src/locales/index.js';
import { languageModule, readSheet, roomsToTranslate, sheetOf } from '../tooling/scripts.js';

const room = (sv: Record<string, string>, en: Record<string, string>) => ({ names: ['r'], sv, en });

const rooms = {
  r: room({ a: '{count} behov', b: 'Stäng; nu' }, { a: '{count} needs', b: 'Close "now"' }),
};

const filled = (a: string, b = '') =>
  `Nyckel;Svenska;English;Sammanhang;Längst;Översättning\r\nr.a;;;;;${a}\r\nr.b;;;;;${b}\r\n`;

describe('the sheet for a translator', () => {
  it('has key, Swedish, English, context and longest length, and opens in a spreadsheet', () => {
    expect(sheetOf(rooms)).to.equal(
      '\ufeffNyckel;Svenska;English;Sammanhang;Längst;Översättning\r\n' +
        'r.a;{count} behov;{count} needs;rummet r; behåll {count};30;\r\n'.replace(
          'rummet r; behåll {count}',
          '"rummet r; behåll {count}"',
        ) +
        'r.b;"Stäng; nu";"Close ""now""";rummet r;27;\r\n',
    );
  });

  it('comes back as it was filled in', () => {
    expect(readSheet(filled('{count} ord', '"x; ""y"""'), rooms)).to.deep.equal({
      words: { r: { a: '{count} ord', b: 'x; "y"' } },
      faults: [],
      missing: [],
    });
  });

  it('may be unfinished, and says what is missing', () => {
    const { faults, missing, words } = readSheet(filled('{count} ord'), rooms);
    expect({ faults, missing, words }).to.deep.equal({
      faults: [],
      missing: ['r.b'],
      words: { r: { a: '{count} ord' } },
    });
  });

  const months = { calendar: room({ months: 'a b' }, { months: 'a b' }) };

  for (const [what, sheet, of, fault] of [
    ['a lost place', filled('ord'), rooms, 'row 2, r.a: expected the places {count}, got none'],
    [
      'a place that nobody fills',
      filled('{count} {n}'),
      rooms,
      'row 2, r.a: expected the places {count}, got {count} {n}',
    ],
    [
      'a text that is too long',
      filled(`{count} ${'x'.repeat(30)}`),
      rooms,
      'row 2, r.a: expected at most 30 characters, got 38',
    ],
    [
      'an unknown key',
      filled('').replace('r.b;;;;;', '__proto__.x;;;;;y'),
      rooms,
      'row 3, __proto__.x: expected a key of the sheet, got one that is not there',
    ],
    [
      'a key that stands twice',
      filled('{count}', 'x').replace('r.b', 'r.a').replace(';x', ';{count}'),
      rooms,
      'row 3, r.a: expected each key once, got it again',
    ],
    [
      'eleven months',
      filled('').replace('r.a;;;;;', 'calendar.months;;;;;a b c d e f g h i j k'),
      months,
      'row 2, calendar.months: expected 12 words, got 11',
    ],
    [
      'other columns',
      'Key;Word\r\nr.a;x\r\n',
      rooms,
      'row 1: expected the columns Nyckel, Svenska, English, Sammanhang, Längst, Översättning, got Key, Word',
    ],
  ] as const) {
    it(`tells the row and the way to mend it: ${what}`, () => {
      expect(readSheet(sheet, of).faults).to.deep.equal([fault]);
    });
  }

  it('is read with commas and with tabs too, as spreadsheets write it', () => {
    for (const delimiter of [',', '\t']) {
      expect(readSheet(filled('ett{count}').replaceAll(';', delimiter), rooms).words).to.deep.equal(
        { r: { a: 'ett{count}' } },
      );
    }
  });

  it('has every word that a visitor reads, and none of the office’s', () => {
    const names = Object.keys(roomsToTranslate(locales));
    expect(names).to.include.members(['common', 'calendar', 'clusters', 'story', 'statuses']);
    expect(names).not.to.include.members(['findings']);
    expect(names).not.to.include.members(['issues']);
  });

  it('lies ready for South Sami, with the words of this version and no translation of ours', () => {
    const committed = readFileSync('docs/languages/sma.csv', 'utf8');
    expect(committed === sheetOf(roomsToTranslate(locales)), 'run: npm run docs').to.equal(true);
  });

  it('becomes a module that adds the language', () => {
    expect(languageModule('sma', { r: { a: 'x' } }, './embed.js')).to.equal(
      'import { addLanguage } from "./embed.js";\n\naddLanguage("sma", {\n  "r": {\n    "a": "x"\n  }\n});\n',
    );
  });
});
