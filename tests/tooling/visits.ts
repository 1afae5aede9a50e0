// What the tests of embedding in Node share: a browser, servers, and a watched page for each test.
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';

import type { Watched } from './browser-page.js';
import { startBrowser, watchPage } from './browser-page.js';
import { ensureBuilt } from './built.js';
import type { Server } from './scripts.js';

/** What a test has at hand while it runs. */
export interface Visits {
  /** The page of the test and all that went wrong in it. */
  readonly watched: Watched;
  /** The servers, in the order in which they were started. */
  readonly servers: readonly Server[];
  /** Opens a path of the first server. */
  open(path: string): Promise<Page>;
}

/** Starts a browser and servers for the tests of a suite, once the package is built. */
export function visits(start: () => Promise<readonly Server[]>): Visits {
  let browser: Browser | undefined;
  let servers: readonly Server[] = [];
  let watched: Watched | undefined;

  beforeAll(async () => {
    ensureBuilt();
    servers = await start();
    browser = await startBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await Promise.all(servers.map((server) => server.close()));
  });

  beforeEach(async () => {
    watched = await watchPage(browser!);
  });

  afterEach(async () => {
    await watched?.page.close();
  });

  return {
    get watched() {
      return watched!;
    },
    get servers() {
      return servers;
    },
    async open(path) {
      await watched!.page.goto(servers[0]!.url + path, { waitUntil: 'load' });
      return watched!.page;
    },
  };
}
