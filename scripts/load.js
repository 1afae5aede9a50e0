// Loads modules of the sources, which are TypeScript, without a build.
import { existsSync } from 'node:fs';
import path from 'node:path';

import { runnerImport } from 'vite';

import { root } from './run.js';

/** @param {string} file Path in the repository. @returns {Promise<object>} What the module exports. */
export async function load(file) {
  const { module } = await runnerImport(path.join(root, file), { configFile: false, root });
  return module;
}

/** What the data dictionary is made of. */
export async function readData() {
  const { programmeJsonSchema } = await load('src/programme/json-schema.ts');
  const { process } = await load('src/process.ts');
  const { kebab, singular } = await load('tests/tooling/names.ts');
  const { collectionsWords, dataWords } = await load('src/locales/data.ts');
  const steps = process.map(({ step }) => step);
  const stepOf = (collection) =>
    steps.find((step) =>
      existsSync(path.join(root, 'src', step, `${kebab(singular(collection))}.schema.ts`)),
    );
  return { schema: programmeJsonSchema(), steps, stepOf, collectionsWords, dataWords };
}
