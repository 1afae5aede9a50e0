// One need changed in a large programme: `edit`, and the aggregate and the findings read again, beside copying the two
// lists that must be copied.
import { aggregateNeeds, edit, findings, readProgramme } from '../dist/src/index.js';
import { madeUpProgramme } from './made-up.js';
import { medians, report } from './measure.js';

const today = '2026-11-24';
const sizes = [
  { needs: 1_000, clusters: 100, runs: 301 },
  { needs: 10_000, clusters: 1_000, runs: 201 },
  { needs: 100_000, clusters: 10_000, runs: 101 },
];

console.log(
  '\nOne edit, and the aggregate read again, beside copying the lists of needs and of cells',
);
for (const { needs, clusters, runs } of sizes) {
  const text = JSON.stringify(madeUpProgramme({ needs, clusters }));
  const programme = readProgramme(JSON.parse(text)).programme;
  const { cells } = aggregateNeeds(programme);
  findings(programme, { today });
  let run = 0;
  const next = () => (run = (run * 37 + 11) % needs);
  const changes = {
    'a need’s severity': (at) => ({
      patch: 'needs',
      id: `need-${at}`,
      fields: { severity: 1 + (at % 5) },
    }),
    'a need’s theme': (at) => ({
      patch: 'needs',
      id: `need-${at}`,
      fields: { themes: ['skills'] },
    }),
    'an action’s status': (at) => ({
      patch: 'actions',
      id: `action-${at % Math.ceil(needs / 4)}`,
      fields: { status: ['planned', 'done'][at % 2] },
    }),
    'a cluster’s companies': (at) => ({
      patch: 'clusters',
      id: `cluster-${at % clusters}`,
      fields: { companies: { small: at % 9 } },
    }),
    'a new need': (at) => ({
      put: 'needs',
      entity: { ...programme.needs[at], id: `new-${at}` },
    }),
    'a measure’s status': (at) => ({
      patch: 'measures',
      id: `measure-${at % Math.ceil(needs / 100)}`,
      fields: { status: ['planned', 'done'][at % 2] },
    }),
  };
  console.log(`${needs.toLocaleString('en')} needs`);
  const copy = { prepare: next, work: () => [programme.needs.slice(), cells.slice()] };
  for (const [what, change] of Object.entries(changes)) {
    const work = (at) => aggregateNeeds(edit(programme, [change(at)]));
    const budget = needs === 100_000 && what === 'a need’s severity' ? 4 : undefined;
    report(`  ${what}`, medians(runs, [{ prepare: next, work }, copy]), budget);
  }
  const again = (at) => findings(edit(programme, [changes['a need’s severity'](at)]), { today });
  report(
    '  findings, a need’s severity',
    medians(Math.min(runs, 51), [{ prepare: next, work: again }, copy]),
  );
}
