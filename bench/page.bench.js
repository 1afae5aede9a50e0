// What a page with our elements costs a visitor, beside other pages: bytes of script, time of the main thread until it
// is shown, memory after. In the browser, on a processor a quarter as fast, each page as on a first visit.
import { readFileSync } from 'node:fs';
import process from 'node:process';

import { serve } from '../scripts/serve.js';
import { answer, startBrowser, throttling, transferred } from './browser.js';
import { median } from './measure.js';
import { pageOf, pages, published } from './pages.js';
import { categories, mainThread } from './trace.js';

const rounds = 9;
const shownScript = readFileSync(new URL('in-page/shown.js', import.meta.url));
const scripts = new Map();
for (const [name, { script }] of Object.entries(pages)) scripts.set(name, await script());

const names = Object.keys(pages);
const measured = new Map(names.map((name) => [name, []]));
const browser = await startBrowser();
try {
  // Once before it counts: a browser that has just been started has other things to do.
  for (let round = -1; round < rounds; round++) {
    // Each goes first as often as the others.
    for (const turn of names.keys()) {
      const name = names[(turn + round + names.length) % names.length];
      const result = await visit(pages[name], scripts.get(name));
      if (round >= 0) measured.get(name).push(result);
    }
  }
} finally {
  await browser.close();
}

const [empty] = names;
const peers = names.filter((name) => !pages[name].ours && name !== empty);
print(`\n${throttling} × slower, medians of ${rounds} visits, a page without script taken off`);
print(row('', 'kB', 'script, ms', 'drawing, ms', 'all, ms', 'memory, MB', 'nodes'));
for (const name of names) {
  const of = (key) => (name === empty ? median(valuesOf(name, key)) : beyondEmpty(name, key));
  print(
    row(
      name,
      name === empty ? '–' : (transferred(scripts.get(name)) / 1000).toFixed(1),
      of('script').toFixed(0),
      of('drawing').toFixed(0),
      of('all').toFixed(0),
      (of('memory') / 1e6).toFixed(2),
      String(median(valuesOf(name, 'nodes'))),
    ),
  );
}
for (const [key, title] of [
  ['script', 'time of scripts, as many times that of'],
  ['all', 'time of the main thread, as many times that of'],
  ['memory', 'memory, as many times that of'],
]) {
  print(`\n${title}`);
  print(row('', ...peers));
  for (const name of names.filter((one) => pages[one].ours)) {
    print(row(name, ...peers.map((peer) => ratio(name, peer, key))));
  }
}
print(`\nprogramme.json, the sample: ${(transferred(published) / 1000).toFixed(1)} kB`);

function valuesOf(name, key) {
  return measured.get(name).map((one) => one[key]);
}

/** What a page costs more than an empty one, by the median of the rounds' own differences. */
function beyondEmpty(name, key) {
  const without = valuesOf(empty, key);
  return median(valuesOf(name, key).map((value, round) => value - without[round]));
}

function ratio(name, peer, key) {
  const without = valuesOf(empty, key);
  const theirs = valuesOf(peer, key);
  const ratios = valuesOf(name, key).map(
    (value, round) => (value - without[round]) / (theirs[round] - without[round]),
  );
  return median(ratios).toFixed(2);
}

/** A first visit: nothing is kept from another, not even what the engine has compiled. */
async function visit(page, script) {
  let tell;
  const shown = new Promise((resolve) => {
    tell = resolve;
  });
  const server = await serve({
    routes: {
      '/': answer('text/html', pageOf(page)),
      '/shown.js': answer('text/javascript', shownScript),
      '/page.js': answer('text/javascript', script),
      '/programme.json': answer('application/json', published),
      '/icon.svg': answer('image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'),
      '/shown': (_request, response) => {
        response.writeHead(204).end();
        tell();
      },
    },
  });
  const context = await browser.createBrowserContext();
  try {
    const tab = await context.newPage();
    const faults = [];
    tab.on('pageerror', (error) => faults.push(String(error)));
    tab.on('requestfailed', (request) => faults.push(request.url()));
    await tab.setViewport({ width: 1280, height: 900 });
    await tab.emulateCPUThrottling(throttling);
    await tab.tracing.start({ categories });
    await tab.goto(server.url, { waitUntil: 'load' });
    await shown;
    const { traceEvents } = JSON.parse(Buffer.from(await tab.tracing.stop()).toString());
    const session = await tab.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { isRight, nodes } = await tab.evaluate(lookAt, `(${page.isRight})()`);
    if (faults.length > 0 || !isRight) {
      throw new Error(`${page.body}: expected to be shown, got ${faults.join(', ') || 'less'}`);
    }
    return { ...mainThread(traceEvents, `${server.url}/shown.js`), memory: usedSize, nodes };
  } finally {
    await context.close();
    await server.close();
  }
}

/** In the page: whether it is as it should be, and how many nodes it has, in shadow roots too. */
function lookAt(isRight) {
  const count = (root) =>
    [...root.querySelectorAll('*')].reduce(
      (sum, { shadowRoot }) => sum + 1 + (shadowRoot ? count(shadowRoot) : 0),
      0,
    );
  return { isRight: Boolean(globalThis.eval(isRight)), nodes: count(document) };
}

function row(what, ...cells) {
  return what.padEnd(30) + cells.map((cell) => cell.padStart(20)).join('');
}

function print(line) {
  process.stdout.write(`${line}\n`);
}
