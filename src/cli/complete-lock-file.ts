/** `npm run lock:complete`, after adding or updating a dependency: see lock-file.ts for why. */
import { readFileSync, writeFileSync } from 'node:fs';
import { completed, missingPackages } from '#cli/project/lock-file.ts';

const LOCK_FILE = 'package-lock.json';
const lock = JSON.parse(readFileSync(LOCK_FILE, 'utf8'));
const missing = Object.keys(missingPackages(lock.packages));
if (missing.length > 0) {
  const complete = { ...lock, packages: completed(lock.packages) };
  writeFileSync(LOCK_FILE, `${JSON.stringify(complete, null, 2)}\n`);
}
console.log(`${missing.length} packages of other systems added to ${LOCK_FILE}`);
