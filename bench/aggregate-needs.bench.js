// aggregateNeeds against a plain loop over dense ids that also works out who answers what.
import { aggregateNeeds } from '../dist/src/index.js';
import { madeUpProgramme } from './made-up.js';
import { medians, report } from './measure.js';
import { plainLoop, withDenseIds } from './plain-loop.js';

const sizes = [
  { needs: 1_000, clusters: 100, runs: 101 },
  { needs: 10_000, clusters: 1_000, runs: 31 },
  { needs: 100_000, clusters: 10_000, runs: 11 },
];

console.log('aggregateNeeds against a plain loop, each on a programme that is new to it');
for (const { needs, clusters, runs } of sizes) {
  // A parsed copy, as a page has it: no two of its texts are the same object.
  const text = JSON.stringify(madeUpProgramme({ needs, clusters }));
  const times = medians(runs, [
    { prepare: () => JSON.parse(text), work: aggregateNeeds },
    { prepare: () => withDenseIds(JSON.parse(text)), work: plainLoop },
  ]);
  const budget = needs === 100_000 ? 1 : undefined;
  report(
    `${needs.toLocaleString('en')} needs, ${clusters.toLocaleString('en')} clusters`,
    times,
    budget,
  );
}
