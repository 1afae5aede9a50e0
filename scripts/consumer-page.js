// Looks at a consumer's page in a browser. What it can be asked is the same in every framework: two elements, two
// buttons, and two places where the page writes what it has heard.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

import { hasScript } from './consumer-project.js';
import { root } from './run.js';
import { serve, strictHeaders } from './serve.js';

const policyHeader = 'Content-Security-Policy';
const ownMarkup = { angular: 'angular', svelte: 'svelte-trusted-html', vue: 'vue' };
const today = '2026-11-24';

/** Serves what was built, opens it, and yields the checks; ends page and server after the last. */
export async function* pageChecks({ name, to }, browser) {
  const built = path.join(to, 'dist');
  if (!existsSync(path.join(built, 'index.html'))) {
    const runs = hasScript(to, 'start') ? [] : ['expected dist/index.html, or a script to start'];
    if (runs.length > 0) yield ['has something to look at', () => runs];
    return;
  }
  const published = await publishedSample();
  const server = await serve({
    roots: [built],
    routes: { '/programme.json': sendJson(published) },
    headers: { ...strictHeaders, [policyHeader]: policy(name) },
  });
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const faults = watch(page);
    yield ['opens', () => open(page, server.url)];
    yield ['takes attributes', () => takesAttributes(page, published)];
    yield ['takes the programme as a property', () => takesProperty(page, published)];
    yield ['hears samverk-load', () => hears(page, '#day', [today])];
    yield ['may prevent samverk-select', () => prevents(page, published)];
    yield ['shows a changed property', () => showsChange(page)];
    yield ['leaves nothing behind', () => leaves(page)];
    yield ['comes back', () => comesBack(page, published)];
    yield ['keeps none of those that went', () => forgets(page)];
    yield ['has nothing to complain of', () => faults];
  } finally {
    await context.close();
    await server.close();
  }
}

/** As strict as on any site; the framework may make its own markup, under its own name. */
function policy(consumer) {
  const own = ownMarkup[consumer] ?? '';
  return strictHeaders[policyHeader].replace('lit-html', `lit-html ${own}`);
}

async function publishedSample() {
  const built = (file) => import(pathToFileURL(path.join(root, 'dist/src', file)).href);
  const { publishProgramme } = await built('index.js');
  const { sample } = await built('sample/index.js');
  return publishProgramme(sample, { today });
}

function sendJson(value) {
  return (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));
  };
}

/** Everything that goes wrong on the page, as it comes. */
function watch(page) {
  const faults = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('requestfailed', (request) => faults.push(`no answer from ${request.url()}`));
  page.on('response', (response) => {
    if (!response.ok()) faults.push(`${response.status()} from ${response.url()}`);
  });
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) faults.push(message.text());
  });
  return faults;
}

async function open(page, url) {
  await page.evaluateOnNewDocument(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      console.error(`Content-Security-Policy: ${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  await page.goto(url);
  await shown(page);
  return [];
}

async function takesAttributes(page, { clusters }) {
  const got = await page.evaluate(() => {
    const needs = document.querySelector('samverk-needs');
    const links = document.querySelector('samverk-clusters').shadowRoot.querySelectorAll('a[href]');
    return {
      src: needs.src,
      level: Number(needs.headingLevel),
      heading: needs.shadowRoot.querySelector('[part="heading"]').localName,
      fallback: needs.querySelector('a').textContent,
      links: [...links].map((link) => link.getAttribute('href')),
    };
  });
  const link = `/clusters/${clusters[0].id}`;
  return [
    ...differs('src', got.src, '/programme.json'),
    ...differs('headingLevel', got.level, 3),
    ...differs('the heading', got.heading, 'h3'),
    ...differs('the fallback', got.fallback, 'The needs as a table'),
    ...differs(`a link to ${link}`, got.links.includes(link), true),
  ];
}

async function takesProperty(page, { title, clusters }) {
  const got = await page.evaluate(() => {
    const element = document.querySelector('samverk-clusters');
    const shown = element.shadowRoot.querySelectorAll('[part="cluster"]');
    return {
      title: element.programme?.title,
      attribute: element.getAttribute('programme'),
      shown: shown.length,
    };
  });
  return [
    ...differs('the title', JSON.stringify(got.title), JSON.stringify(title)),
    ...differs('an attribute', got.attribute, null),
    ...differs('clusters, at least once each', got.shown >= clusters.length, true),
  ];
}

/** That the page writes one of these, in time. */
async function hears(page, place, expected) {
  const isThere = (selector, texts) => texts.includes(document.querySelector(selector).textContent);
  try {
    await page.waitForFunction(isThere, { timeout: 10_000 }, place, expected);
    return [];
  } catch {
    const got = await page.$eval(place, (element) => element.textContent);
    return differs(place, got, expected.join(' or '));
  }
}

async function prevents(page, { strengthAreas }) {
  await page.locator('samverk-needs >>> [data-key]').click();
  const faults = await hears(
    page,
    '#chosen',
    strengthAreas.map(({ id }) => id),
  );
  const opened = await page.evaluate(async () => {
    const needs = document.querySelector('samverk-needs');
    await needs.updateComplete;
    return needs.shadowRoot.querySelectorAll('[aria-expanded="true"]').length;
  });
  return [...faults, ...differs('figures opened all the same', opened, 0)];
}

async function showsChange(page) {
  const before = await columns(page);
  await page.locator('::-p-text(By cluster)').click();
  await page.waitForFunction(() => document.querySelector('samverk-needs').by === 'cluster');
  const after = await columns(page);
  return before.join() === after.join() ? [`expected other columns than ${before.join()}`] : [];
}

function columns(page) {
  return page.evaluate(async () => {
    const needs = document.querySelector('samverk-needs');
    await needs.updateComplete;
    const heads = needs.shadowRoot.querySelectorAll('[part="matrix"] [role="columnheader"]');
    return [...heads].map((head) => head.textContent.trim());
  });
}

async function leaves(page) {
  await close(page);
  const left = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .map(({ localName }) => localName)
      .filter((name) => name.startsWith('samverk-')),
  );
  return differs('what is left', left.join(), '');
}

async function comesBack(page, published) {
  await reopen(page);
  const by = await page.$eval('samverk-needs', (element) => element.by);
  return [...differs('by', by, 'cluster'), ...(await takesProperty(page, published))];
}

/** That elements which left the page are not kept alive, but for the last few, which a framework may remember a while. */
async function forgets(page) {
  const rounds = 12;
  for (let round = 0; round < rounds; round += 1) {
    await close(page);
    await reopen(page);
  }
  const most = rounds / 2;
  let count = await alive(page);
  for (let more = 0; count > most && more < 10; more += 1) {
    await pause(500);
    count = await alive(page);
  }
  return count <= most ? [] : [`expected at most ${most} in memory, got ${count}`];
}

/** How many there are in memory, once what nothing holds has been thrown away. */
async function alive(page) {
  const kind = await page.evaluateHandle(() => customElements.get('samverk-needs').prototype);
  const all = await page.queryObjects(kind);
  const count = await all.evaluate((some) => some.length);
  await all.dispose();
  return count;
}

async function close(page) {
  await page.locator('::-p-text(Open or close)').click();
  await page.waitForFunction(() => !document.querySelector('samverk-needs'));
}

async function reopen(page) {
  await page.locator('::-p-text(Open or close)').click();
  await shown(page);
}

async function shown(page) {
  await page.locator('samverk-needs >>> [data-key]').wait();
  await page.locator('samverk-clusters >>> [part="cluster"]').wait();
}

function differs(what, got, expected) {
  return got === expected ? [] : [`${what}: expected ${expected}, got ${got}`];
}
