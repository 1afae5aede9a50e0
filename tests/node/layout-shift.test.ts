import { expect } from 'chai';
import type { Page } from 'puppeteer-core';

import {
  builtScript,
  filled,
  pageOf,
  published,
  script,
  send,
  sendScript,
} from '../tooling/embed-pages.js';
import { showingTags } from '../tooling/embedded.js';
import type { Route } from '../tooling/scripts.js';
import { serve, strictHeaders } from '../tooling/scripts.js';
import { visits } from '../tooling/visits.js';

/** Answers later, so that what there is until then is seen first. */
const late =
  (milliseconds: number, route: Route): Route =>
  (request, response) => {
    setTimeout(() => route(request, response), milliseconds);
  };

const answer =
  (type: string, content: string): Route =>
  (_request, response) => {
    response.writeHead(200, { 'Content-Type': type }).end(content);
  };

const withFallback = (tag: string, className: string): string =>
  `<${tag} class="${className}" src="/programme.json"><a href="/om">Mer om programmet</a></${tag}>`;

const styleSheet = '<link rel="stylesheet" href="/site.css">';

describe('what stands below an element', () => {
  let css = '';
  let body = '';
  const visit = visits(async () => [
    await serve({
      headers: strictHeaders,
      routes: {
        '/page': (request, response) => send(pageOf(styleSheet + script, body))(request, response),
        '/site.css': (request, response) => answer('text/css', css)(request, response),
        '/embed.js': late(100, sendScript(builtScript())),
        '/programme.json': late(200, answer('application/json', published)),
        '/favicon.ico': answer('image/x-icon', ''),
      },
    }),
  ]);

  let heights: ReadonlyMap<string, number> = new Map();

  /** Opens a page with one element and a paragraph below it; all of it is within the window. */
  async function open(tag: string): Promise<Page> {
    const height = Math.ceil((heights.get(tag) ?? 0) + 400);
    await visit.watched.page.setViewport({ width: 1000, height });
    body = `${withFallback(tag, 'figures')}<p>Det som står under.</p>`;
    const page = await visit.open('/page');
    await filled(page, tag);
    await page.evaluate(painted);
    return page;
  }

  it('can be told how high the element will be', async () => {
    css = '';
    body = showingTags()
      .map((tag) => withFallback(tag, ''))
      .join('\n');
    await visit.watched.page.setViewport({ width: 1000, height: 900 });
    const page = await visit.open('/page');
    for (const tag of showingTags()) await filled(page, tag);
    heights = new Map(await page.evaluate(heightsOf, showingTags()));
    expect(heights.size).to.equal(showingTags().length);
    for (const [tag, height] of heights) expect(height, tag).to.be.above(40);
  });

  it('moves, where no room is kept', async () => {
    css = '';
    expect(await (await open('samverk-needs')).evaluate(shiftOf)).to.be.above(0.01);
  });

  it('stays where it is, where a class keeps the room, for every element', async () => {
    const shifts: Record<string, number> = {};
    for (const [tag, height] of heights) {
      css = `.figures { display: block; min-height: ${height}px; }`;
      shifts[tag] = await (await open(tag)).evaluate(shiftOf);
    }
    expect(shifts).to.deep.equal(Object.fromEntries([...heights.keys()].map((tag) => [tag, 0])));
    expect(visit.watched.faults).to.deep.equal([]);
  });
});

/** In a page: the height of the first of each element. */
function heightsOf(tags: readonly string[]): [string, number][] {
  return tags.map((tag) => [
    tag,
    Math.ceil(document.querySelector(tag)?.getBoundingClientRect().height ?? 0),
  ]);
}

/** In a page: resolves once what was drawn has been painted. */
async function painted(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** In a page: how much has moved without the reader's doing (Cumulative Layout Shift). */
async function shiftOf(): Promise<number> {
  const entries = await new Promise<readonly PerformanceEntry[]>((resolve) => {
    const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    // Nothing is told where nothing has moved.
    setTimeout(() => resolve([]), 200);
  });
  return entries.reduce(
    (sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value,
    0,
  );
}
