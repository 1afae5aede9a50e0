import { Buffer } from 'node:buffer';
import type { ServerResponse } from 'node:http';

import { expect } from 'chai';
import type { Page } from 'puppeteer-core';

import { axeFaults } from '../tooling/browser-page.js';
import {
  element,
  failed,
  fallbackIsSeen,
  filled,
  pageOf,
  published,
  script,
  send,
  sendData,
} from '../tooling/embed-pages.js';
import { allElements, showingTags } from '../tooling/embedded.js';
import type { Route } from '../tooling/scripts.js';
import { serve, strictHeaders } from '../tooling/scripts.js';
import { visits } from '../tooling/visits.js';

const asJson = { 'Content-Type': 'application/json' };
const half = published.length / 2;

const notFound = 'Uppgifterna finns inte där de ska. Sidan kan ha flyttat.';
const notNow = 'Uppgifterna kunde inte hämtas just nu.';
const unreadable = 'Det som kom gick inte att läsa.';
const newer = 'Uppgifterna är skrivna för en nyare version av den här sidan.';

const answer =
  (status: number, body: string, headers: Readonly<Record<string, string>> = asJson): Route =>
  (_request, response) => {
    response.writeHead(status, headers).end(body);
  };

const redirectTo =
  (place: string): Route =>
  (_request, response) => {
    response.writeHead(302, { Location: place }).end();
  };

/** Begins an answer as a server does that promises the whole. */
function begin(response: ServerResponse): void {
  response.writeHead(200, { ...asJson, 'Content-Length': Buffer.byteLength(published) });
  response.write(published.slice(0, half));
}

/** What may go wrong with the data, and what the reader is told. */
const faults: Readonly<Record<string, readonly [string, Route]>> = {
  'are not there': [notFound, answer(404, 'Not found')],
  'are gone for good': [notFound, answer(410, '')],
  'stand behind a fault of the server': [notNow, answer(500, '<h1>Fel</h1>')],
  'must not be fetched': [notNow, answer(403, '')],
  'are a page instead': [
    unreadable,
    answer(200, '<!doctype html><title>Hej</title>', { 'Content-Type': 'text/html' }),
  ],
  'are sent on to a login': [unreadable, redirectTo('/login')],
  'are sent on to a login elsewhere': [notNow, redirectTo('http://127.0.0.1:9/login')],
  'are sent on for ever': [notNow, redirectTo('/data.json')],
  'are of a newer format': [newer, answer(200, published.replace('"samverk/1"', '"samverk/2"'))],
  'are cut short by a server that says so': [unreadable, answer(200, published.slice(0, half))],
  'break off half way': [
    notNow,
    (_request, response) => {
      begin(response);
      setTimeout(() => response.destroy(), 50);
    },
  ],
  'never come': [notNow, () => undefined],
  'stop coming half way': [notNow, (_request, response) => begin(response)],
};

/** Sends the whole in forty pieces, each within the reader's patience, all of them together not. */
const slowly: Route = (_request, response) => {
  response.writeHead(200, asJson);
  const bytes = Buffer.from(published);
  const size = Math.ceil(bytes.length / 40);
  const next = (from: number): void => {
    response.write(bytes.subarray(from, from + size));
    if (from + size < bytes.length) setTimeout(() => next(from + size), 50);
    else response.end();
  };
  next(0);
};

describe('a network that fails', () => {
  let data: Route = sendData;
  const visit = visits(async () => [
    await serve({
      roots: ['dist'],
      headers: strictHeaders,
      routes: {
        // An address of its own for each test: a browser keeps some failures.
        '/one': (request, response) => {
          const data = `data.json?${Math.random()}`;
          send(pageOf(script, element.replace('programme.json', data)))(request, response);
        },
        '/none': send(pageOf(script, '')),
        '/all': send(pageOf(script, allElementsApart())),
        '/provided': send(pageOf(script, allElements('/data.json'))),
        '/data.json': (request, response) => data(request, response),
        '/login': send('<!doctype html><title>Logga in</title><form></form>'),
        '/favicon.ico': send(''),
      },
    }),
  ]);

  beforeEach(async () => {
    // Twenty seconds pass in one: what is tried is that they are counted from the last byte.
    await visit.watched.page.evaluateOnNewDocument(() => {
      const set = setTimeout;
      Object.assign(globalThis, {
        setTimeout: (run: () => void, delay = 0) => set(run, delay === 20_000 ? 1000 : delay),
      });
    });
  });

  const dataRequests = () => visit.watched.requests.filter((url) => url.endsWith('/data.json'));

  async function retry(page: Page): Promise<void> {
    await page.$eval('samverk-process', (found) =>
      found.shadowRoot?.querySelector<HTMLElement>('[part=retry]')?.click(),
    );
  }

  for (const [what, [sentence, route]] of Object.entries(faults)) {
    it(`is told in a sentence when the figures ${what}; the fallback stays, and a retry works`, async () => {
      data = route;
      const page = await visit.open('/one');
      expect(await failed(page)).to.equal(sentence);
      expect(await page.evaluate(fallbackIsSeen)).to.equal(true);
      expect(await axeFaults(page)).to.deep.equal([]);
      data = sendData;
      await retry(page);
      await filled(page, 'samverk-process');
      expect(await page.evaluate(fallbackIsSeen)).to.equal(false);
      // The browser itself writes on the console what it was not given; no exception is among it.
      expect(visit.watched.faults.filter((one) => !one.startsWith('error: '))).to.deep.equal([]);
    });
  }

  it('is told when the reader is offline, and mended when not', async () => {
    data = sendData;
    const { page } = visit.watched;
    await page.goto(`${visit.servers[0]!.url}/none`);
    await page.waitForFunction(() => customElements.get('samverk-process'));
    await page.setOfflineMode(true);
    await page.evaluate(() => {
      const found = document.createElement('samverk-process');
      found.setAttribute('src', '/data.json');
      const link = document.createElement('a');
      link.href = '/x';
      link.textContent = 'Mer';
      found.append(link);
      document.querySelector('main')?.append(found);
    });
    expect(await failed(page)).to.equal(notNow);
    expect(await page.evaluate(fallbackIsSeen)).to.equal(true);
    await page.setOfflineMode(false);
    await retry(page);
    await filled(page, 'samverk-process');
  });

  it('is borne when it is slow: what still comes is waited for', async () => {
    data = slowly;
    const before = Date.now();
    const page = await visit.open('/one');
    await filled(page, 'samverk-process');
    expect(Date.now() - before).to.be.above(1500);
    expect(visit.watched.faults).to.deep.equal([]);
  });

  for (const [what, path] of [
    ['of elements apart', '/all'],
    ['of elements in a provider', '/provided'],
  ] as const) {
    it(`is asked once, and once when that fails: a page ${what}`, async () => {
      data = sendData;
      const page = await visit.open(path);
      for (const tag of showingTags()) await filled(page, tag);
      expect(dataRequests()).to.have.length(1);
      data = answer(500, '');
      await page.reload();
      const tag = path === '/all' ? 'samverk-process' : 'samverk-programme';
      expect(await failed(page, tag)).to.equal(notNow);
      expect(dataRequests()).to.have.length(2);
    });
  }

  it('is left alone when the last element that waits is taken away', async () => {
    let isClosed = false;
    data = (_request, response) => {
      response.on('close', () => (isClosed = true));
      begin(response);
    };
    const page = await visit.open('/one');
    await page.waitForFunction(() => document.querySelector('samverk-process')?.shadowRoot);
    await page.$eval('samverk-process', (found) => found.remove());
    await until(() => isClosed);
    expect(visit.watched.faults.filter((one) => !one.startsWith('error: '))).to.deep.equal([]);
  });
});

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
}

function allElementsApart(): string {
  return showingTags()
    .map((tag) => `<${tag} src="/data.json"><a href="/om/${tag}">Mer om ${tag}</a></${tag}>`)
    .join('\n');
}
