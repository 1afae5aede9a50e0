// Runs every measurement, bench/*.bench.js, one after the other, each in a process of its own. Names given on the command
// line pick some: `npm run bench -- edit`.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

import { root, run } from './run.js';

const folder = path.join(root, 'bench');
const wanted = process.argv.slice(2);
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.bench.js'))
  .filter((name) => wanted.length === 0 || wanted.some((part) => name.startsWith(part)));

// What samverk is measured against is large, and of no use for anything else: so it is installed here only.
if (!existsSync(path.join(folder, 'node_modules'))) {
  process.exitCode = await run(`npm ci --prefix "${folder}"`);
}
for (const file of files.sort()) {
  if (process.exitCode) break;
  process.exitCode = await run(`node --expose-gc "${path.join('bench', file)}"`);
}
