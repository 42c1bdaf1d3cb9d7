/** What is tried in the engines besides Chromium, and how it is told. */
import { ENGINE_NAMES } from './find-engines.mjs';

/**
 * Files of browser tests by what they try. Left to Chromium are those that compare pictures or count frames, that ask its
 * own protocol (fingers, paper as PDF), and that ask nothing of an engine.
 */
export const FIREFOX_TRIALS = {
  journeys: [
    'address',
    'evidence',
    'first-visit',
    'journey',
    'keyboard',
    'messages',
    'share',
    'share-picture',
    'share-print',
    'story',
    'transfer',
  ],
  failures: ['failures', 'guard', 'map-failures', 'parts', 'start'],
  axe: ['accessibility', 'embed'],
};

/** Tests that `npm test` runs in Firefox too, by the tag in their titles. */
export const PART = /@engines/;

const ENDING = { firefox: '.spec.ts', webkit: '.webkit.ts' };

/**
 * The group that a file of tests belongs to.
 * @param {string} file e.g. `story.spec.ts`
 */
export function groupOf(file) {
  const name = file.split('/').at(-1)?.replace(ENDING.firefox, '') ?? '';
  return Object.entries(FIREFOX_TRIALS).find(([, names]) => names.includes(name))?.[0] ?? 'trials';
}

/**
 * @typedef {{ projectName: string, status: string, results: { duration: number }[] }} Trial
 * @typedef {{ file: string, suites?: Suite[], specs?: { tests: Trial[] }[] }} Suite
 */

/**
 * One sentence for each engine of Playwright's report: of each group how many hold, and the seconds.
 * @param {{ suites: Suite[] }} report
 * @returns {string[]}
 */
export function engineSentences({ suites }) {
  const trials = suites.flatMap(trialsOf);
  const engines = /** @type {import('./find-engines.mjs').Engine[]} */ (Object.keys(ENGINE_NAMES));
  return engines.flatMap((engine) => {
    const own = trials.filter(({ projectName, status }) => projectName === engine && status !== 'skipped');
    if (own.length === 0) return [];
    const groups = [...new Set(own.map(({ group }) => group))].sort();
    const counts = groups.map((group) => {
      const of = own.filter((trial) => trial.group === group);
      return `${group} ${of.filter(({ status }) => status !== 'unexpected').length} of ${of.length}`;
    });
    const seconds = own
      .flatMap(({ results }) => results)
      .reduce((sum, { duration }) => sum + duration / 1000, 0);
    return [`${ENGINE_NAMES[engine]}: ${counts.join(', ')} hold (${seconds.toFixed(0)} s of a worker)`];
  });
}

/**
 * @param {Suite} suite
 * @returns {(Trial & { group: string })[]}
 */
function trialsOf({ file, suites = [], specs = [] }) {
  const own = specs.flatMap(({ tests }) => tests.map((test) => ({ ...test, group: groupOf(file) })));
  return [...own, ...suites.flatMap(trialsOf)];
}
