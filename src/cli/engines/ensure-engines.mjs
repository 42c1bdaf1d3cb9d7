/** Installs the two other engines where they are missing, as `ensureBrowser` does the first. */
import { spawnSync } from 'node:child_process';
import { runCommand, runTool } from '#cli/bootstrap/run-command.mjs';
import { findFirefox, findWebKit, virtualScreen } from './find-engines.mjs';

/** @typedef {{ name: string } | { complaint: string }} Ensured what it is and of which version, or why there is none */

/** A screen, and what draws without a graphics card. */
const SCREEN = ['xvfb', 'xauth', 'libgl1-mesa-dri', 'libegl1', 'libgl1'];

const NO_FIREFOX =
  'No Firefox was found, and none could be installed. Install Firefox and, on Linux, xvfb, and put it on PATH, or give its path in FIREFOX_PATH.';
const NO_WEBKIT =
  'No WebKit with a WebDriver was found, and none could be installed. On Debian and Ubuntu: apt-get install webkit2gtk-driver xvfb.';

/** @returns {Promise<string | undefined>} where Playwright keeps its own Firefox */
export async function ownFirefox() {
  const { firefox } = await import('playwright');
  return firefox.executablePath();
}

/**
 * A Firefox that starts: one that is there, else Playwright's own, else (Debian, as root) the system's package.
 * @param {string} root
 * @returns {Promise<Ensured>}
 */
export async function ensureFirefox(root) {
  const own = await ownFirefox();
  const find = () => firefoxName(findFirefox({ ...(own && { own }) }));
  if (!find()) {
    console.log('Installing a Firefox for the tests ...');
    const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' };
    await runTool('playwright/cli.js', ['install', 'firefox'], { cwd: root, env, timeout: 300_000 });
  }
  if (!find()) await installPackages(['firefox-esr', ...SCREEN]);
  if (!virtualScreen()) await installPackages(SCREEN);
  const name = find();
  return name && virtualScreen() ? { name } : { complaint: NO_FIREFOX };
}

/**
 * A WebKit with its driver: one that is there, else (Debian, as root) the system's package. Playwright's own has no
 * WebDriver and wants libraries of one version of one system.
 * @returns {Promise<Ensured>}
 */
export async function ensureWebKit() {
  if (!findWebKit()) {
    console.log('Installing WebKit and its driver for the tests ...');
    await installPackages(['webkit2gtk-driver', ...SCREEN]);
  }
  if (!virtualScreen()) await installPackages(SCREEN);
  const found = findWebKit();
  return found && virtualScreen() ? { name: webKitName(found) } : { complaint: NO_WEBKIT };
}

/** @param {readonly string[]} packages */
async function installPackages(packages) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runCommand('apt-get', ['update', '-q'], { env });
  await runCommand('apt-get', ['install', '-qy', '--no-install-recommends', ...packages], { env });
}

/**
 * `Firefox 153.8.0esr`; `undefined` where it does not start.
 * @param {string | undefined} path
 */
export function firefoxName(path) {
  const said = path && versionOf(path);
  return said ? `Firefox ${/[\d.]+\S*/.exec(said)?.[0] ?? ''}`.trim() : undefined;
}

/** @param {import('./find-engines.mjs').WebKit} webKit */
export function webKitName({ driver }) {
  return `WebKit ${/[\d.]+/.exec(versionOf(driver) ?? '')?.[0] ?? ''}`.trim();
}

/** @param {string} path */
function versionOf(path) {
  const { status, stdout } = spawnSync(path, ['--version'], { timeout: 30_000, encoding: 'utf8' });
  return status === 0 ? stdout : undefined;
}
