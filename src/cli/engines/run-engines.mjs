/** Runs the browser tests in the engines besides Chromium, on a screen of their own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '#cli/bootstrap/run-command.mjs';
import { engineSentences } from './engine-trials.mjs';
import { ownFirefox } from './ensure-engines.mjs';
import { enginesToTry, findFirefox, findWebKit, virtualScreen } from './find-engines.mjs';

/** @typedef {import('./find-engines.mjs').Engine} Engine */

/** The report of the last run, below the project. */
export const ENGINES_REPORT = join('test-results', 'engines.json');

/** The engines that `npm test` tries, and a sentence for each that it does not. */
export async function enginesHere() {
  const own = await ownFirefox();
  return enginesToTry({
    firefox: findFirefox({ ...(own && { own }) }) !== undefined,
    webkit: findWebKit() !== undefined,
    screen: virtualScreen() !== undefined,
  });
}

/**
 * @param {string} root
 * @param {readonly Engine[]} engines
 * @param {{ isPart?: boolean, words?: readonly string[] }} [options] the part that `npm test` runs, or all; words for Playwright
 * @returns {Promise<number>} the exit code
 */
export function runEngines(root, engines, { isPart = false, words = [] } = {}) {
  const projects = engines.map((engine) => `--project=${engine}`);
  const script = join('node_modules', '@playwright', 'test', 'cli.js');
  const command = [...(virtualScreen() ?? []), process.execPath, script, 'test', ...projects, ...words];
  const env = { ...process.env, E2E_REPORT: 'engines', ...(isPart ? { ENGINES_PART: 'yes' } : {}) };
  return runCommand(command[0] ?? process.execPath, command.slice(1), { cwd: root, env });
}

/**
 * How many trials hold in each engine, as sentences.
 * @param {string} root
 * @returns {string[]}
 */
export function toldByEngines(root) {
  try {
    return engineSentences(JSON.parse(readFileSync(join(root, ENGINES_REPORT), 'utf8')));
  } catch {
    return [];
  }
}
