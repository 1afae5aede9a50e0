import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { expect } from 'chai';

/** Runs a file in Chromium as `npm test` does. @returns How it ended, and what was counted. */
async function run(file: string): Promise<readonly [number, { passed: number; failed: number }]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'samverk-breach-'));
  const results = path.join(folder, 'results.json');
  try {
    const child = spawn(
      process.execPath,
      ['node_modules/@web/test-runner/dist/bin.js', '--files', file],
      { stdio: 'ignore', env: { ...process.env, BROWSER_RESULTS: results } },
    );
    const code = await new Promise<number>((resolve) => {
      child.once('exit', (ended) => resolve(ended ?? 1));
    });
    return [code, JSON.parse(readFileSync(results, 'utf8')) as { passed: number; failed: number }];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('a test page that breaks the policy', () => {
  for (const [what, file] of [
    ['while it waits', 'at-once'],
    ['in what it catches', 'caught'],
    ['after its last test', 'late'],
  ] as const) {
    it(`fails the run: ${what}`, async () => {
      const [code, { failed }] = await run(`tests/tooling/breaches/${file}.ts`);
      expect(code).to.equal(1);
      expect(failed).to.be.above(0);
    });
  }
});
