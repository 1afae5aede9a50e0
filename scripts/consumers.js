// Tries the package as those meet it who install it: packed, in a project of each kind in tests/consumers/, with its
// types, its build, and a browser. One line for each. Names given on the command line pick some.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';

import puppeteer from 'puppeteer-core';

import { pageChecks } from './consumer-page.js';
import { buildChecks, installChecks, outputOf, typeChecks } from './consumer-project.js';
import { CHROMIUM_ARGS, findBrowser } from './find-browser.js';
import { root, run } from './run.js';

const home = path.join(root, 'tests/consumers');
const wanted = process.argv.slice(2);
const all = readdirSync(home);
const unknown = wanted.filter((name) => !all.includes(name));
if (unknown.length > 0) throw new Error(`expected names of tests/consumers, got ${unknown}`);
const names = wanted.length === 0 ? all : wanted;

const counts = { passed: 0, failed: 0 };
const folder = mkdtempSync(path.join(os.tmpdir(), 'samverk-consumers-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
let browser;
try {
  const code = await run('npm run build --silent');
  if (code !== 0) throw new Error(`npm run build: expected to end with 0, got ${code}`);
  const tarball = await pack();
  browser = await puppeteer.launch({ executablePath: await findBrowser(), args: CHROMIUM_ARGS });
  for (const name of names) await tryConsumer(name, tarball);
} finally {
  await browser?.close();
}

if (process.env.TEST_RESULTS) writeFileSync(process.env.TEST_RESULTS, JSON.stringify(counts));
console.log(`Consumers: ${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;

async function pack() {
  const { code, text } = await outputOf(
    `npm pack --pack-destination "${folder}"`,
    root,
    path.join(folder, 'pack.log'),
  );
  const file = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (code !== 0 || file === undefined) throw new Error(`npm pack: expected a file\n${text}`);
  return path.join(folder, file);
}

/** Makes the checks of one consumer, each of which answers with a list of what is wrong. The first fault ends them. */
async function tryConsumer(name, tarball) {
  const began = performance.now();
  const consumer = { name, from: path.join(home, name), to: path.join(folder, name), tarball };
  const faults = [];
  let passed = 0;
  for await (const [what, check] of checksOf(consumer)) {
    const found = await Promise.resolve()
      .then(check)
      .catch((error) => [error.message]);
    if (found.length === 0) passed += 1;
    else faults.push(`${what}:`, ...found);
    if (found.length > 0) break;
  }
  counts.passed += passed;
  counts.failed += faults.length > 0 ? 1 : 0;
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  const mark = faults.length > 0 ? 'FAILED' : 'ok'.padEnd(6);
  console.log(`${mark} ${name} (${passed} passed, ${seconds} s)`);
  for (const fault of faults) console.log(fault.replaceAll(/^/gm, '         '));
}

async function* checksOf(consumer) {
  yield* installChecks(consumer);
  yield* typeChecks(consumer);
  yield* buildChecks(consumer);
  yield* pageChecks(consumer, browser);
}
