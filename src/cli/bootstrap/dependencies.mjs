/** Installs the dependencies when what is installed is not what the lock file says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { engineNote } from './node-version.mjs';
import { runNpm } from './run-command.mjs';

/** @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean }>} Packages */

/**
 * Whether `node_modules` differs from the lock file. npm writes a lock file of its own into
 * `node_modules` as its last act, so an interrupted install counts as stale too.
 * @param {string} root
 */
export function dependenciesAreStale(root) {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const installed = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  if (!wanted || !installed) return true;
  return Object.entries(wanted).some(([path, { version, integrity, optional }]) => {
    if (path === '') return false;
    const found = installed[path];
    // Optional packages are those of other systems: their absence is no fault.
    if (!found) return optional !== true;
    return found.version !== version || found.integrity !== integrity;
  });
}

/**
 * @param {string} root
 * @returns {Promise<boolean>} whether the dependencies are there now
 */
export async function ensureDependencies(root) {
  if (!dependenciesAreStale(root)) return true;
  console.log('Installing packages (npm ci): about 500 MB in node_modules ...');
  const note = engineNote();
  if (note) console.log(note);
  const quiet = ['--no-audit', '--no-fund'];
  if ((await runNpm(['ci', ...quiet], { cwd: root })) === 0) return true;
  // `npm ci` also refuses for reasons that do no harm, such as a package of another system that is
  // not in the lock file. A plain install keeps to the locked versions and leaves the file alone.
  console.log('npm ci refused; trying npm install ...');
  return (await runNpm(['install', '--no-save', ...quiet], { cwd: root })) === 0;
}

/**
 * @param {string} lockFile
 * @returns {Packages | undefined}
 */
function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages ?? undefined;
  } catch {
    return undefined;
  }
}
