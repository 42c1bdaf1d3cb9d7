/** Builds when the build is older than what it was made of, judged by content and not by dates. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { filesBelow } from './files-below.mjs';
import { runNpm } from './run-command.mjs';

const INPUTS = [
  'src',
  'data',
  'public',
  'index.html',
  'embed.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
];
const TEST = /\.(test|bench)\.tsx?$/;
const STAMP = join('.cache', 'build-inputs.sha256');

/**
 * One hash over names and contents of everything a build reads; tests are not read by it.
 * @param {string} root
 * @param {readonly string[]} [besides] what it reads that is not read for the page itself
 */
export function hashInputs(root, besides = []) {
  const hash = createHash('sha256');
  for (const file of [...INPUTS, ...besides].flatMap((input) => filesAt(join(root, input)))) {
    if (TEST.test(file)) continue;
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
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
  // A list of some thousand files says nothing; what is wrong is still said.
  if ((await runNpm(['run', '--silent', 'build', '--', '--logLevel', 'warn'], { cwd: root })) !== 0)
    return false;
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(join(root, STAMP), `${hash}\n`);
  return true;
}

/**
 * The files at or below a path.
 * @param {string} path
 * @returns {string[]}
 */
function filesAt(path) {
  if (!existsSync(path)) return [];
  return statSync(path).isDirectory() ? filesBelow(path) : [path];
}
