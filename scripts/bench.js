// Runs every measurement, bench/*.bench.js, one after the other, each in a process of its own.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

import { root, run } from './run.js';

const files = readdirSync(path.join(root, 'bench')).filter((name) => name.endsWith('.bench.js'));
for (const file of files.sort()) {
  const code = await run(`node --expose-gc "${path.join('bench', file)}"`);
  if (code !== 0) process.exitCode = 1;
}
