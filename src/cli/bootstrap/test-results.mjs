/** Counts of passed and failed tests, read from what the test runners write. */
import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * Counts from Vitest's JSON report.
 * @param {{ numPassedTests: number, numFailedTests: number }} report
 * @returns {Counts}
 */
export function countVitest(report) {
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

/**
 * Counts from Playwright's JSON report; errors outside any test count as failures.
 * @param {{ stats: { expected: number, flaky: number, unexpected: number }, errors: unknown[] }} report
 * @returns {Counts}
 */
export function countPlaywright({ stats, errors }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

/**
 * What a step is worth. A runner that fails without a failed test (a file that does not load, no
 * report at all) is one failure; a runner that ran nothing is one too.
 * @param {number} exitCode
 * @param {Counts | undefined} counts `undefined` for a check that is passed or not
 * @returns {Counts}
 */
export function judge(exitCode, counts) {
  if (!counts) return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const silent = exitCode !== 0 && counts.failed === 0;
  const empty = counts.passed + counts.failed === 0;
  return silent || empty ? { passed: counts.passed, failed: 1 } : counts;
}

/**
 * The counts of a report file; none at all when it is missing or broken.
 * @template T
 * @param {string} file
 * @param {(report: T) => Counts} count
 * @returns {Counts}
 */
export function readCounts(file, count) {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/**
 * What a report file says in one sentence; `otherwise` when it is missing or empty.
 * @param {string} file
 * @param {string} otherwise
 * @returns {string}
 */
export function readSentence(file, otherwise) {
  try {
    return readFileSync(file, 'utf8').trim() || otherwise;
  } catch {
    return otherwise;
  }
}
