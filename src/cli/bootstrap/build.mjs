/** Builds when the build is older than what it was made of, judged by content and not by dates. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from './run-command.mjs';

const INPUTS = ['src', 'data', 'public', 'index.html', 'vite.config.ts', 'package.json', 'package-lock.json'];
const STAMP = join('.cache', 'build-inputs.sha256');

/**
 * One hash over names and contents of everything a build reads; tests are not read by it.
 * @param {string} root
 */
export function hashInputs(root) {
  const hash = createHash('sha256');
  for (const file of INPUTS.flatMap((input) => filesBelow(root, input))) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** @param {string} root */
export function buildIsStale(root) {
  const stamp = join(root, STAMP);
  if (!existsSync(join(root, 'dist', 'index.html')) || !existsSync(stamp)) return true;
  return readFileSync(stamp, 'utf8').trim() !== hashInputs(root);
}

/**
 * @param {string} root
 * @returns {Promise<boolean>} whether an up-to-date build is there now
 */
export async function ensureBuild(root) {
  if (!buildIsStale(root)) return true;
  console.log('Building ...');
  const hash = hashInputs(root);
  rmSync(join(root, STAMP), { force: true });
  if ((await runNpm(['run', '--silent', 'build'], { cwd: root })) !== 0) return false;
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(join(root, STAMP), `${hash}\n`);
  return true;
}

/**
 * Files at or below a path, relative to `root`, in an order that does not depend on the file system.
 * @param {string} root
 * @param {string} path
 * @returns {string[]}
 */
function filesBelow(root, path) {
  const absolute = join(root, path);
  if (!existsSync(absolute)) return [];
  if (!statSync(absolute).isDirectory()) return [path];
  return readdirSync(absolute)
    .filter((name) => !/\.(test|bench)\.tsx?$/.test(name))
    .sort()
    .flatMap((name) => filesBelow(root, `${path}/${name}`));
}
