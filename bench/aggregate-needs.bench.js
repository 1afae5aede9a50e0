// aggregateNeeds beside a plain loop over dense ids that also works out who answers what, and beside four libraries that
// are asked for less.
import { aggregateNeeds, readProgramme } from '../dist/src/index.js';
import { madeUpProgramme } from './made-up.js';
import { median, medians, report } from './measure.js';
import {
  arquero,
  arqueroTable,
  columnsOf,
  crossfilterSums,
  d3Rollup,
  duckdb,
  duckdbTable,
  rowsOf,
  typedArrays,
} from './peers.js';
import { plainLoop, withDenseIds } from './plain-loop.js';

const sizes = [
  { needs: 1_000, clusters: 100, runs: 51 },
  { needs: 10_000, clusters: 1_000, runs: 21 },
  { needs: 100_000, clusters: 10_000, runs: 9 },
  { needs: 1_000_000, clusters: 10_000, runs: 3 },
];
const ours = new Map();

for (const { needs, clusters, runs } of sizes) {
  // A parsed copy, as a page has it: no two of its texts are the same object.
  const text = JSON.stringify(madeUpProgramme({ needs, clusters }));
  const parsed = () => JSON.parse(text);
  const dense = withDenseIds(parsed());
  const columns = columnsOf(dense);
  const rows = rowsOf(columns);
  const table = arqueroTable(columns);
  console.log(
    `\n${needs.toLocaleString('en')} needs, ${clusters.toLocaleString('en')} clusters; medians of ${runs}, each on a programme that is new to it`,
  );
  const given = (value) => ({ prepare: () => value });
  const [read, bare, loop, floor, aqTime, filter, d3] = medians(runs, [
    { prepare: () => readProgramme(parsed()).programme, work: aggregateNeeds },
    { prepare: parsed, work: aggregateNeeds },
    { prepare: () => withDenseIds(parsed()), work: plainLoop },
    { ...given(columns), work: typedArrays },
    { ...given(table), work: arquero },
    { ...given(rows), work: crossfilterSums },
    { ...given(rows), work: d3Rollup },
  ]);
  const connection = await duckdbTable(columns);
  const times = [];
  for (let run = 0; run < runs; run++) {
    const before = performance.now();
    await duckdb(connection);
    times.push(performance.now() - before);
  }
  connection.closeSync();
  ours.set(needs, read);
  const large = needs === 100_000;
  report('beside a plain loop', [read, loop], large ? 1 : undefined);
  report('  of a programme never read', [bare, loop]);
  report('beside typed arrays alone', [read, floor]);
  report('beside arquero', [read, aqTime], large ? 0.2 : undefined);
  report('beside crossfilter', [read, filter], large ? 0.2 : undefined);
  report('beside DuckDB', [read, median(times)], large ? 0.2 : undefined);
  report('beside d3 rollups', [read, d3]);
}
console.log('');
report('1,000,000 beside 100,000 needs', [ours.get(1_000_000), ours.get(100_000)], 13);
