/** The oldest Node this project runs on; the same as `engines` in package.json, which a test checks. */
export const OLDEST_NODE = '20.19.0';

/**
 * A sentence for the reader when Node is too old, else `undefined`.
 * @param {string} [version] e.g. `20.19.4`
 * @returns {string | undefined}
 */
export function nodeComplaint(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE.split('.').map(Number);
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return undefined;
  return `This needs Node ${oldestMajor}.${oldestMinor} or newer, and this is Node ${version}. Newer ones: https://nodejs.org`;
}

/**
 * Packages that ask for a newer Node than ours in what they declare, and run on ours all the same; tests use them, the
 * page does not. A test compares this list with the lock file.
 */
export const ASK_FOR_NEWER = ['@axe-core/playwright', '@mapbox/jsonlint-lines-primitives'];
const ASKED_MAJOR = 22;
const ASKED_MINOR = 12;

/**
 * A sentence for the reader where npm is going to warn of them, else `undefined`.
 * @param {string} [version]
 * @returns {string | undefined}
 */
export function engineNote(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > ASKED_MAJOR || (major === ASKED_MAJOR && minor >= ASKED_MINOR)) return undefined;
  return `npm may warn (EBADENGINE) of ${ASK_FOR_NEWER.join(' and ')}: they are for tests, and run on Node ${OLDEST_NODE.split('.')[0]} too.`;
}
