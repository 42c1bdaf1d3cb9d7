/** Which of the kept pictures a browser is compared with, and how. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';

/** One folder for each browser of which pictures are kept. */
const KEPT = 'e2e/baselines';

/**
 * `exactly`: with pictures of this very browser. `tolerantly`: with those of another version or kind, which draws
 * text and curves a little differently. `not at all`: where none are kept.
 */
export type Comparison = 'exactly' | 'tolerantly' | 'not at all';

export interface References {
  /** E.g. `linux-headless-shell-156`: the system, the kind and the version, each of which draws in its own way. */
  readonly browser: string;
  /** Where the pictures are that it is compared with, e.g. `e2e/baselines/linux-headless-shell-156`. */
  readonly folder: string;
  readonly comparison: Comparison;
}

/** `kept`: the browsers of which there are pictures. Those of the same system and kind come first, then the newest. */
export function referencesOf(browser: string, kept: readonly string[]): References {
  const likeness = (other: string) => sharedStart(browser.split('-'), other.split('-'));
  const [nearest] = kept.toSorted(
    (one, other) => likeness(other) - likeness(one) || versionIn(other) - versionIn(one),
  );
  if (nearest === undefined) return { browser, folder: `${KEPT}/${browser}`, comparison: 'not at all' };
  const comparison = nearest === browser ? 'exactly' : 'tolerantly';
  return { browser, folder: `${KEPT}/${nearest}`, comparison };
}

function sharedStart(one: readonly string[], other: readonly string[]): number {
  const end = one.findIndex((part, at) => part !== other[at]);
  return end === -1 ? one.length : end;
}

function versionIn(browser: string): number {
  return Number(/\d+$/.exec(browser)?.[0] ?? 0);
}

/** Those of the browser at hand. One whose pictures are being made, with `--update-snapshots`, has its own. */
export function references(executablePath: string | undefined): References {
  // Asked once: worker processes load the configuration again and inherit the answer.
  process.env.BASELINE_BROWSER ??= `${process.platform}-${kindOf(executablePath)}-${majorVersion(executablePath)}`;
  const browser = process.env.BASELINE_BROWSER;
  const updating = process.argv.some((word) => word === '-u' || word.startsWith('--update-snapshots'));
  if (updating) process.env.UPDATING_BASELINES = 'yes';
  if (process.env.UPDATING_BASELINES) return referencesOf(browser, [browser]);
  return referencesOf(browser, existsSync(KEPT) ? readdirSync(KEPT) : []);
}

function kindOf(executablePath: string | undefined): string {
  return basename(executablePath ?? '').includes('headless-shell') ? 'headless-shell' : 'chromium';
}

function majorVersion(executablePath: string | undefined): string {
  if (executablePath === undefined) return 'unknown';
  const { stdout } = spawnSync(executablePath, ['--version', '--no-sandbox'], { encoding: 'utf8' });
  return /(\d+)\.\d+\.\d+/.exec(stdout ?? '')?.[1] ?? 'unknown';
}
