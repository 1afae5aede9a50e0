// Builds the package into dist/: modules and types, the schema, the manifest, the bundle for a script tag.
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

import { minifyTemplates } from './minify-templates.js';
import { root, run } from './run.js';

const dist = path.join(root, 'dist');

rmSync(dist, { recursive: true, force: true });
await step('tsc -p tsconfig.build.json');
minifyTemplates(path.join(dist, 'components'));
await writeSchema();
await step('npm run manifest --silent');
await step('rollup --config rollup.config.js --silent');

async function step(command) {
  const code = await run(command);
  if (code === 0) return;
  console.error(`Build: ${command} ended with ${code}`);
  process.exit(1);
}

async function writeSchema() {
  const { programmeJsonSchema } = await import(pathToFileURL(path.join(dist, 'src/index.js')).href);
  const schema = JSON.stringify(programmeJsonSchema(), null, 2);
  writeFileSync(path.join(dist, 'schema.json'), `${schema}\n`);
}
