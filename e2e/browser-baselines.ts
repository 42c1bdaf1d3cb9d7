import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';

/**
 * Where the pictures of this very browser are, e.g. `e2e/baselines/linux-chromium-150`. Two versions
 * draw text and curves a little differently, and so does the shell without windows: each has its own.
 */
export function baselineFolder(executablePath: string | undefined): string {
  // Asked once: worker processes load the configuration again and inherit the answer.
  process.env.BASELINE_BROWSER ??= `${process.platform}-${kindOf(executablePath)}-${majorVersion(executablePath)}`;
  return `e2e/baselines/${process.env.BASELINE_BROWSER}`;
}

/**
 * Whether pictures are to be compared: only where this browser's are kept, or are being made with
 * `npm run test:e2e -- --update-snapshots`. Everything else in the tests runs in any case.
 */
export function comparesPictures(folder: string): boolean {
  const updating = process.argv.some((word) => word === '-u' || word.startsWith('--update-snapshots'));
  if (updating) process.env.UPDATING_BASELINES = 'yes';
  if (process.env.UPDATING_BASELINES || existsSync(folder)) return true;
  if (!process.env.TEST_WORKER_INDEX) {
    process.stdout.write(`No pictures of this browser in ${folder}: pictures are not compared.\n`);
  }
  return false;
}

function kindOf(executablePath: string | undefined): string {
  return basename(executablePath ?? '').includes('headless-shell') ? 'headless-shell' : 'chromium';
}

function majorVersion(executablePath: string | undefined): string {
  if (executablePath === undefined) return 'unknown';
  const { stdout } = spawnSync(executablePath, ['--version', '--no-sandbox'], { encoding: 'utf8' });
  return /(\d+)\.\d+\.\d+/.exec(stdout ?? '')?.[1] ?? 'unknown';
}
