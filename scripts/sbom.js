// Writes what samverk is made of: dist/sbom.json, the parts in CycloneDX, and dist/licences.txt, their licences in full.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { billOfMaterials, refOf, runtimeParts } from './parts.js';
import { readJson } from './results.js';
import { root } from './run.js';

const { values } = parseArgs({ options: { quiet: { type: 'boolean' } } });
const dist = path.join(root, 'dist');
const project = readJson(path.join(root, 'package.json'));
const parts = runtimeParts(readJson(path.join(root, 'package-lock.json')));

mkdirSync(dist, { recursive: true });
writeFileSync(
  path.join(dist, 'sbom.json'),
  `${JSON.stringify(billOfMaterials(project, parts), null, 2)}\n`,
);
writeFileSync(path.join(dist, 'licences.txt'), licences());

if (!values.quiet) {
  for (const part of parts) console.log(`${refOf(part)}: ${part.licence}`);
  console.log(`dist/sbom.json, dist/licences.txt: ${parts.length} parts`);
}

/** The text of each licence, once, under the names of all that it is for. */
function licences() {
  const names = new Map();
  for (const part of parts) {
    const text = licenceOf(part);
    names.set(text, [...(names.get(text) ?? []), `${refOf(part)} (${part.licence})`]);
  }
  const own = readFileSync(path.join(root, 'LICENSE'), 'utf8').trim();
  const texts = [[own, [`samverk@${project.version} (${project.license})`]], ...names];
  return texts.map(([text, of]) => `${of.join('\n')}\n\n${text}\n`).join(`\n${'-'.repeat(80)}\n\n`);
}

function licenceOf({ place, licence }) {
  const folder = path.join(root, place);
  const files = readdirSync(folder).filter((file) =>
    /^(?:licen[cs]e|copyright|notice)/i.test(file),
  );
  if (files.length === 0)
    return `The package has no text of its licence beside its name, ${licence}.`;
  return files
    .sort()
    .map((file) => readFileSync(path.join(folder, file), 'utf8').trim())
    .join('\n\n');
}
