/**
 * `npm test`: installs what is missing, a browser too, then runs every check and every test, each
 * even when an earlier one failed. Ends with the seconds of each, the files of tests that took longest, and the sum
 * alone on the last line.
 */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ENGINES_REPORT, enginesHere, runEngines, toldByEngines } from '#cli/engines/run-engines.mjs';
import { ensureBuild } from './build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { ensureBrowser } from './ensure-browser.mjs';
import { nodeComplaint } from './node-version.mjs';
import { runTool } from './run-command.mjs';
import { countPlaywright, countVitest, judge, readCounts, readSentence } from './test-results.mjs';
import { browserTimes, readTimes, slowest, unitTimes } from './test-times.mjs';

/** @typedef {import('./test-results.mjs').Counts} Counts */
/** @typedef {import('./test-times.mjs').FileTime} FileTime */
/** @typedef {{ title: string, run: () => Promise<number>, counts?: () => Counts, times?: () => FileTime[] }} Step */

const root = fileURLToPath(new URL('../../..', import.meta.url));
const UNIT_REPORT = join(root, 'test-results', 'unit.json');
const BROWSER_REPORT = join(root, 'test-results', 'e2e.json');
/** Written by the browser tests: how many pictures they compared, as a sentence. */
const PICTURES_REPORT = join(root, 'test-results', 'pictures.txt');
/** The articles themselves are not ours to publish; whoever holds them can point here. */
const texts = process.env.ARTICLE_TEXTS ?? join(root, '..', 'shared', 'articles');

const complaint = nodeComplaint();
if (complaint) stop(complaint);
if (!(await ensureDependencies(root))) stop('The dependencies could not be installed; npm says why above.');

/** @param {string} script @param {string[]} args @returns {() => Promise<number>} */
const tool =
  (script, ...args) =>
  () =>
    runTool(script, args, { cwd: root });
/** @param {string} script @param {string[]} args */
const cli = (script, ...args) => tool('tsx/dist/cli.mjs', `src/cli/${script}.ts`, ...args);

const engines = await enginesHere();
const enginesReport = join(root, ENGINES_REPORT);

// A build keeps one core busy for half a minute, and so do the checks: it runs beside them and is judged in its turn.
const building = ensureBuild(root);

/** @type {Step[]} */
const steps = [
  {
    title: 'Format, lint, import rules',
    run: tool('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'),
  },
  { title: 'Types', run: tool('typescript/bin/tsc') },
  {
    title: 'Types of the domain, without DOM or Node',
    run: tool('typescript/bin/tsc', '-p', 'tsconfig.domain.json'),
  },
  { title: 'Unused files, exports and dependencies', run: tool('knip/bin/knip.js') },
  { title: 'Links in the documents', run: cli('check-links') },
  { title: 'The record', run: cli('data-check', ...(existsSync(texts) ? ['--texts', texts] : [])) },
  { title: 'Build', run: async () => ((await building) ? 0 : 1) },
  {
    title: 'Unit tests, those of times in three time zones',
    run: tool('vitest/vitest.mjs', 'run', '--reporter=dot', '--reporter=json', `--outputFile=${UNIT_REPORT}`),
    counts: () => readCounts(UNIT_REPORT, countVitest),
    times: () => readTimes(UNIT_REPORT, unitTimes(root)),
  },
  {
    title: 'Browser tests',
    run: browserTests,
    counts: () => readCounts(BROWSER_REPORT, countPlaywright),
    times: () => readTimes(BROWSER_REPORT, browserTimes),
  },
  // Never installed here: they are large, and tried in part.
  ...(engines.here.length === 0
    ? []
    : [
        {
          title: 'Other engines, in part',
          run: () => runEngines(root, engines.here, { isPart: true }),
          counts: () => readCounts(enginesReport, countPlaywright),
          times: () => readTimes(enginesReport, browserTimes),
        },
      ]),
];

const results = [];
for (const stale of [UNIT_REPORT, BROWSER_REPORT, PICTURES_REPORT, enginesReport])
  rmSync(stale, { force: true });
for (const step of steps) results.push(await runStep(step));
report(results);

/** @param {Step} step */
async function runStep({ title, run, counts, times }) {
  console.log(`\n== ${title}`);
  const started = performance.now();
  const exitCode = await run();
  const seconds = (performance.now() - started) / 1000;
  const { passed, failed } = judge(exitCode, counts?.());
  console.log(`   ${failed === 0 ? 'ok' : 'FAILED'}, ${seconds.toFixed(1)} s`);
  // Read at once: the browser tests begin with an empty folder.
  return { title, passed, failed, seconds, times: times?.() ?? [] };
}

async function browserTests() {
  const browser = await ensureBrowser(root);
  if ('complaint' in browser) {
    console.error(browser.complaint);
    return 1;
  }
  if (!existsSync(join(root, 'dist', 'index.html'))) {
    console.error('There is no build to test.');
    return 1;
  }
  const exitCode = await runTool('@playwright/test/cli.js', ['test', '--project=chromium'], { cwd: root });
  if (exitCode === 0 && process.env.CI && readSentence(PICTURES_REPORT, '0 pictures').startsWith('0 ')) {
    console.error('No picture was compared: what the page looks like was not tested.');
    return 1;
  }
  return exitCode;
}

/** @param {{ title: string, passed: number, failed: number, seconds: number, times: FileTime[] }[]} all */
function report(all) {
  console.log('\n== Summary');
  for (const { title, passed, failed, seconds } of all) {
    const mark = failed === 0 ? 'ok    ' : 'FAILED';
    console.log(`${mark} ${title}: ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)`);
  }
  console.log(
    `       ${readSentence(PICTURES_REPORT, '0 pictures compared: the browser tests did not end')}`,
  );
  for (const sentence of [...toldByEngines(root), ...engines.absent]) console.log(`       ${sentence}`);
  const times = all.flatMap((result) => result.times);
  console.log('\nSlowest files, in seconds of a worker of which there are two:');
  for (const { file, seconds } of slowest(times, 10))
    console.log(`${seconds.toFixed(1).padStart(8)} ${file}`);
  const failed = all.reduce((sum, result) => sum + result.failed, 0);
  const passed = all.reduce((sum, result) => sum + result.passed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

/** @param {string} sentence */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
