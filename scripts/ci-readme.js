// Tries the README's two lines as a newcomer would: in a fresh clone, with an empty home directory.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';

import { begin, endGroup } from './ci-log.js';
import { root } from './run.js';

const PATIENCE = 10 * 60_000;

/** The lines to paste, as they stand in the README: one that starts the demonstration, one that runs the tests. */
export function readmeLines() {
  const text = readFileSync(path.join(root, 'README.md'), 'utf8');
  const blocks = [...text.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block]) => block);
  const lines = blocks.flatMap((block) => block.trim().split('\n'));
  const start = lines.find((line) => line.endsWith('npm start'));
  const test = lines.find((line) => line.endsWith('npm test'));
  if (!start || !test) throw new Error('README.md: expected lines with npm start and npm test');
  return { start, test };
}

/** Runs a line in a clone of what is committed, and removes the clone. */
export async function inFreshClone(line, log, run) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'samverk-clone-'));
  const cwd = path.join(folder, 'samverk');
  const home = path.join(folder, 'home');
  mkdirSync(home);
  try {
    execFileSync('git', ['clone', '--quiet', '--no-local', root, cwd], { stdio: 'pipe' });
    return await run(line, log, {
      cwd,
      env: { HOME: home, XDG_CACHE_HOME: '', XDG_CONFIG_HOME: '' },
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Starts the demonstration, waits until its page answers, ends it, and sees that it is gone. */
export async function startsAndStops(line, log, options) {
  const { child, ended } = begin(line, log, options);
  try {
    const address = await within(
      PATIENCE,
      () => /http:\/\/\S+/.exec(readFileSync(log, 'utf8'))?.[0],
      ended,
    );
    await within(PATIENCE, () => answers(address), ended);
    process.kill(serverOf(child.pid), 'SIGTERM');
    const code = await Promise.race([ended, pause(30_000, 'nothing', { ref: false })]);
    if (code !== 0) throw new Error(`npm start: expected to end with 0 on SIGTERM, got ${code}`);
    if (await answers(address)) throw new Error(`${address}: expected no answer after the end`);
    return true;
  } finally {
    endGroup(child);
  }
}

async function within(time, ask, ended) {
  let over = false;
  void ended.then(() => (over = true));
  const until = Date.now() + time;
  while (Date.now() < until && !over) {
    const answer = await ask();
    if (answer) return answer;
    await pause(250);
  }
  throw new Error(over ? 'The command ended before its page answered' : 'Waited too long');
}

async function answers(address) {
  try {
    return (await fetch(address)).status === 200;
  } catch {
    return false;
  }
}

// The shell and npm stand between: the server is the youngest of the line.
function serverOf(pid) {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  return children ? serverOf(Number(children.split(' ').at(-1))) : pid;
}
