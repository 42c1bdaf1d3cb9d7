/**
 * `npm run pictures:adopt -- COMMIT`: makes the pictures that tests compare for the browser at hand, where none are
 * kept for it, as the page was at a commit. Without one it is the commit at which this branch left the remote's main
 * branch, else the last commit. Build and tests are those of that commit, in a working tree that is removed afterwards;
 * what is changed here does not show in the pictures. Needs the history, so a shallow clone will not do.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PICTURES = 'e2e/baselines';
/** What the tests that compare pictures are called, at every commit. */
const COMPARING = ['baselines', 'basemap', '-g', 'as they (were|are)|as it was|as they were signed off'];

const commit = process.argv[2] ?? branchPoint() ?? 'HEAD';
const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
try {
  run('git', 'worktree', 'add', '--force', '--detach', folder, commit);
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  runTool('vite/bin/vite.js', 'build');
  const made = ['--project=chromium', '--retries=0', '--update-snapshots=all'];
  runTool('@playwright/test/cli.js', 'test', ...COMPARING, ...made);
  for (const browser of browsersMade()) {
    rmSync(join(PICTURES, browser), { recursive: true, force: true });
    cpSync(join(folder, PICTURES, browser), join(PICTURES, browser), { recursive: true });
    console.log(`${PICTURES}/${browser} holds the pictures of ${commit}.`);
  }
} finally {
  spawnSync('git', ['worktree', 'remove', '--force', folder]);
}

function branchPoint(): string | undefined {
  const { status, stdout } = spawnSync('git', ['merge-base', 'HEAD', 'origin/HEAD'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/** The browsers of which pictures were written: one, as a rule. */
function browsersMade(): string[] {
  const { stdout } = spawnSync('git', ['status', '--porcelain', '-uall', '--', PICTURES], {
    cwd: folder,
    encoding: 'utf8',
  });
  const changed = readdirSync(join(folder, PICTURES)).filter((browser) => stdout.includes(`/${browser}/`));
  if (changed.length === 0) console.log('The pictures of this browser are those of that commit already.');
  return changed;
}

function runTool(script: string, ...args: string[]): void {
  run(process.execPath, join('node_modules', script), ...args);
}

/** In the commit's working tree, except for git, which makes it. Throws when the program fails. */
function run(program: string, ...args: string[]): void {
  const { status } = spawnSync(program, args, { cwd: program === 'git' ? '.' : folder, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed`);
}
