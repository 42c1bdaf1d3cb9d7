/** How long each file of tests took, read from what the test runners write. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** @typedef {{ file: string, seconds: number }} FileTime */
/** @typedef {{ file: string, suites?: BrowserSuite[], specs?: { tests: { results: { duration: number }[] }[] }[] }} BrowserSuite */

/**
 * Of unit tests, the imports not counted; a file that runs in several time zones counts once for each.
 * @param {string} root
 * @returns {(report: { testResults: { name: string, startTime: number, endTime: number }[] }) => FileTime[]}
 */
export const unitTimes =
  (root) =>
  ({ testResults }) =>
    summed(
      testResults.map(({ name, startTime, endTime }) => ({
        file: relative(root, name),
        seconds: (endTime - startTime) / 1000,
      })),
    );

/**
 * Of browser tests, second attempts too.
 * @param {{ suites: BrowserSuite[] }} report
 * @returns {FileTime[]}
 */
export function browserTimes({ suites }) {
  return summed(suites.flatMap(timesOfSuite));
}

/**
 * @param {BrowserSuite} suite
 * @returns {FileTime[]}
 */
function timesOfSuite({ file, suites = [], specs = [] }) {
  const results = specs.flatMap(({ tests }) => tests.flatMap((test) => test.results));
  const seconds = results.reduce((sum, { duration }) => sum + duration / 1000, 0);
  return [{ file: `e2e/${file}`, seconds }, ...suites.flatMap(timesOfSuite)];
}

/**
 * The times of a report file; none when it is missing or broken.
 * @template T
 * @param {string} file
 * @param {(report: T) => FileTime[]} read
 * @returns {FileTime[]}
 */
export function readTimes(file, read) {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return [];
  }
}

/**
 * The files that took longest, the longest first.
 * @param {readonly FileTime[]} times
 * @param {number} count
 * @returns {FileTime[]}
 */
export function slowest(times, count) {
  return [...times].sort((one, other) => other.seconds - one.seconds).slice(0, count);
}

/**
 * @param {readonly FileTime[]} times
 * @returns {FileTime[]}
 */
function summed(times) {
  /** @type {Map<string, number>} */
  const sums = new Map();
  for (const { file, seconds } of times) sums.set(file, (sums.get(file) ?? 0) + seconds);
  return [...sums].map(([file, seconds]) => ({ file, seconds }));
}
