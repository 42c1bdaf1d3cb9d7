/** Finds the two other engines to test with: a Firefox, and WebKit's driver with the browser that it drives. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { firstExecutable, onPath } from '#cli/bootstrap/find-browser.mjs';

/** @typedef {Record<string, string | undefined>} Env */
/** @typedef {'firefox' | 'webkit'} Engine */

/** As readers know them. */
export const ENGINE_NAMES = { firefox: 'Firefox', webkit: 'WebKit' };

/** The long-term version first: the one whose automation Playwright was tried with. */
const FIREFOXES = ['firefox-esr', 'firefox'];
const FIREFOX_PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/lib/firefox-esr/firefox-esr',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/**
 * The first Firefox of: `FIREFOX_PATH`, `own` (where Playwright keeps its own download), the commands on `PATH`,
 * well-known places. Playwright's own comes early, since it is made for the version of Playwright that is installed.
 * @param {{ env?: Env, places?: readonly string[], own?: string }} [options]
 * @returns {string | undefined}
 */
export function findFirefox({ env = process.env, places = FIREFOX_PLACES, own } = {}) {
  return firstExecutable([env.FIREFOX_PATH, own, ...onPath(FIREFOXES, env), ...places]);
}

/**
 * How Playwright starts it. One that is not Playwright's own is driven over WebDriver BiDi, as a channel. Without a
 * window Firefox has no WebGL, so it wants a screen, real or virtual.
 * @param {string} path
 * @param {string | undefined} own
 */
export function firefoxLaunch(path, own) {
  return {
    ...(path === own ? {} : { channel: 'moz-firefox' }),
    headless: false,
    launchOptions: {
      executablePath: path,
      env: { ...process.env, LIBGL_ALWAYS_SOFTWARE: '1' },
      firefoxUserPrefs: { 'webgl.force-enabled': true },
    },
  };
}

/**
 * @typedef {{ driver: string, browser: string }} WebKit the driver, and the browser that it opens pages in
 */

/** Where distributions keep the small browser of WebKitGTK, below it a folder for each version of its interface. */
const WEBKIT_PLACES = ['/usr/lib', '/usr/libexec', '/usr/lib64'];

/**
 * `WEBKIT_DRIVER` or a driver on `PATH`, and the browser beside the engine; `undefined` when either is missing.
 * @param {{ env?: Env, places?: readonly string[] }} [options]
 * @returns {WebKit | undefined}
 */
export function findWebKit({ env = process.env, places = WEBKIT_PLACES } = {}) {
  const driver = firstExecutable([
    env.WEBKIT_DRIVER,
    ...onPath(['WebKitWebDriver'], env),
    '/usr/bin/WebKitWebDriver',
  ]);
  const browser = firstExecutable([env.WEBKIT_BROWSER, ...places.flatMap(miniBrowsers)]);
  return driver && browser ? { driver, browser } : undefined;
}

/**
 * `webkit2gtk-4.1/MiniBrowser` in a folder or in those of machine types below it, the newest interface first.
 * @param {string} place
 * @returns {string[]}
 */
function miniBrowsers(place) {
  const inside = (/** @type {string} */ folder) =>
    foldersIn(folder)
      .filter((name) => /^webkit(2gtk|gtk)-/.test(name))
      .sort()
      .reverse()
      .map((name) => join(folder, name, 'MiniBrowser'));
  const types = foldersIn(place).filter((name) => /-linux-/.test(name));
  return [...inside(place), ...types.flatMap((name) => inside(join(place, name)))];
}

/**
 * Links too: some distributions have one folder under two names.
 * @param {string} folder
 */
function foldersIn(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/**
 * The words that run a program on a virtual screen where there is no real one, or where windows would get in the way;
 * empty where it needs none, `undefined` where it needs one and there is none.
 * @param {{ env?: Env, platform?: string }} [options]
 * @returns {string[] | undefined}
 */
export function virtualScreen({ env = process.env, platform = process.platform } = {}) {
  if (platform !== 'linux') return [];
  const command = firstExecutable(onPath(['xvfb-run'], env));
  // Any free number, and a screen that holds the widest window of the tests.
  if (command) return [command, '-a', '-s', '-screen 0 1600x1200x24'];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? [] : undefined;
}

/**
 * The engines to try, and a sentence for each that is left out. One that is here and does not start is tried, so that it
 * fails: it is not to be taken for one that is missing.
 * @param {Record<Engine | 'screen', boolean>} found
 * @returns {{ here: Engine[], absent: string[] }}
 */
export function enginesToTry({ screen, ...found }) {
  const engines = /** @type {Engine[]} */ (Object.keys(ENGINE_NAMES));
  const here = engines.filter((engine) => found[engine] && screen);
  const absent = engines.filter((engine) => !here.includes(engine));
  return {
    here,
    absent: absent.map((engine) => {
      const what = found[engine] ? 'is here, but no screen for its windows (xvfb-run),' : 'is not here';
      return `${ENGINE_NAMES[engine]} ${what} and was not tried: npm run test:${engine} installs what is missing and tries it.`;
    }),
  };
}
