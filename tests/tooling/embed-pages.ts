// Pages with embedded elements, as the tests of embedding share them.
import { readFileSync } from 'node:fs';

import type { Page } from 'puppeteer-core';

import { publishedSample } from '../examples/published.js';
import type { Route } from './scripts.js';
import { strictHeaders } from './scripts.js';

/** The name of the header. */
export const policyHeader = 'Content-Security-Policy';

/** The policy of a site as strict as any. */
export const policy = strictHeaders[policyHeader] ?? '';

/** A published programme as a file. */
export const published = JSON.stringify(publishedSample);

/** The script of the elements. */
export const script = '<script type="module" src="/embed.js"></script>';

/** One element with a link as its fallback. */
export const element =
  '<samverk-process src="/programme.json"><a href="/processen">Så långt har de kommit</a></samverk-process>';

/** A page with something in its head and something in its main part. */
export function pageOf(head: string, main: string, after = ''): string {
  return (
    `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Klusterprogrammet</title>${head}</head>` +
    `<body><main><h1>Företag som samverkar</h1>${main}</main>${after}</body></html>`
  );
}

/** Answers with a page. */
export function send(content: string, headers: Readonly<Record<string, string>> = {}): Route {
  return (_request, response) => {
    response
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers })
      .end(content);
  };
}

/** Answers with the programme. */
export const sendData: Route = (_request, response) => {
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(published);
};

/** Answers with a script. */
export function sendScript(content: string): Route {
  return (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(content);
  };
}

/** The built script. */
export function builtScript(): string {
  return readFileSync('dist/embed.js', 'utf8');
}

/** Waits until an element shows a programme. */
export function filled(page: Page, tag: string): Promise<unknown> {
  return page.waitForFunction(
    (name) => document.querySelector(name)?.shadowRoot?.querySelector('[part=heading]'),
    { timeout: 20_000 },
    tag,
  );
}

/** Waits until an element says that it has failed. @returns Its sentence. */
export async function failed(page: Page, tag = 'samverk-process'): Promise<string> {
  await page.waitForFunction(
    (name) => document.querySelector(name)?.shadowRoot?.querySelector('[part=retry]'),
    { timeout: 20_000 },
    tag,
  );
  return page.$eval(
    tag,
    (found) => found.shadowRoot?.querySelector('[part=status]')?.textContent ?? '',
  );
}

/** In a page: whether the reader sees the fallback of the first element. */
export function fallbackIsSeen(): boolean {
  return (document.querySelector('main a')?.getClientRects().length ?? 0) > 0;
}

/** In a page: whether it is wider than the window. */
export function scrollsSideways(): boolean {
  const { clientWidth, scrollWidth } = document.documentElement;
  return scrollWidth > clientWidth;
}
