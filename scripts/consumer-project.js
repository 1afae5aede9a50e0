// Installs, type-checks and builds a consumer in a copy of its folder.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';

import { readJson } from './results.js';

const PATIENCE = 5 * 60_000;

/** Runs a command to its end, or until it has taken too long. @returns Its exit code, and all that it said. */
export function outputOf(command, cwd) {
  const child = spawn(command, {
    cwd,
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...environment(), NO_COLOR: '1' },
    timeout: PATIENCE,
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part) => (text += part));
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code: code ?? 1, text: stripVTControlCharacters(text) });
    });
  });
}

export function installChecks({ from, to, tarball }) {
  const own = (file) => !['node_modules', 'dist'].includes(path.relative(from, file));
  cpSync(from, to, { recursive: true, filter: own });
  return [
    ['installs what it is made with', () => succeeds('npm ci', to)],
    [
      'installs samverk',
      () => succeeds(`npm install --no-save --no-audit --no-fund "${tarball}"`, to),
    ],
  ];
}

/** That the consumer's own use of the types is right, and that each wrong use is refused. */
export function typeChecks({ to }) {
  if (!hasScript(to, 'typecheck')) return [];
  const uses = readJson(path.join(to, 'wrong-uses.json')).map((use, index) => ({
    ...use,
    copy: use.file.replace(/[^/]+?(?=\.\w+$)/, `wrong-${index + 1}`),
  }));
  const refused = new Set();
  return [
    ['uses the types rightly', () => succeeds('npm run typecheck', to)],
    ['is refused wrong uses only', () => refuseWrong(to, uses, refused)],
    ...uses.map((use) => [
      `is refused ${use.wrong}`,
      () => (refused.has(use) ? [] : [`${use.file}: expected an error of types`]),
    ]),
  ];
}

// A compiler that stops at the gravest errors is asked again about the rest.
async function refuseWrong(folder, uses, refused) {
  let left = uses;
  const faults = [];
  for (let before = Infinity; left.length > 0 && left.length < before;) {
    before = left.length;
    for (const use of left) writeWrong(folder, use);
    const { text } = await outputOf('npm run typecheck', folder);
    for (const { file, copy } of left) {
      rmSync(path.join(folder, copy));
      if (names(text, file)) faults.push(`${file}: expected no error of types, got\n${text}`);
    }
    for (const use of left) if (names(text, use.copy)) refused.add(use);
    left = left.filter((use) => !refused.has(use));
  }
  return faults;
}

/** That it builds; where it has something to run in Node, that it ends well. */
export function buildChecks({ to }) {
  const checks = [['builds', () => succeeds('npm run build', to)]];
  if (hasScript(to, 'start')) checks.push(['runs', () => succeeds('npm start', to)]);
  return checks;
}

/** Whether the project has a script of that name. */
export function hasScript(folder, name) {
  return Object.hasOwn(readJson(path.join(folder, 'package.json')).scripts, name);
}

function writeWrong(folder, { file, copy, right, wrong }) {
  const text = readFileSync(path.join(folder, file), 'utf8');
  if (text.split(right).length !== 2) throw new Error(`${file}: expected ${right} once`);
  if (existsSync(path.join(folder, copy))) throw new Error(`${copy}: expected no such file`);
  writeFileSync(
    path.join(folder, copy),
    text.replace(right, () => wrong),
  );
}

// As each compiler writes a place: file(1,2), file:1:2, "file" 1:2.
function names(said, file) {
  return ['(', ':', '" '].some((next) => said.includes(`${file}${next}`));
}

async function succeeds(command, folder) {
  const { code, text } = await outputOf(command, folder);
  return code === 0 ? [] : [`${command}: expected to end with 0, got ${code}\n${text.trim()}`];
}

// What npm tells its own scripts about this project would mislead it in another.
function environment() {
  const misleading = /^(?:npm_(?:package|lifecycle)_.*|npm_config_local_prefix|init_cwd)$/i;
  const kept = Object.entries(process.env).filter(([name]) => !misleading.test(name));
  return Object.fromEntries(kept);
}
