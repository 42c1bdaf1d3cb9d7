/** Finds a Chromium to test with, on machines as they come. Runs before anything is installed. */
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The shell without windows draws the same page three times as fast in software, so it comes first. */
const COMMANDS = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
const KNOWN_PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * What a browser needs on machines without a display or a GPU, and to be quiet: no updates, no
 * background requests. Chromium refuses its sandbox to root, so root goes without.
 * @param {number | undefined} userId
 * @returns {string[]}
 */
export function browserFlags(userId = process.getuid?.()) {
  return [
    ...(userId === 0 ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    // Without a GPU it is the processor that paints the panels: directly costs it less than through the drawing of a GPU.
    '--disable-gpu-rasterization',
  ];
}

/**
 * The first browser of: `CHROME_PATH`, the commands on `PATH`, well-known places, and `own`
 * (where Playwright keeps its own download). `undefined` when there is none.
 * @param {{ env?: Record<string, string | undefined>, places?: readonly string[], own?: string }} [options]
 * @returns {string | undefined}
 */
export function findBrowser({ env = process.env, places = KNOWN_PLACES, own } = {}) {
  return firstExecutable([env.CHROME_PATH, ...onPath(COMMANDS, env), ...places, own]);
}

/**
 * Where commands would be on `PATH`: the first command in each folder, then the second.
 * @param {readonly string[]} commands
 * @param {Record<string, string | undefined>} env
 * @returns {string[]}
 */
export function onPath(commands, env) {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/**
 * @param {readonly (string | undefined)[]} paths
 * @returns {string | undefined}
 */
export function firstExecutable(paths) {
  return paths.find(isExecutable);
}

/**
 * @param {string | undefined} path
 * @returns {boolean}
 */
function isExecutable(path) {
  if (!path) return false;
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
