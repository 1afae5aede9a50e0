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

// Of an element: less than a Shoelace progress bar with all it needs (11.5 kB) and a little.
const ELEMENT = 12_000;
const core = './dist/src/index.js';
const components = path.join(root, 'dist/components');
const define = './dist/components/define';
const withoutSchemas = [/node_modules\/zod\//, /\.schema\.js$/];

const { values } = parseArgs({ options: { json: { type: 'string' } } });
if (!existsSync(path.join(root, 'dist/embed.js'))) {
  console.error('dist/embed.js: expected a build, got none. Run: npm run build');
  process.exit(1);
}

const rows = [
  measured('embed.js', readFileSync(path.join(root, 'dist/embed.js')), 40_000),
  await bundled('aggregateNeeds alone', `export { aggregateNeeds } from '${core}'`, 6_000),
  await bundled('the core without schemas', `export * from '${core}'`, 12_000, withoutSchemas),
  await bundled('the core with schemas', `export * from '${core}'`, 26_000),
  await bundled('published', `export * from './dist/src/published.js'`),
  await bundled('locales', `export * from './dist/src/locales/index.js'`),
];
for (const file of readdirSync(components).sort()) {
  const name = /^samverk-(.+)\.js$/.exec(file)?.[1];
  if (!name) continue;
  rows.push(await bundled(`define/${name}.js`, `import '${define}/${name}.js'`, ELEMENT));
}

print(rows);
if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
process.exitCode = rows.some(isOver) ? 1 : 0;

async function bundled(name, code, budget, external = []) {
  const bundle = await rollup({
    input: 'entry',
    plugins: [
      virtual(code),
      external.length > 0 && without(external),
      nodeResolve({ exportConditions: ['production'] }),
      terser({ ecma: 2020, module: true, format: { comments: false } }),
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

// Takes modules out of the measure after they are found: what is left is the code around them.
function without(patterns) {
  return {
    name: 'without',
    async resolveId(id, importer, options) {
      const found = await this.resolve(id, importer, { ...options, skipSelf: true });
      return found && patterns.some((pattern) => pattern.test(found.id))
        ? { ...found, external: true }
        : undefined;
    },
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
