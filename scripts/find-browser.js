// Finds a Chromium for tests: CHROME_PATH, else an installed one, else the one packed in @sparticuz/chromium.
// BROWSER_FROM=npm passes over installed ones. `node scripts/find-browser.js` prints the path.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

const root = path.join(import.meta.dirname, '..');

/** Flags for tests: no sandbox (root may not have one), nothing that phones home. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The path of a Chromium that starts on this machine.
 *
 * @throws {Error} If there is none; the message says what to install.
 */
export async function findBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (isProgram(chosen)) return chosen;
    throw new Error(`CHROME_PATH: expected the path of a program, got ${chosen}`);
  }
  const installed = process.env.BROWSER_FROM === 'npm' ? undefined : installedBrowser();
  const found = installed ?? (await packedBrowser());
  if (found) return found;
  throw new Error(
    'No Chromium or Chrome found. Install one (apt-get install chromium) or set CHROME_PATH.',
  );
}

function isProgram(file) {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}

function installedBrowser() {
  return candidates().find(isProgram);
}

function candidates() {
  const { env, platform } = process;
  if (platform === 'darwin') {
    const folders = ['/Applications', path.join(os.homedir(), 'Applications')];
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((app) =>
      folders.map((folder) => `${folder}/${app}.app/Contents/MacOS/${app}`),
    );
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return folders.flatMap((folder) => [
      path.join(folder, 'Google/Chrome/Application/chrome.exe'),
      path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]);
  }
  const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];
  return (env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)));
}

/** The Chromium for Linux x64 that came with `npm ci`, unpacked once into node_modules/.cache. */
async function packedBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  let entry;
  try {
    entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  } catch {
    return undefined;
  }
  const home = path.join(root, 'node_modules', '@sparticuz', 'chromium');
  const { version } = JSON.parse(fs.readFileSync(path.join(home, 'package.json'), 'utf8'));
  const cache = path.join(root, 'node_modules', '.cache', `chromium-${version}`);
  const program = path.join(cache, 'chromium');
  if (!isProgram(program)) await unpack(entry, home, cache);
  lendLibraries(path.join(cache, 'al2023', 'lib'));
  if (!fs.existsSync('/usr/share/fonts')) process.env.FONTCONFIG_PATH ??= path.join(cache, 'fonts');
  assertStarts(program);
  return program;
}

// Unpacks into a folder of its own and renames, so that two first runs at once do no harm.
// The package itself would unpack into the system's temporary folder and trust whatever lies there.
async function unpack(entry, home, cache) {
  fs.mkdirSync(path.dirname(cache), { recursive: true });
  const folder = fs.mkdtempSync(`${cache}-`);
  fs.chmodSync(folder, 0o755);
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const { default: chromium } = await import(pathToFileURL(entry).href);
    await chromium.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  // Libraries for machines without libnss3 and its kin.
  const libraries = brotliDecompressSync(fs.readFileSync(path.join(home, 'bin', 'al2023.tar.br')));
  fs.mkdirSync(path.join(folder, 'al2023'));
  execFileSync('tar', ['-x', '-C', path.join(folder, 'al2023')], { input: libraries });
  try {
    fs.renameSync(folder, cache);
  } catch {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function lendLibraries(folder) {
  const places = ['/usr/lib/x86_64-linux-gnu', '/usr/lib64', '/lib64', '/usr/lib'];
  if (places.some((place) => fs.existsSync(path.join(place, 'libnss3.so')))) return;
  const paths = [folder, process.env.LD_LIBRARY_PATH].filter(Boolean);
  process.env.LD_LIBRARY_PATH = [...new Set(paths.join(':').split(':'))].join(':');
}

function assertStarts(program) {
  try {
    execFileSync(program, ['--version'], { stdio: 'pipe', timeout: 60_000 });
  } catch (error) {
    throw new Error(
      `The packed Chromium does not start here. Install what it needs: apt-get install libnss3\n${error.message}`,
      { cause: error },
    );
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await findBrowser());
