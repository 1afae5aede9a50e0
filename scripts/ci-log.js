// Runs a command line with its output into a file, within a time.
import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';

import { root } from './run.js';

// One check may take so long, and all of them together.
const ONE = 20 * 60_000;
const deadline = Date.now() + 80 * 60_000;

/** Starts a command line in a process group of its own, with its output added to the log. */
export function begin(line, log, { cwd = root, env = {} } = {}) {
  const out = openSync(log, 'a');
  const child = spawn('bash', ['-c', line], {
    cwd,
    detached: true,
    stdio: ['ignore', out, out],
    env: { ...cleanEnvironment(), ...env },
  });
  closeSync(out);
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
  return { child, ended };
}

/** Runs a command line to its end. @returns Its exit code; 1 where it took too long. */
export async function logged(line, log, options) {
  const { child, ended } = begin(line, log, options);
  const left = Math.max(0, deadline - Date.now());
  const late = setTimeout(() => endGroup(child), Math.min(ONE, left));
  const code = await ended;
  clearTimeout(late);
  endGroup(child);
  return code;
}

/** Ends whatever a command line has left running. */
export function endGroup(child) {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Nothing was left.
  }
}

export function tailOf(log, lines = 60) {
  const text = stripVTControlCharacters(readFileSync(log, 'utf8'));
  return text
    .trimEnd()
    .split('\n')
    .slice(-lines)
    .map((line) => `    ${line}`)
    .join('\n');
}

// What `npm run` adds to the environment of its scripts is not there in a newcomer's shell.
function cleanEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name));
  return Object.fromEntries(kept);
}
