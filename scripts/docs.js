// Makes the documents that are read from the code. With `--check`, tells which of the committed ones are not what it makes.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';

import { allowLists } from './allow-lists.js';
import { writeApiReference } from './api-reference.js';
import { dataDictionary } from './data-dictionary.js';
import { elementsReference } from './elements-reference.js';
import { load, readData } from './load.js';
import { root } from './run.js';
import { roomsToTranslate, sheetOf } from './translation-sheet.js';

const southSami = 'docs/languages/sma.csv';
const { values } = parseArgs({ options: { check: { type: 'boolean' } } });
const folder = mkdtempSync(path.join(os.tmpdir(), 'samverk-docs-'));

try {
  await makeIn(folder);
  if (values.check) check();
  else replace();
} finally {
  rmSync(folder, { recursive: true });
}

/** Makes the documents in a folder, each where it stands in the repository. */
async function makeIn(place) {
  await writeApiReference(path.join(place, 'docs/api'));
  writeFileSync(path.join(place, 'docs/api/elements.md'), await elementsReference());
  mkdirSync(path.join(place, 'docs/embed'));
  writeFileSync(path.join(place, 'docs/embed/allow-lists.md'), await allowLists());
  writeFileSync(path.join(place, 'docs/data.md'), dataDictionary(await readData()));
  mkdirSync(path.join(place, 'docs/languages'));
  const rooms = roomsToTranslate(await load('src/locales/index.ts'));
  writeFileSync(path.join(place, southSami), sheetOf(rooms));
}

// Only once all are made, so that a fault leaves what there was.
function replace() {
  rmSync(path.join(root, 'docs/api'), { recursive: true, force: true });
  cpSync(path.join(folder, 'docs'), path.join(root, 'docs'), { recursive: true });
}

function check() {
  const files = [...new Set([root, folder].flatMap(filesIn))].sort();
  const old = files.filter((file) => textOf(root, file) !== textOf(folder, file));
  for (const file of old) console.error(`${file}: not what the code says now. Run: npm run docs`);
  const counts = { passed: files.length - old.length, failed: old.length };
  if (process.env.TEST_RESULTS) writeFileSync(process.env.TEST_RESULTS, JSON.stringify(counts));
  console.log(`Documents: ${counts.passed} as the code says, ${counts.failed} not`);
  process.exitCode = old.length > 0 ? 1 : 0;
}

/** The files in a folder that are made here, by their path in the repository. */
function filesIn(place) {
  const api = path.join(place, 'docs/api');
  const inApi = existsSync(api) ? readdirSync(api, { recursive: true }) : [];
  return [
    'docs/data.md',
    'docs/embed/allow-lists.md',
    southSami,
    ...inApi
      .filter((file) => file.endsWith('.md'))
      .map((file) => `docs/api/${file.split(path.sep).join('/')}`),
  ];
}

function textOf(place, file) {
  const full = path.join(place, file);
  return existsSync(full) ? readFileSync(full, 'utf8') : undefined;
}
