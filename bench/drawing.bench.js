// What samverk draws beside plain DOM that draws the same: a matrix of 50 rows and 20 columns, lists of 200; drawn, and
// with one thing changed. In the browser, with style and layout; at full speed, and on a processor a quarter as fast. The
// time is that of the page's main thread, so that other work of the machine is not counted.
import process from 'node:process';

import { publishProgramme, readProgramme } from '../dist/src/index.js';
import { serve } from '../scripts/serve.js';
import { answer, bundle, startBrowser, throttling } from './browser.js';
import { ids, madeUpProgramme } from './made-up.js';
import { median } from './measure.js';
import { markedTimes } from './trace.js';

const published = (size) => {
  const { programme } = readProgramme(madeUpProgramme(size));
  return JSON.stringify(publishProgramme(programme, { today: '2026-11-24' }));
};
const matrix = published({
  needs: 4000,
  clusters: 100,
  themes: ids('theme', 50),
  areas: ids('area', 20),
});
const lists = published({ needs: 1000, clusters: 200, measures: 200 });

const subjects = {
  'matrix 50 × 20, the picture': { rows: 50, columns: 20 },
  'matrix 50 × 20, samverk-needs': {
    tag: 'samverk-needs',
    attributes: {},
    text: matrix,
    change: 'areaCells',
  },
  '200 initiatives, samverk-clusters': {
    tag: 'samverk-clusters',
    attributes: {},
    text: lists,
    change: 'clusters',
  },
  '200 measures, samverk-measures': {
    tag: 'samverk-measures',
    attributes: { limit: '200' },
    text: lists,
    change: 'measures',
  },
};

const page = `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Ritat</title>
<body><main></main><script type="module" src="/drawing.js"></script>`;
const script = await bundle(`import './bench/in-page/drawing.js'`);
const server = await serve({
  routes: {
    '/': answer('text/html', page),
    '/drawing.js': answer('text/javascript', script),
  },
});
const browser = await startBrowser();
try {
  for (const { rate, rounds } of [
    { rate: 1, rounds: 25 },
    { rate: throttling, rounds: 11 },
  ]) {
    print(`\n${rate === 1 ? 'At full speed' : `${rate} × slower`}, ${rounds} rounds`);
    print(line('', 'samverk', 'plain DOM', 'ratio', 'range', 'budget'));
    for (const [name, subject] of Object.entries(subjects)) {
      report(name, await measured({ ...subject, rounds }, rate));
    }
  }
} finally {
  await browser.close();
  await server.close();
}

/** A page of its own for each, so that nobody inherits what another has taught the engine. */
async function measured(subject, rate) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  try {
    await tab.setViewport({ width: 1280, height: 900 });
    await tab.goto(server.url);
    await tab.waitForFunction(() => globalThis.measureDrawing);
    await tab.emulateCPUThrottling(rate);
    const run = (rounds) =>
      tab.evaluate((what) => globalThis.measureDrawing(what), { ...subject, rounds });
    // The first are for the engine to warm up.
    await run(3);
    await tab.tracing.start({ categories: ['-*', 'blink.user_timing'] });
    const nodes = await run(subject.rounds);
    const { traceEvents } = JSON.parse(Buffer.from(await tab.tracing.stop()).toString());
    return { nodes, times: markedTimes(traceEvents) };
  } finally {
    await context.close();
  }
}

function report(name, { nodes, times }) {
  const { samverk, 'plain DOM': plain, ...others } = times;
  print(`${name} (${nodes} nodes)`);
  print(row('drawn', samverk.drawn, plain.drawn, 1.2));
  print(row('one changed', samverk.changed, plain.changed, 1));
  for (const [way, { changed }] of Object.entries(others)) {
    print(row(`  beside ${way}`, samverk.changed, changed));
  }
}

/** The ratio is the median of the rounds' own, since what else the machine does goes for both ways of a round. */
function row(what, ours, theirs, budget) {
  const ratios = ours.map((time, round) => time / theirs[round]).sort((a, b) => a - b);
  const ratio = median(ratios);
  const at = (share) => ratios[Math.floor((ratios.length - 1) * share)].toFixed(2);
  const verdict = budget === undefined ? '' : `${ratio <= budget ? 'within' : 'OVER'} ${budget} ×`;
  return line(
    `  ${what}`,
    `${median(ours).toFixed(1)} ms`,
    `${median(theirs).toFixed(1)} ms`,
    `${ratio.toFixed(2)} ×`,
    `${at(0.1)} – ${at(0.9)}`,
    verdict,
  );
}

function line(what, ...cells) {
  return what.padEnd(34) + cells.map((cell) => cell.padStart(14)).join('');
}

function print(text) {
  process.stdout.write(`${text}\n`);
}
