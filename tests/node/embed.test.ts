import { readFileSync } from 'node:fs';

import { expect } from 'chai';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';

import { publishedSample } from '../examples/published.js';
import type { Watched } from '../tooling/browser-page.js';
import { axeFaults, startBrowser, watchPage } from '../tooling/browser-page.js';
import { ensureBuilt } from '../tooling/built.js';
import type { Route, Server } from '../tooling/scripts.js';
import { serve, strictHeaders } from '../tooling/scripts.js';

const html = { 'Content-Type': 'text/html; charset=utf-8' };
const policyHeader = 'Content-Security-Policy';
const policy = strictHeaders[policyHeader] ?? '';
const published = JSON.stringify(publishedSample);
const script = '<script type="module" src="/embed.js"></script>';
const fallback = '<a href="/processen">Så långt har de kommit</a>';
const element = `<samverk-process src="/programme.json">${fallback}</samverk-process>`;
const showing = ['summary', 'process', 'needs', 'cross-needs', 'clusters'];

/** A page with something in its head and something in its main part. */
const pageOf = (head: string, main: string, after = '') =>
  `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Klusterprogrammet</title>${head}</head>` +
  `<body><main><h1>Företag som samverkar</h1>${main}</main>${after}</body></html>`;

const send =
  (content: string, headers: Readonly<Record<string, string>> = {}): Route =>
  (_request, response) => {
    response.writeHead(200, { ...html, ...headers }).end(content);
  };

/** Sends a page in pieces, cut where no tag would like it. */
const sendInPieces =
  (content: string, size: number): Route =>
  (_request, response) => {
    response.writeHead(200, html);
    const next = (from: number): void => {
      response.write(content.slice(from, from + size));
      if (from + size < content.length) setTimeout(() => next(from + size), 5);
      else response.end();
    };
    next(0);
  };

const sendData: Route = (_request, response) => {
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(published);
};

/** How a page may bring in the script and the element, by the path it is served on. */
const ways: Readonly<Record<string, Route>> = {
  '/in-the-head': send(pageOf(script, element)),
  '/async': send(pageOf(script.replace('src', 'async src'), element)),
  '/defer': send(pageOf(script.replace('src', 'defer src'), element)),
  '/at-the-end': send(pageOf('', element, script)),
  '/injected-later': send(pageOf('<script src="/inject-later.js"></script>', element), {
    [policyHeader]: policy.replace('trusted-types lit-html', 'trusted-types lit-html site'),
  }),
  '/inserted-by-script': send(pageOf(`${script}<script src="/insert-tag.js"></script>`, '')),
  '/inserted-before-the-script': send(pageOf('<script src="/insert-tag.js"></script>', '', script)),
  '/in-pieces': sendInPieces(pageOf(script, element), 40),
};

const sendOpenly: Route = (_request, response) => {
  const headers = { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' };
  response.writeHead(200, headers).end(published);
};

/** The same file by another address, which to a browser is another module. */
const sendCopy: Route = (_request, response) => {
  response
    .writeHead(200, { 'Content-Type': 'text/javascript' })
    .end(readFileSync('dist/embed.js', 'utf8'));
};

/** The script with the hash that the build has written, or one that begins in another way. */
function withHash(start?: string): string {
  const hash = readFileSync('dist/embed.js.sri', 'utf8').trim();
  const given = start === undefined ? hash : hash.replace(/-./, `-${start}`);
  return script.replace('src', `integrity="${given}" src`);
}

const twice = `${script}<script type="module" src="/copy/embed.js"></script>`;

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
        '/copy/embed.js': sendCopy,
        '/region-open': ofRegion('open.json', allowing),
        '/region-closed': ofRegion('closed.json', allowing),
        '/region-forbidden': ofRegion('open.json', policy),
        '/with-its-hash': send(pageOf(withHash(), element)),
        '/with-another-hash': send(pageOf(withHash('A'), element)),
        '/twice': send(pageOf(twice, element), { [policyHeader]: `${policy} 'allow-duplicates'` }),
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

  for (const host of ['plain', 'tailwind', 'sitevision', 'municipio', 'dark']) {
    describe(`on the page ${host}.html`, () => {
      for (const width of [320, 1280]) {
        it(`fills all elements at ${width} px, accessible, and asks for nothing else`, async () => {
          await watched.page.setViewport({ width, height: 900 });
          const page = await open(`/${host}.html`);
          for (const name of showing) await filled(page, `samverk-${name}`);
          expect(await axeFaults(page)).to.deep.equal([]);
          expect(await page.evaluate(scrollsSideways)).to.equal(false);
          expect(watched.faults).to.deep.equal([]);
          const asked = watched.requests.map((url) => url.replace(site.url, ''));
          expect(asked.sort()).to.deep.equal(
            ['/embed.js', `/${host}.css`, `/${host}.html`, '/programme.json'].sort(),
          );
        });
      }

      it('says by words and borders what colour says, where the reader has colours of its own', async () => {
        const client = await watched.page.createCDPSession();
        const features = [{ name: 'forced-colors', value: 'active' }];
        await client.send('Emulation.setEmulatedMedia', { features });
        const page = await open(`/${host}.html`);
        for (const name of showing) await filled(page, `samverk-${name}`);
        const borders = await page.evaluate(() => {
          const root = document.querySelector('samverk-needs')?.shadowRoot;
          return [1, 2, 3, 4].map((step) => {
            const button = root?.querySelector(`.step-${step} button`);
            return button ? Number.parseFloat(getComputedStyle(button).borderTopWidth) : 0;
          });
        });
        expect(borders).to.deep.equal([...borders].sort((a, b) => a - b));
        expect(new Set(borders).size).to.equal(4);
        expect(watched.faults).to.deep.equal([]);
      });

      it('shows the fallbacks where scripts are off', async () => {
        await watched.page.setJavaScriptEnabled(false);
        const page = await open(`/${host}.html`);
        const links = await page.$$eval('main samverk-programme a', (all) =>
          all.map((link) => link.getClientRects().length),
        );
        expect(links).to.have.length(5);
        expect(Math.min(...links)).to.be.above(0);
      });
    });
  }

  // Lit leaves names of its own, by which it finds a second copy; the debugger leaves its.
  it('leaves the page as it was, but for names of Lit', async () => {
    const page = await open('/in-the-head');
    await filled(page, 'samverk-process');
    const left = await page.evaluate(() => {
      const { namesBefore } = globalThis as unknown as { namesBefore: string[] };
      const known = new Set([...namesBefore, 'namesBefore']);
      const names = Object.getOwnPropertyNames(globalThis).filter((name) => !known.has(name));
      return {
        names: names.filter((name) => !/querySelector|^lit|^reactive/i.test(name)),
        styles: document.styleSheets.length + document.adoptedStyleSheets.length,
        kept: localStorage.length + sessionStorage.length + document.cookie.length,
        title: document.title,
        history: history.length,
        head: document.head.children.length,
      };
    });
    expect(left).to.deep.equal({
      names: [],
      styles: 0,
      kept: 0,
      title: 'Klusterprogrammet',
      history: left.history,
      head: 3,
    });
    expect(left.history).to.be.at.most(2);
  });

  it('lets the first of two copies stand, warns once, and throws nothing', async () => {
    const page = await open('/twice');
    await filled(page, 'samverk-process');
    await page.waitForNetworkIdle();
    const ours = watched.warnings.filter((text) => text.startsWith('samverk'));
    expect(ours).to.have.length(1);
    expect(ours[0]).to.match(/^samverk (\S+): <samverk-\w+> is already here, from samverk \1\./);
    expect(watched.faults).to.deep.equal([]);
  });

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
      await page.waitForFunction(() =>
        document.querySelector('samverk-process')?.shadowRoot?.querySelector('[part=retry]'),
      );
      expect(await page.evaluate(fallbackIsSeen)).to.equal(true);
      const line = await page.evaluate(
        () =>
          document.querySelector('samverk-process')?.shadowRoot?.querySelector('[part=status]')
            ?.textContent,
      );
      expect(line).to.match(/^Uppgifterna (?:finns inte där de ska|kunde inte hämtas)/);
      // The browser itself writes on the console what it was not given; no exception is among it.
      expect(watched.faults.filter((fault) => !fault.startsWith('error: '))).to.deep.equal([]);
      expect(await axeFaults(page)).to.deep.equal([]);
    });
  }
});

/** Waits until an element shows a programme. */
function filled(page: Page, tag: string): Promise<unknown> {
  return page.waitForFunction(
    (name) => document.querySelector(name)?.shadowRoot?.querySelector('[part=heading]'),
    { timeout: 20_000 },
    tag,
  );
}

function fallbackIsSeen(): boolean {
  return (document.querySelector('main a')?.getClientRects().length ?? 0) > 0;
}

function scrollsSideways(): boolean {
  const { clientWidth, scrollWidth } = document.documentElement;
  return scrollWidth > clientWidth;
}
