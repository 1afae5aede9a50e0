// Runs commands for the other scripts.
import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';

export const root = path.join(import.meta.dirname, '..');

/** Runs a command of ours, its output to the screen. @returns Its exit code. */
export function run(command, { env = {}, cwd = root } = {}) {
  const child = spawn(command, {
    cwd,
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH: withOwnPrograms(), ...env },
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

// So that a script works as well when called without npm.
function withOwnPrograms() {
  return [path.join(root, 'node_modules', '.bin'), process.env.PATH].join(path.delimiter);
}
