// Reads how many tests passed and failed from the files that the test runners write.
import { readFileSync } from 'node:fs';

/** Counts in a file of vitest's JSON reporter. A file of tests that would not load counts as one that failed. */
export function vitestCounts(file) {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = readJson(file);
  return { passed: numPassedTests, failed: numFailedTests || numFailedTestSuites };
}

/**
 * What a run came to.
 *
 * @param code - Its exit code. A run that ends badly without a failed test has failed once.
 * @param read - Gives the counts, or throws where the run left none.
 */
export function counted(code, read) {
  try {
    const counts = read();
    return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } catch (error) {
    console.error(`No results: ${error.message}`);
    return { passed: 0, failed: 1 };
  }
}

export function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
