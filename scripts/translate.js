// Writes the sheet for a translator, or reads it back.
//
//   npm run translate -- out sma --to sma.csv [--known sma.csv]
//   npm run translate -- in sma --sheet sma.csv --to sma.js [--from ./embed.js]
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';

import { load } from './load.js';
import { languageModule, readSheet, roomsToTranslate, sheetOf } from './translation-sheet.js';

const usage = `Use: npm run translate -- out LANGUAGE --to SHEET.csv [--known SHEET.csv]
     npm run translate -- in LANGUAGE --sheet SHEET.csv --to MODULE.js [--from ./embed.js]`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    to: { type: 'string' },
    known: { type: 'string' },
    sheet: { type: 'string' },
    from: { type: 'string', default: './embed.js' },
  },
});
const [act, language = ''] = positionals;
const rooms = roomsToTranslate(await load('src/locales/index.ts'));

if (!/^[a-z]{2,3}$/.test(language) || !values.to) misused(usage);
else if (act === 'out') out();
else if (act === 'in' && values.sheet) bringIn();
else misused(usage);

function out() {
  const known = values.known ? flat(readSheet(readText(values.known), rooms).words) : {};
  write(sheetOf(rooms, known));
  console.log(`${values.to}: ${Object.keys(known).length} texts are translated already`);
}

function bringIn() {
  const { words, faults, missing } = readSheet(readText(values.sheet), rooms);
  for (const fault of faults) console.error(`${values.sheet}, ${fault}`);
  if (faults.length > 0) {
    console.error(`Nothing is written. Mend ${faults.length} rows and read the sheet again.`);
    process.exitCode = 1;
    return;
  }
  write(languageModule(language, words, values.from));
  const short = missing.slice(0, 10).join(', ');
  console.log(
    missing.length === 0
      ? `${values.to}: all texts are there`
      : `${values.to}: ${missing.length} texts are missing, first ${short}. An element that needs one of them is shown in Swedish.`,
  );
}

function flat(words) {
  return Object.fromEntries(
    Object.entries(words).flatMap(([room, own]) =>
      Object.entries(own).map(([key, word]) => [`${room}.${key}`, word]),
    ),
  );
}

function readText(file) {
  if (!existsSync(file)) {
    console.error(`${file}: expected a sheet, got no such file`);
    process.exit(2);
  }
  return readFileSync(file, 'utf8');
}

// Beside first, then renamed: a sheet that someone has begun on is never half written over.
function write(content) {
  writeFileSync(`${values.to}.new`, content);
  renameSync(`${values.to}.new`, values.to);
}

function misused(words) {
  console.error(words);
  process.exitCode = 2;
}
