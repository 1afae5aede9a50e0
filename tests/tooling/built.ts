import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

import { filesIn } from './tree.js';

const root = path.join(import.meta.dirname, '../..');

const changed = (file: string): number => statSync(path.join(root, file)).mtimeMs;

/** Builds the package where `dist/embed.js` is missing or older than what it is made of. */
export function ensureBuilt(): void {
  const bundle = 'dist/embed.js';
  const sources = [...filesIn('src'), ...filesIn('components')];
  if (
    existsSync(path.join(root, bundle)) &&
    sources.every((file) => changed(file) <= changed(bundle))
  ) {
    return;
  }
  execFileSync(process.execPath, ['scripts/build.js'], { cwd: root, stdio: 'pipe' });
}
