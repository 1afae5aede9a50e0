// The checks of the demonstration, by visitor.
import { readFileSync } from 'node:fs';

import { readElements, readFallbacks } from './reading.js';

const axe = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const patience = 30_000;
const views = ['summary', 'process', 'needs', 'cross-needs', 'clusters', 'news'].map(
  (name) => `samverk-${name}`,
);

/**
 * Opens a page and tells what to check on it.
 *
 * @returns Pairs of what is checked and a function that answers with a list of faults.
 */
export async function checksOf(page, visitor) {
  const { mode, withScripts = true } = visitor;
  const { always, quiet } = await open(page, visitor);
  if (!withScripts) {
    return [['every fallback is there', () => fallbackFaults(page, visitor)], ...always, quiet];
  }
  await page.waitForFunction(areFilled, { timeout: patience }, views);
  // What does not depend on the colours is tried once.
  const used = [
    ['every anchor leads to its place', () => anchorFaults(page)],
    ['the first stop of the tab key leads to the content', () => skipFaults(page)],
    ['a figure opens by keyboard', () => openFaults(page)],
  ];
  return [
    ['its elements are filled', () => filledFaults(page, visitor)],
    ...always,
    ...(mode === 'light' ? used : []),
    ['no cookie and nothing stored', () => storageFaults(page)],
    ['no breach of the policy', () => page.evaluate(() => globalThis.violations)],
    quiet,
  ];
}

/** The same for a page whose figures are not counted beforehand: each of its elements shows something, or says why not. */
export async function subpageChecks(page, visitor) {
  const { withScripts = true } = visitor;
  const { always, quiet } = await open(page, visitor);
  const tags = await page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll('section > *')]
        .map(({ localName }) => localName)
        .filter((name) => name.startsWith('samverk-')),
    ),
  ]);
  const unseen = () =>
    page.evaluate(
      (names) => names.filter((name) => document.querySelector(name).innerText.trim() === ''),
      tags,
    );
  if (!withScripts) return [['every fallback is there', unseen], ...always, quiet];
  await page.waitForFunction(areFilled, { timeout: patience }, tags);
  return [
    ['it has elements', () => (tags.length > 1 ? [] : [`expected several, got ${tags.join()}`])],
    ['its elements speak its language', () => spokenFaults(page, tags, visitor)],
    ...always,
    ['no cookie and nothing stored', () => storageFaults(page)],
    ['no breach of the policy', () => page.evaluate(() => globalThis.violations)],
    quiet,
  ];
}

async function spokenFaults(page, tags, { language }) {
  const found = await page.evaluate(
    (names) =>
      names.map((name) => {
        const base = document.querySelector(name).shadowRoot.querySelector('[part="base"]');
        return { name, lang: base.lang, words: base.innerText.trim().length };
      }),
    tags,
  );
  return found
    .filter(({ lang, words }) => lang !== language || words < 10)
    .map(({ lang, name, words }) => `${name}: ${words} characters in ${lang}`);
}

async function open(page, { language, mode, url, width, withScripts = true }) {
  const heard = listen(page, new URL(url).origin);
  await page.setJavaScriptEnabled(withScripts);
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: mode },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.evaluateOnNewDocument(keepViolations);
  const response = await page.goto(url, { waitUntil: 'networkidle0', timeout: patience });
  return {
    always: [
      ['answers with a strict policy', () => policyFaults(response)],
      [`is in ${language}`, () => languageFaults(page, language)],
      ['fits its width', () => overflowFaults(page, width)],
      ['axe finds nothing', () => axeFaults(page)],
    ],
    quiet: ['no error, warning or foreign request', () => heard],
  };
}

/** Everything that a visitor's console and network tell. The list grows while the page is used. */
function listen(page, origin) {
  const heard = [];
  page.on('console', (message) => {
    if (['error', 'warn', 'assert'].includes(message.type())) heard.push(message.text());
  });
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('requestfailed', (request) => heard.push(`${request.url()} failed`));
  page.on('response', (response) => {
    const { origin: from } = new URL(response.url());
    if (from !== origin) heard.push(`${response.url()} is foreign`);
    if (response.status() >= 400) heard.push(`${response.url()}: ${response.status()}`);
  });
  return heard;
}

function keepViolations() {
  globalThis.violations = [];
  document.addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) => {
    globalThis.violations.push(`${violatedDirective} ${blockedURI}`);
  });
}

function areFilled(tags) {
  return tags.every((tag) => {
    const base = document.querySelector(tag)?.shadowRoot?.querySelector('[part="base"]');
    return base?.querySelector('[part="heading"]');
  });
}

function policyFaults(response) {
  const policy = response.headers()['content-security-policy'] ?? '';
  const parts = ["default-src 'none'", "require-trusted-types-for 'script'"];
  return [
    ...parts.filter((part) => !policy.includes(part)).map((part) => `${part} is missing`),
    ...(policy.includes('unsafe') ? [`expected nothing unsafe, got ${policy}`] : []),
  ];
}

async function languageFaults(page, language) {
  const found = await page.evaluate(() => document.documentElement.lang);
  return differences({ lang: language }, { lang: found });
}

async function overflowFaults(page, width) {
  const found = await page.evaluate(() => document.documentElement.scrollWidth);
  return found > width ? [`expected ${width} px, got ${found}`] : [];
}

async function axeFaults(page) {
  // A page that came without scripts stays without; it is axe that needs them.
  await page.setJavaScriptEnabled(true);
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document));
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ any, target }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`),
  );
}

async function filledFaults(page, { expected, language }) {
  const found = await page.evaluate(readElements, views);
  const { crossNeeds, lines, languages, ...others } = found;
  // The page asks for the first four; the rest are behind a button.
  const first = expected.crossNeeds.slice(0, 4);
  return [
    ...differences({ ...expected, crossNeeds: first }, { ...others, crossNeeds }),
    ...lines.filter(({ line }) => line !== '').map(({ line, tag }) => `${tag} says: ${line}`),
    ...languages.filter((lang) => lang !== language).map((lang) => `an element speaks ${lang}`),
  ];
}

async function fallbackFaults(page, { expected }) {
  const { unseen, ...found } = await page.evaluate(readFallbacks, views);
  return [...differences(expected, found), ...unseen.map((tag) => `${tag} shows nothing`)];
}

async function anchorFaults(page) {
  const links = await page.$$('nav a[href^="#"]');
  const faults = links.length < 6 ? [`expected at least 6 links, got ${links.length}`] : [];
  for (const link of links) {
    await link.evaluate((element) => element.click());
    const place = await link.evaluate(({ hash }) => {
      const target = document.querySelector(hash);
      const room = document.documentElement.scrollHeight - innerHeight - scrollY;
      return { hash, top: target?.getBoundingClientRect().top, room };
    });
    const isThere = place.top >= -1 && (place.top < 120 || place.room < 2);
    if (!isThere) faults.push(`${place.hash} is ${place.top} px from the top`);
  }
  return faults;
}

async function skipFaults(page) {
  const { origin, pathname } = new URL(page.url());
  await page.goto(`${origin}${pathname}`, { timeout: patience });
  await page.keyboard.press('Tab');
  const seen = await page.evaluate(() => document.activeElement.getBoundingClientRect().top >= 0);
  await page.keyboard.press('Enter');
  const at = await page.evaluate(() => document.activeElement.id);
  return differences({ seen: true, at: 'content' }, { seen, at });
}

async function openFaults(page) {
  await page.waitForFunction(areFilled, { timeout: patience }, views);
  await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('samverk-needs');
    shadowRoot.querySelector('[part~="cell"][tabindex="0"]').focus();
  });
  await page.keyboard.press('Enter');
  const opened = await page.waitForFunction(
    () =>
      document.querySelector('samverk-needs').shadowRoot.querySelector('[part~="panel"]')
        ?.textContent,
    { timeout: 5_000 },
  );
  return (await opened.jsonValue()).trim() === '' ? ['the panel is empty'] : [];
}

async function storageFaults(page) {
  const cookies = await page.browserContext().cookies();
  const stored = await page.evaluate(() => localStorage.length + sessionStorage.length);
  return differences({ cookies: 0, stored: 0 }, { cookies: cookies.length, stored });
}

function differences(expected, found) {
  return Object.keys(expected)
    .filter((key) => JSON.stringify(expected[key]) !== JSON.stringify(found[key]))
    .map(
      (key) =>
        `${key}: expected ${JSON.stringify(expected[key])}, got ${JSON.stringify(found[key])}`,
    );
}
