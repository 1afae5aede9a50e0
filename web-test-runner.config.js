// The tests that run in Chromium: the elements', and once more the core's.
import process from 'node:process';

import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';

import { CHROMIUM_ARGS, findBrowser } from './scripts/find-browser.js';
import { countReporter } from './tests/tooling/count-reporter.js';
import { strictPage, strictTests, testPage } from './tests/tooling/strict-page.js';

const patience = 120_000;

export default {
  files: [
    'tests/**/*.test.ts',
    '!tests/{node,journeys,hosts,consumers,cross-browser}/**',
    '!tests/*.test.ts',
  ],
  nodeResolve: { exportConditions: ['production', 'default'] },
  concurrency: 2,
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: await findBrowser(), headless: true, args: CHROMIUM_ARGS },
    }),
  ],
  plugins: [
    strictTests,
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: './tsconfig.json' }),
  ],
  middleware: [strictPage],
  testRunnerHtml: testPage,
  testFramework: { config: { timeout: 60_000 } },
  browserStartTimeout: patience,
  testsStartTimeout: patience,
  // The files that try every element take a minute or two on a small machine.
  testsFinishTimeout: 3 * patience,
  reporters: [defaultReporter(), ...countReporter(process.env.BROWSER_RESULTS)],
};
