import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { expect } from 'chai';

import { textOf } from '../tooling/tree.js';

const root = path.join(import.meta.dirname, '../..');
const entries: Readonly<Record<string, string>> = {
  samverk: 'src/index.ts',
  'samverk/sample': 'src/sample/index.ts',
};

/** The examples in TypeScript. */
function examplesIn(file: string): string[] {
  return [...textOf(file).matchAll(/```ts\n([\s\S]*?)```/g)].flatMap(([, code]) => code ?? []);
}

/** What the example says that each of its lines logs. */
function promisedBy(code: string): string[] {
  return [...code.matchAll(/console\.log\(.*\); \/\/ (.*)/g)].flatMap(([, value]) => value ?? []);
}

/** Runs an example on the sources, and gives what it logs. */
async function logsOf(code: string): Promise<string[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'samverk-readme-'));
  const file = path.join(folder, 'example.ts');
  const onSources = code.replace(/from '([^']+)'/g, (_, name: string) => {
    const entry = entries[name];
    if (entry === undefined) throw new Error(`expected an entry of samverk, got ${name}`);
    return `from '${path.join(root, entry)}'`;
  });
  const logged: string[] = [];
  const { log } = console;
  console.log = (...values) => void logged.push(values.map(String).join(' '));
  try {
    writeFileSync(file, onSources);
    // eslint-disable-next-line no-unsanitized/method -- the file is the one just written
    await import(file);
  } finally {
    console.log = log;
    rmSync(folder, { recursive: true });
  }
  return logged;
}

for (const file of ['README.md', 'README.sv.md']) {
  describe(file, () => {
    it('has an example', () => {
      expect(examplesIn(file)).not.to.be.empty;
    });

    for (const [index, code] of examplesIn(file).entries()) {
      it(`has an example ${index + 1} that runs, and logs what it says`, async () => {
        expect(promisedBy(code)).not.to.be.empty;
        expect(await logsOf(code)).to.deep.equal(promisedBy(code));
      });
    }

    it('leads only to files that are there', () => {
      const links = [...textOf(file).matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, to]) => to);
      const missing = links.filter((to) => !existsSync(path.join(root, to ?? '')));
      expect(missing).to.deep.equal([]);
    });
  });
}

describe('the READMEs', () => {
  it('have the same examples in both languages, but for the comments', () => {
    const withoutComments = (file: string) =>
      examplesIn(file).map((code) => code.replace(/^\/\/ .*$/gm, '//'));
    expect(withoutComments('README.sv.md')).to.deep.equal(withoutComments('README.md'));
  });
});
