// Looks at the demonstration in a real browser, as a visitor would, and prints one line per check. Needs a build.
import { writeFileSync } from 'node:fs';
import process from 'node:process';

import puppeteer from 'puppeteer-core';

import { checksOf, subpageChecks } from '../demo/check/checks.js';
import { expectedOf } from '../demo/check/figures.js';
import { startServer } from '../demo/serving.js';
import { published, siteFiles } from '../demo/site.js';
import { subpages } from '../demo/subpages.js';
import { CHROMIUM_ARGS, findBrowser } from './find-browser.js';

const counts = { passed: 0, failed: 0 };
const pages = [
  { path: '/', language: 'sv' },
  { path: '/en/', language: 'en' },
];
const looks = [360, 1440].flatMap((width) => ['light', 'dark'].map((mode) => ({ width, mode })));

const executablePath = await findBrowser();
const { address, stop } = await startServer({ files: await siteFiles(), port: 0 });
const browser = await puppeteer.launch({ executablePath, args: CHROMIUM_ARGS });
try {
  for (const { path, language } of pages) {
    const expected = expectedOf(published, language);
    const url = new URL(path, address).href;
    for (const look of looks) await visit({ url, path, language, expected, ...look });
    await visit({ url, path, language, expected, width: 320, mode: 'light' });
    await visit({ url, path, language, expected, width: 1440, mode: 'light', withScripts: false });
    await visit({ url, path, language, expected, width: 320, mode: 'light', withScripts: false });
  }
  for (const { language } of pages) {
    // The pages of the initiatives are alike: the first and the last stand for them.
    const [work, companies, first, ...rest] = subpages(published, language);
    for (const { path } of [work, companies, first, rest.at(-1)]) {
      const url = new URL(path, address).href;
      const visitor = { url, path, language, checks: subpageChecks };
      await visit({ ...visitor, width: 360, mode: 'light' });
      await visit({ ...visitor, width: 1440, mode: 'dark' });
      await visit({ ...visitor, width: 1440, mode: 'light', withScripts: false });
    }
  }
} finally {
  await browser.close();
  await stop();
}

if (process.env.TEST_RESULTS) writeFileSync(process.env.TEST_RESULTS, JSON.stringify(counts));
console.log(`Demonstration: ${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;

/** Opens the page as one visitor sees it, and makes every check that goes for such a visitor. */
async function visit(visitor) {
  const { checks = checksOf, mode, path, width, withScripts = true } = visitor;
  const scripts = withScripts ? '' : ', scripts off';
  const context = await browser.createBrowserContext();
  try {
    for (const [what, check] of await checks(await context.newPage(), visitor)) {
      await report(`${path} ${width} px, ${mode}${scripts}: ${what}`, check);
    }
  } catch (error) {
    await report(`${path} ${width} px, ${mode}${scripts}: opens`, () => [error.message]);
  } finally {
    await context.close();
  }
}

/** A check answers with a list of what is wrong. */
async function report(name, check) {
  const faults = await Promise.resolve()
    .then(check)
    .catch((error) => [error.message]);
  counts[faults.length > 0 ? 'failed' : 'passed'] += 1;
  console.log(`${faults.length > 0 ? 'FAILED' : 'ok'.padEnd(6)} ${name}`);
  for (const fault of faults) console.log(`         ${fault}`);
}
