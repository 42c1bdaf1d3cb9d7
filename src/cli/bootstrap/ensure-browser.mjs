import { spawnSync } from 'node:child_process';
import { findBrowser } from './find-browser.mjs';
import { runCommand, runTool } from './run-command.mjs';

const NO_BROWSER =
  'No Chromium was found, and none could be installed. Install Chromium or Chrome and put it on PATH, or give its path in CHROME_PATH.';

/**
 * A browser that starts: one that is there, else Playwright's download, else (Debian, as root) the
 * system's package, which brings its libraries and a Hangul font.
 * @param {string} root
 * @returns {Promise<{ path: string } | { complaint: string }>}
 */
export async function ensureBrowser(root) {
  const { chromium } = await import('playwright');
  const find = () => {
    const path = findBrowser({ own: chromium.executablePath() });
    return path !== undefined && starts(path) ? path : undefined;
  };
  let path = find();
  if (!path) {
    console.log('Installing a browser for the tests ...');
    const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' };
    await runTool('playwright/cli.js', ['install', 'chromium'], { cwd: root, env, timeout: 300_000 });
    path = find();
  }
  if (!path && process.platform === 'linux' && process.getuid?.() === 0) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await runCommand('apt-get', ['update', '-q'], { env });
    const packages = ['chromium-headless-shell', 'fonts-noto-cjk'];
    await runCommand('apt-get', ['install', '-qy', '--no-install-recommends', ...packages], { env });
    path = find();
  }
  return path ? { path } : { complaint: NO_BROWSER };
}

/**
 * A browser can be there and still lack its libraries.
 * @param {string} path
 */
function starts(path) {
  return spawnSync(path, ['--version', '--no-sandbox'], { timeout: 30_000 }).status === 0;
}
