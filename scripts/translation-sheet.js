// A language's words as a sheet for a translator, and the filled sheet back as a module that a page loads.
import Papa from 'papaparse';

// What visitors of the public elements read; the office's own rooms are translated when it is.
const notForVisitors = new Set(['findings', 'acts', 'issues', 'notices']);
const columns = ['Nyckel', 'Svenska', 'English', 'Sammanhang', 'Längst', 'Översättning'];
const calendar = 'calendar';

/** The rooms that a translator gets, by name, with their words in Swedish and English. */
export function roomsToTranslate(locales) {
  return Object.fromEntries(
    Object.values(locales)
      .filter((room) => Array.isArray(room?.names) && room.names.length === 1)
      .map((room) => [room.names[0], room])
      .filter(([name]) => !notForVisitors.has(name))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The longest that a text may be, in characters: a half more than the longer of the two, and room for short words. */
export function longestOf(sv, en) {
  return Math.ceil(Math.max(sv.length, en.length) * 1.5) + 10;
}

/**
 * The sheet, as CSV with semicolons and a byte order mark, which Excel opens as it is.
 *
 * @param rooms - As {@link roomsToTranslate} gives them.
 * @param known - Translations that there are already, by `room.key`.
 */
export function sheetOf(rooms, known = {}) {
  const rows = Object.entries(rooms).flatMap(([name, { sv, en }]) =>
    Object.keys(sv).map((key) => [
      `${name}.${key}`,
      sv[key],
      en[key],
      contextOf(name, key, sv[key]),
      longestOf(sv[key], en[key]),
      known[`${name}.${key}`] ?? '',
    ]),
  );
  return `\ufeff${Papa.unparse([columns, ...rows], { delimiter: ';', newline: '\r\n' })}\r\n`;
}

function contextOf(name, key, text) {
  const places = placesIn(text);
  const where =
    name === calendar
      ? 'dagar i ord, för språk som webbläsaren inte kan; månaderna skrivs som i löpande text'
      : name === 'common'
        ? 'i alla element'
        : `rummet ${name}`;
  const numbers =
    key === 'numbers' ? '; tretton ord, från inget till tolv, med mellanslag mellan' : '';
  const months = key === 'months' ? '; tolv ord med mellanslag mellan' : '';
  const kept = places.length > 0 ? `; behåll ${places.join(' ')}` : '';
  return `${where}${numbers}${months}${kept}`;
}

const placesIn = (text) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

/**
 * Reads a filled sheet.
 *
 * @returns The words by room and key; the faults, each with its row in the sheet, as a spreadsheet counts; and the keys
 * that have no translation yet.
 */
export function readSheet(text, rooms) {
  const { data } = Papa.parse(text.replace(/^\ufeff/, ''), { skipEmptyLines: 'greedy' });
  const [head = [], ...rows] = data;
  const [keyAt, wordAt] = [head.indexOf('Nyckel'), head.indexOf('Översättning')];
  if (keyAt < 0 || wordAt < 0) {
    const faults = [`row 1: expected the columns ${columns.join(', ')}, got ${head.join(', ')}`];
    return { words: {}, faults, missing: keysOf(rooms) };
  }
  const words = {};
  const faults = [];
  const seen = new Set();
  rows.forEach((row, index) => {
    const [key, word] = [(row[keyAt] ?? '').trim(), (row[wordAt] ?? '').trim()];
    if (word === '') return;
    const fault = faultOf(rooms, seen, key, word);
    if (fault) {
      faults.push(`row ${index + 2}, ${key}: ${fault}`);
      return;
    }
    seen.add(key);
    const [room, name] = splitKey(key);
    words[room] = { ...words[room], [name]: word };
  });
  return { words, faults, missing: keysOf(rooms).filter((key) => !seen.has(key)) };
}

function keysOf(rooms) {
  return Object.entries(rooms).flatMap(([name, { sv }]) =>
    Object.keys(sv).map((key) => `${name}.${key}`),
  );
}

function splitKey(key) {
  const at = key.indexOf('.');
  return [key.slice(0, at), key.slice(at + 1)];
}

function faultOf(rooms, seen, key, word) {
  const [room, name] = splitKey(key);
  const sv = Object.hasOwn(rooms, room) ? rooms[room].sv[name] : undefined;
  if (sv === undefined) return 'expected a key of the sheet, got one that is not there';
  if (seen.has(key)) return 'expected each key once, got it again';
  const [wanted, got] = [placesIn(sv).join(' '), placesIn(word).join(' ')];
  if (wanted !== got) return `expected the places ${wanted || 'none'}, got ${got || 'none'}`;
  const listed = { months: 12, numbers: 13 }[name];
  const count = word.split(/\s+/).length;
  if (listed && count !== listed) return `expected ${listed} words, got ${count}`;
  const longest = longestOf(sv, rooms[room].en[name]);
  if (word.length > longest) return `expected at most ${longest} characters, got ${word.length}`;
  return undefined;
}

/**
 * The module that a page loads beside the elements.
 *
 * @param from - What it takes `addLanguage` from: `./embed.js` for a script tag, `samverk/locales` for a bundler.
 */
export function languageModule(language, words, from) {
  return `import { addLanguage } from ${JSON.stringify(from)};

addLanguage(${JSON.stringify(language)}, ${JSON.stringify(words, null, 2)});
`;
}
