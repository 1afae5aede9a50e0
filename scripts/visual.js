// Compares how the elements look with how they looked before: the contact sheet of each, and the page of them all.
//
//   npm run visual -- keep            keeps pictures in .visual/, from the stories as they are now
//   npm run visual                    compares, and writes what differs into reports/visual/
//   npm run visual -- --only clusters --brand cluster --language en --mode dark
//
// The pictures are of this machine's fonts, and so are not in the repository, nor is this a part of `npm test`.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';

import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import puppeteer from 'puppeteer-core';

import { CHROMIUM_ARGS, findBrowser } from './find-browser.js';
import { root, run } from './run.js';
import { serve } from './serve.js';

const built = path.join(root, 'storybook-static');
const kept = path.join(root, '.visual');
const reports = path.join(root, 'reports/visual');
// Half of the pixels: what a person would see is there, at a quarter of the bytes.
const scale = 0.5;
const width = 1440;
const patience = 60_000;
// Anti-aliasing differs a little from run to run; a moved line or another colour is far more.
const mostDiffering = 0.0005;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', default: '' },
    brand: { type: 'string', default: 'plain' },
    language: { type: 'string', default: 'sv' },
    mode: { type: 'string', default: 'light' },
  },
});
const { brand, language, mode } = values;
const isKeeping = positionals[0] === 'keep';

if (isKeeping || !existsSync(path.join(built, 'index.json'))) {
  if ((await run('npm run build-storybook --silent')) !== 0) process.exit(1);
} else {
  console.log('The stories as they were last built: npm run build-storybook makes them anew');
}
process.exitCode = (await look()) > 0 ? 1 : 0;

async function look() {
  const { close, url } = await serve({ roots: [built] });
  const browser = await puppeteer.launch({
    executablePath: await findBrowser(),
    args: CHROMIUM_ARGS,
  });
  let faults = 0;
  try {
    for (const id of storyIds()) {
      const name = `${id}-${brand}-${language}-${mode}.png`;
      const picture = await pictureOf(browser, `${url}/iframe.html?id=${id}&viewMode=story`);
      const verdict = isKeeping ? keep(name, picture) : compare(name, picture);
      if (verdict.isFault) faults += 1;
      console.log(`${verdict.isFault ? 'FAILED' : 'ok'.padEnd(6)} ${name} ${verdict.words}`);
    }
  } finally {
    await browser.close();
    await close();
  }
  console.log(
    faults > 0 ? `${faults} look otherwise: see reports/visual/` : 'All look as expected',
  );
  return faults;
}

function storyIds() {
  const { entries } = JSON.parse(readFileSync(path.join(built, 'index.json'), 'utf8'));
  const ids = Object.values(entries)
    .filter(({ type, id }) => type === 'story' && /--contact-sheet$|all-elements--/.test(id))
    .map(({ id }) => id)
    .filter((id) => id.includes(values.only));
  if (ids.length === 0)
    throw new RangeError(`--only: expected a part of a story's id, got ${values.only}`);
  return ids;
}

async function pictureOf(browser, address) {
  const page = await browser.newPage();
  try {
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.setViewport({ width, height: 1000, deviceScaleFactor: scale });
    const globals = `language:${language};brand:${brand};mode:${mode}`;
    await page.goto(`${address}&globals=${globals}`, { waitUntil: 'load', timeout: patience });
    await page.waitForFunction(isSettled, { timeout: patience });
    return PNG.sync.read(Buffer.from(await page.screenshot({ fullPage: true })));
  } finally {
    await page.close();
  }
}

// Runs in the page: every element has come to what it shows, and the fonts are there.
async function isSettled() {
  const { document } = globalThis;
  await document.fonts.ready;
  const elements = [...document.querySelectorAll('*')].filter(
    ({ localName, shadowRoot }) => localName.startsWith('samverk-') && shadowRoot,
  );
  if (elements.length === 0) return false;
  await Promise.all(elements.map(({ updateComplete }) => updateComplete));
  const isWaiting = (element) =>
    element.getAttribute('src') &&
    !element.getAttribute('src').includes('silent') &&
    element.localName !== 'samverk-programme' &&
    !element.shadowRoot.querySelector('[name="heading"], [part="retry"]');
  return !elements.some(isWaiting);
}

function keep(name, picture) {
  mkdirSync(kept, { recursive: true });
  const content = PNG.sync.write(picture);
  writeFileSync(path.join(kept, name), content);
  return { isFault: false, words: `${Math.round(content.length / 1000)} kB kept` };
}

function compare(name, now) {
  const file = path.join(kept, name);
  if (!existsSync(file)) {
    return { isFault: true, words: 'expected a kept picture, got none: npm run visual -- keep' };
  }
  const before = PNG.sync.read(readFileSync(file));
  const sizes = [before, now].map((one) => `${one.width} × ${one.height}`);
  if (sizes[0] !== sizes[1]) {
    write(name, now);
    return { isFault: true, words: `was ${sizes[0]}, is ${sizes[1]}` };
  }
  const difference = new PNG({ width: now.width, height: now.height });
  const count = pixelmatch(before.data, now.data, difference.data, now.width, now.height);
  const share = count / (now.width * now.height);
  if (share <= mostDiffering) return { isFault: false, words: '' };
  write(name, now);
  write(name.replace('.png', '-difference.png'), difference);
  return { isFault: true, words: `${(share * 100).toFixed(2)} % of it differs` };
}

function write(name, picture) {
  mkdirSync(reports, { recursive: true });
  rmSync(path.join(reports, name), { force: true });
  writeFileSync(path.join(reports, name), PNG.sync.write(picture));
}
