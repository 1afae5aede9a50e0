// The views that the office asks for all day, at the size of a large programme, and how they grow from there.
import { findings, followUp, readProgramme, traceOf } from '../dist/src/index.js';
import { madeUpOffice } from './made-up-office.js';
import { median } from './measure.js';

const today = '2026-11-24';
const views = {
  findings: (programme) => findings(programme, { today }),
  followUp: (programme) => followUp(programme, { today }),
  'traceOf a need': (programme) => traceOf(programme, { collection: 'needs', id: 'need-7' }),
};
// 100 times as large is 100,000 needs, 200,000 actions and a million measurements.
const sizes = [
  { times: 1, runs: 41 },
  { times: 10, runs: 9 },
  { times: 100, runs: 3 },
];
const first = new Map();

console.log('\n1,000 needs, 2,000 actions, 10,000 measurements, and so many times that');
for (const { times, runs } of sizes) {
  const text = JSON.stringify(madeUpOffice(times));
  const measured = new Map(Object.keys(views).map((name) => [name, []]));
  for (let run = 0; run < runs; run++) {
    for (const [name, view] of Object.entries(views)) {
      const { programme } = readProgramme(JSON.parse(text));
      globalThis.gc?.({ type: 'minor' });
      const before = performance.now();
      view(programme);
      measured.get(name).push(performance.now() - before);
    }
  }
  for (const [name, list] of measured) {
    const time = median(list);
    if (times === 1) first.set(name, time);
    const growth = times === 1 ? '≤ 5 ms' : `${(time / first.get(name)).toFixed(1)} × the first`;
    console.log(`${`${times} × ${name}`.padEnd(34)} ${time.toFixed(2).padStart(9)} ms   ${growth}`);
  }
}
