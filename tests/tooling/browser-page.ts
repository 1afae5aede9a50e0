// A page in a real browser, and all that went wrong in it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { Browser, Page } from 'puppeteer-core';
import { launch } from 'puppeteer-core';

import { CHROMIUM_ARGS, findBrowser } from './scripts.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page with what it said and asked for. */
export interface Watched {
  readonly page: Page;
  /** Errors on the console, exceptions, breaches of the policy. */
  readonly faults: string[];
  /** Warnings on the console. */
  readonly warnings: string[];
  /** Every address that was asked for. */
  readonly requests: string[];
}

/** Starts the browser of the tests. */
export async function startBrowser(): Promise<Browser> {
  return launch({ executablePath: await findBrowser(), headless: true, args: CHROMIUM_ARGS });
}

/** Opens an empty page and begins to watch it. */
export async function watchPage(browser: Browser): Promise<Watched> {
  const page = await browser.newPage();
  const watched: Watched = { page, faults: [], warnings: [], requests: [] };
  page.on('request', (request) => watched.requests.push(request.url()));
  page.on('pageerror', (error) => watched.faults.push(String(error)));
  page.on('console', (message) => {
    const text = `${message.type()}: ${message.text()} ${message.location().url ?? ''}`;
    if (message.type() === 'error') watched.faults.push(text);
    if (message.type() === 'warn') watched.warnings.push(message.text());
  });
  await page.evaluateOnNewDocument(() => {
    Object.assign(globalThis, { namesBefore: Object.getOwnPropertyNames(globalThis) });
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      console.error(`Content-Security-Policy: ${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  return watched;
}

/** What axe finds, each as `rule: place`. It comes in through the debugger, which no policy of the page's stops. */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    interface Axe {
      run(): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }>;
    }
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`),
    );
  });
}
