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
