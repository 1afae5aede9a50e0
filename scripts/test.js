// Runs every test that a newcomer expects: the core and the layout in Node, the core and the elements in Chromium.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';

import { counted, readJson, vitestCounts } from './results.js';
import { run } from './run.js';

const folder = mkdtempSync(path.join(os.tmpdir(), 'samverk-tests-'));
const inNode = await testsInNode(path.join(folder, 'node.json'));
const inBrowser = await testsInBrowser(path.join(folder, 'browser.json'));
rmSync(folder, { recursive: true });

const total = {
  passed: inNode.passed + inBrowser.passed,
  failed: inNode.failed + inBrowser.failed,
};
if (process.env.TEST_RESULTS) writeFileSync(process.env.TEST_RESULTS, JSON.stringify(total));
console.log(`Node: ${inNode.passed} passed, ${inNode.failed} failed`);
console.log(`Chromium: ${inBrowser.passed} passed, ${inBrowser.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function testsInNode(file) {
  const reporters = `--reporter=default --reporter=json --outputFile.json="${file}"`;
  const code = await run(`vitest run ${reporters}`);
  return counted(code, () => vitestCounts(file));
}

async function testsInBrowser(file) {
  const code = await run('wtr', { env: { BROWSER_RESULTS: file } });
  return counted(code, () => readJson(file));
}
