import { readFileSync } from 'node:fs';

import { expect } from 'chai';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';

import type { Watched } from '../tooling/browser-page.js';
import { axeFaults, startBrowser, watchPage } from '../tooling/browser-page.js';
import { ensureBuilt } from '../tooling/built.js';
import {
  element,
  failed,
  fallbackIsSeen,
  filled,
  pageOf,
  policy,
  policyHeader,
  published,
  script,
  send,
  sendData,
} from '../tooling/embed-pages.js';
import type { Route, Server } from '../tooling/scripts.js';
import { serve, strictHeaders } from '../tooling/scripts.js';

/** Sends a page in pieces, cut where no tag would like it. */
const sendInPieces =
  (content: string, size: number): Route =>
  (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    const next = (from: number): void => {
      response.write(content.slice(from, from + size));
      if (from + size < content.length) setTimeout(() => next(from + size), 5);
      else response.end();
    };
    next(0);
  };

/** How a page may bring in the script and the element, by the path it is served on. */
const ways: Readonly<Record<string, Route>> = {
  '/in-the-head': send(pageOf(script, element)),
  '/async': send(pageOf(script.replace('src', 'async src'), element)),
  '/defer': send(pageOf(script.replace('src', 'defer src'), element)),
  '/at-the-end': send(pageOf('', element, script)),
  '/injected-three-seconds-later': send(
    pageOf('<script src="/inject-later.js"></script>', element),
    { [policyHeader]: policy.replace('trusted-types lit-html', 'trusted-types lit-html site') },
  ),
  '/inserted-by-script': send(pageOf(`${script}<script src="/insert-tag.js"></script>`, '')),
  '/inserted-before-the-script': send(pageOf('<script src="/insert-tag.js"></script>', '', script)),
  '/in-pieces': sendInPieces(pageOf(script, element), 40),
  '/in-pieces-of-one-letter': sendInPieces(pageOf(script, element), 1),
  '/loaded-twice': send(pageOf(`${script}${script}`, element, script)),
};

const sendOpenly: Route = (_request, response) => {
  const headers = { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' };
  response.writeHead(200, headers).end(published);
};

/** The script with the hash that the build has written, or with one that differs from it in its first letter. */
function withHash(differs = false): string {
  const hash = readFileSync('dist/embed.js.sri', 'utf8').trim();
  const other = hash.replace(/-./, (start) => (start === '-A' ? '-B' : '-A'));
  return script.replace('src', `integrity="${differs ? other : hash}" src`);
}

describe('embed.js', () => {
  let browser: Browser;
  let site: Server;
  let region: Server;
  let watched: Watched;

  beforeAll(async () => {
    ensureBuilt();
    region = await serve({ routes: { '/open.json': sendOpenly, '/closed.json': sendData } });
    const ofRegion = (file: string, rule: string): Route =>
      send(pageOf(script, element.replace('/programme.json', `${region.url}/${file}`)), {
        [policyHeader]: rule,
      });
    const allowing = policy.replace("connect-src 'self'", `$& ${region.url}`);
    site = await serve({
      roots: ['tests/hosts', 'dist'],
      headers: strictHeaders,
      routes: {
        ...ways,
        '/programme.json': sendData,
        '/favicon.ico': send(''),
        '/region-open': ofRegion('open.json', allowing),
        '/region-closed': ofRegion('closed.json', allowing),
        '/region-forbidden': ofRegion('open.json', policy),
        '/with-its-hash': send(pageOf(withHash(), element)),
        '/with-another-hash': send(pageOf(withHash(true), element)),
        '/missing': send(pageOf(script, element.replace('programme.json', 'missing.json'))),
      },
    });
    browser = await startBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await Promise.all([site.close(), region.close()]);
  });

  beforeEach(async () => {
    watched = await watchPage(browser);
  });

  afterEach(async () => {
    await watched.page.close();
  });

  async function open(path: string): Promise<Page> {
    await watched.page.goto(site.url + path, { waitUntil: 'load' });
    return watched.page;
  }

  for (const path of [...Object.keys(ways), '/with-its-hash']) {
    it(`works ${path.slice(1).replaceAll('-', ' ')}`, async () => {
      const page = await open(path);
      await filled(page, 'samverk-process');
      expect(await page.evaluate(fallbackIsSeen)).to.equal(false);
      expect(watched.faults).to.deep.equal([]);
      expect(watched.requests.filter((url) => url.endsWith('.json'))).to.have.length(1);
    });
  }

  it('is not run where it is not the file that the page has vouched for', async () => {
    const page = await open('/with-another-hash');
    expect(await page.evaluate(fallbackIsSeen)).to.equal(true);
    expect(watched.faults.join(' ')).to.contain('integrity');
  });

  it('shows data from another organisation that lets it', async () => {
    const page = await open('/region-open');
    await filled(page, 'samverk-process');
    expect(watched.faults).to.deep.equal([]);
  });

  for (const [why, path] of [
    ['is missing', '/missing'],
    ['the other organisation does not share', '/region-closed'],
    ['the page’s own policy forbids', '/region-forbidden'],
  ] as const) {
    it(`keeps the fallback and says a sentence about data that ${why}`, async () => {
      const page = await open(path);
      expect(await failed(page)).to.match(
        /^Uppgifterna (?:finns inte där de ska|kunde inte hämtas)/,
      );
      expect(await page.evaluate(fallbackIsSeen)).to.equal(true);
      // The browser itself writes on the console what it was not given; no exception is among it.
      expect(watched.faults.filter((fault) => !fault.startsWith('error: '))).to.deep.equal([]);
      expect(await axeFaults(page)).to.deep.equal([]);
    });
  }
});
