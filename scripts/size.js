// Measures what a page loads, as it would be bundled, against the budgets in bytes after brotli.
// Needs a build. `--json FILE` writes the figures as well.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';

import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

import { root } from './run.js';

// The aim for any element is 12 kB, what a Shoelace progress bar weighs with all it needs (11.5 kB) and a little, and 40 kB
// for them all. Only the provider keeps it: an element carries its sentences in two languages, its table, its keyboard
// and, in the larger ones, views of the core. These are the least that each has been brought to, so that it only gets
// lighter; docs/performance.md says what was tried.
const ELEMENT = 12_000;
const EMBED = 70_500;
const REACHED = {
  actors: 18_700,
  cluster: 27_000,
  clusters: 15_200,
  'cross-needs': 18_700,
  indicators: 18_000,
  map: 14_200,
  measures: 20_700,
  messages: 14_500,
  methods: 15_500,
  'need-form': 18_500,
  needs: 17_500,
  news: 16_900,
  opportunities: 15_000,
  pilot: 18_400,
  plan: 20_100,
  process: 14_200,
  summary: 13_300,
  'support-finder': 18_000,
  trace: 23_300,
};
const core = './dist/src/index.js';
const components = path.join(root, 'dist/components');
const define = './dist/components/define';
// What the schema library is for; the rest of the core, the views, is used without it.
const needsSchemas = [
  'edit',
  'EditError',
  'parseProgramme',
  'ProgrammeError',
  'programmeJsonSchema',
  'publicationIssues',
  'PublishError',
  'publishProgramme',
  'readProgramme',
];
// What compares words, and carries a dictionary of them: data, which only those who use it load.
const needsWords = ['findSupport', 'similarNeeds', 'similarTo'];

const { values } = parseArgs({ options: { json: { type: 'string' } } });
if (!existsSync(path.join(root, 'dist/embed.js'))) {
  console.error('dist/embed.js: expected a build, got none. Run: npm run build');
  process.exit(1);
}

const exported = Object.keys(await import('../dist/src/index.js'));
const without = (...names) => {
  const kept = exported.filter((name) => !names.includes(name));
  return `export { ${kept.join(', ')} } from '${core}'`;
};
const rows = [
  measured('embed.js', readFileSync(path.join(root, 'dist/embed.js')), EMBED),
  await bundled('aggregateNeeds alone', `export { aggregateNeeds } from '${core}'`, 6_000),
  // The aims are 12 and 26 kB. All views together weigh more; these are the least that they have been brought to.
  await bundled('the core without schemas', without(...needsSchemas, ...needsWords), 26_500),
  await bundled('the core with schemas', without('programmeJsonSchema', ...needsWords), 47_000),
  await bundled('findings alone', `export { findings } from '${core}'`),
  await bundled('similarTo alone', `export { similarTo } from '${core}'`),
  await bundled('programmeJsonSchema alone', `export { programmeJsonSchema } from '${core}'`),
  await bundled('published', `export * from './dist/src/published.js'`),
  await bundled('locales', `export * from './dist/src/locales/index.js'`),
  await bundled('locales/data', `export * from './dist/src/locales/data.js'`),
];
for (const file of readdirSync(components).sort()) {
  const name = /^samverk-(.+)\.js$/.exec(file)?.[1];
  if (!name) continue;
  rows.push(
    await bundled(`define/${name}.js`, `import '${define}/${name}.js'`, REACHED[name] ?? ELEMENT),
  );
}

print(rows);
if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
process.exitCode = rows.some(isOver) ? 1 : 0;

async function bundled(name, code, budget) {
  const bundle = await rollup({
    input: 'entry',
    plugins: [
      virtual(code),
      nodeResolve({ exportConditions: ['production'] }),
      terser({ ecma: 2020, module: true, compress: { passes: 3 }, format: { comments: false } }),
    ],
    // Rollup warns of circles and comments in libraries, which are theirs to mend.
    onwarn: () => undefined,
  });
  const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
  await bundle.close();
  return measured(name, Buffer.from(output[0].code), budget);
}

function virtual(code) {
  return {
    name: 'virtual',
    resolveId: (id, importer) =>
      id === 'entry' ? '\0entry' : importer === '\0entry' ? path.join(root, id) : undefined,
    load: (id) => (id === '\0entry' ? code : undefined),
  };
}

function measured(name, content, budget) {
  const row = { name, min: content.length, brotli: brotliCompressSync(content).length };
  return budget === undefined ? row : { ...row, budget };
}

function isOver({ brotli, budget }) {
  return budget !== undefined && brotli > budget;
}

function print(list) {
  const line = (...cells) =>
    console.log(cells.map((cell, index) => (index ? cell.padStart(9) : cell.padEnd(28))).join(''));
  line('', 'min', 'brotli', 'budget', '');
  for (const row of list) {
    const figures = [row.min, row.brotli, row.budget ?? '–'].map(String);
    line(row.name, ...figures, isOver(row) ? 'OVER' : '');
  }
}
