// Installs, type-checks and builds a consumer in a copy of its folder.
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';

import { logged } from './ci-log.js';
import { readJson } from './results.js';

/** Runs a command to its end, or until it has taken too long. @returns Its exit code, and all that it said. */
export async function outputOf(command, cwd, log = `${cwd}.log`) {
  writeFileSync(log, '');
  const code = await logged(command, log, { cwd, env: { ...settings(), NO_COLOR: '1' } });
  return { code, text: stripVTControlCharacters(readFileSync(log, 'utf8')) };
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

// How npm is set up here goes for the consumers too, but not in which folder it stands.
function settings() {
  const own = ([name]) => /^npm_config_(?!local_prefix$)/i.test(name);
  return Object.fromEntries(Object.entries(process.env).filter(own));
}
