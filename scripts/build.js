// Builds the package into dist/: modules and types, the schema, the manifest, types for frameworks, the bundle for a
// script tag, what is in it.
import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

import { describedSchema } from './data-fields.js';
import { writeFrameworkTypes } from './framework-types.js';
import { minifyTemplates } from './minify-templates.js';
import { readJson } from './results.js';
import { root, run } from './run.js';

const dist = path.join(root, 'dist');

rmSync(dist, { recursive: true, force: true });
await step('tsc -p tsconfig.build.json');
minifyTemplates(path.join(dist, 'components'));
await writeSchema();
await step('npm run manifest --silent');
writeFrameworkTypes(readJson(path.join(dist, 'custom-elements.json')), dist);
await step('rollup --config rollup.config.js --silent');
await step('node scripts/sbom.js --quiet');
placeFrame();

// The page for iframes lies beside the script that it loads; what it was made of need not be there twice.
function placeFrame() {
  for (const file of ['frame.html', 'frame.css']) {
    copyFileSync(path.join(root, 'components/frame', file), path.join(dist, file));
  }
  rmSync(path.join(dist, 'components/frame'), { recursive: true });
}

async function step(command) {
  const code = await run(command);
  if (code === 0) return;
  console.error(`Build: ${command} ended with ${code}`);
  process.exit(1);
}

async function writeSchema() {
  const built = (file) => import(pathToFileURL(path.join(dist, file)).href);
  const { programmeJsonSchema } = await built('src/index.js');
  const { dataWords } = await built('src/locales/data.js');
  const schema = describedSchema(programmeJsonSchema(), dataWords.en);
  writeFileSync(path.join(dist, 'schema.json'), `${JSON.stringify(schema, null, 2)}\n`);
}
