// A reporter for the browser tests that writes how many passed and failed, for scripts that sum up.
import { writeFileSync } from 'node:fs';

import { BREACH } from './strict-page.js';

/** @returns A list with the reporter, empty where no file is named. */
export function countReporter(file) {
  if (!file) return [];
  return [
    {
      stop({ sessions }) {
        const counts = { passed: 0, failed: 0 };
        for (const session of sessions) count(session, counts);
        writeFileSync(file, JSON.stringify(counts));
      },
    },
  ];
}

// A file that could not run has no failed test of its own, but has failed. So has one with a breach of
// the page's policy that came too late for its test.
function count({ passed, testResults, logs }, counts) {
  const before = counts.failed;
  if (testResults) countSuite(testResults, counts);
  const breach = logs?.flat().some((entry) => String(entry?.message ?? entry).includes(BREACH));
  if ((!passed || breach) && counts.failed === before) counts.failed += 1;
}

function countSuite({ tests, suites }, counts) {
  for (const test of tests) {
    if (test.skipped) continue;
    counts[test.passed ? 'passed' : 'failed'] += 1;
  }
  for (const suite of suites) countSuite(suite, counts);
}
