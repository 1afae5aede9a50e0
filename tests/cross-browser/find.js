import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** The Firefox that is installed. */
export function findFirefox() {
  const given = process.env.FIREFOX_PATH;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const places = folders.flatMap((folder) =>
    ['firefox', 'firefox-esr'].map((name) => path.join(folder, name)),
  );
  const found = (given ? [given] : places).find(isProgram);
  if (found) return found;
  throw new Error(
    given
      ? `FIREFOX_PATH: expected a program, got ${given}`
      : 'Firefox: expected one in PATH, got none. Set FIREFOX_PATH, or: apt-get install firefox-esr',
  );
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
