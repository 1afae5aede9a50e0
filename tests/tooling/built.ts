import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmdirSync, statSync } from 'node:fs';
import path from 'node:path';

import { filesIn } from './tree.js';

const root = path.join(import.meta.dirname, '../..');
const lock = path.join(root, 'node_modules/.samverk-build');

/** Milliseconds after which a lock was left by a build that was broken off. */
const patience = 180_000;

const changed = (file: string): number => statSync(path.join(root, file)).mtimeMs;

/** Builds the package where `dist/embed.js` is missing or older than what it is made of. Test files that run at once wait. */
export function ensureBuilt(): void {
  take();
  try {
    if (!isBuilt()) {
      execFileSync(process.execPath, ['scripts/build.js'], { cwd: root, stdio: 'pipe' });
    }
  } finally {
    rmdirSync(lock);
  }
}

function isBuilt(): boolean {
  const bundle = 'dist/embed.js';
  const sources = [...filesIn('src'), ...filesIn('components')];
  return (
    existsSync(path.join(root, bundle)) && sources.every((file) => changed(file) <= changed(bundle))
  );
}

function take(): void {
  for (;;) {
    try {
      mkdirSync(lock);
      return;
    } catch {
      const state = statSync(lock, { throwIfNoEntry: false });
      if (state && Date.now() - state.mtimeMs > patience) rmdirSync(lock);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
}
