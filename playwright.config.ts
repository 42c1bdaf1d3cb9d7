import { statfsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, defineConfig, firefox } from '@playwright/test';
import type { BrowserOptions, FrameOptions } from './e2e/guard.ts';
import { references } from './e2e/pictures/references.ts';
import { browserFlags, findBrowser } from './src/cli/bootstrap/find-browser.mjs';
import { FIREFOX_TRIALS, PART } from './src/cli/engines/engine-trials.mjs';
import { findFirefox, firefoxLaunch } from './src/cli/engines/find-engines.mjs';

/** What a browser on the same machine asks of the preview is not worth compressing: that took a tenth of the processor's time. */
process.env.PREVIEW_PLAIN = '1';

const port = Number(process.env.E2E_PORT ?? 4174);
const baseURL = `http://127.0.0.1:${port}`;
const executablePath = findBrowser({ own: chromium.executablePath() });
const ownFirefox = firefox.executablePath();
const firefoxPath = findFirefox({ own: ownFirefox });
/** The name of the report, so that a second run does not take the first one's place. */
const report = process.env.E2E_REPORT ?? 'e2e';
const pictures = references(executablePath);

/** How Linux sets letters, so that every Chromium breaks lines at the same words. */
const fonts = { FONTCONFIG_FILE: fileURLToPath(new URL('e2e/pictures/fonts.conf', import.meta.url)) };

/** Playwright keeps what the browser's processes share on the disk, for machines with little shared memory; not for the others. */
const needless = hasSharedMemory() ? ['--disable-dev-shm-usage'] : [];

function hasSharedMemory(): boolean {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    return bavail * bsize > 2 ** 30;
  } catch {
    return false;
  }
}

export default defineConfig<FrameOptions, BrowserOptions>({
  testDir: 'e2e',
  outputDir: 'test-results',
  snapshotPathTemplate: `${pictures.folder}/{testFileName}/{arg}{ext}`,
  metadata: { references: pictures },
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  // Maps are drawn in software here: a busy machine gets one more chance, and the report names who needed it.
  retries: 1,
  expect: {
    timeout: 15_000,
    toHaveScreenshot: { animations: 'disabled', caret: 'hide', threshold: 0.1, maxDiffPixels: 60 },
  },
  reporter: [
    ['list'],
    ['json', { outputFile: `test-results/${report}.json` }],
    [
      './e2e/summary-reporter.ts',
      {
        references: pictures,
        outputFile: `test-results/${report === 'e2e' ? '' : `${report}-`}pictures.txt`,
      },
    ],
  ],
  use: {
    baseURL,
    // A reader far from Korea: what is shown must be Korean time all the same.
    timezoneId: 'America/Los_Angeles',
    locale: 'en-US',
    // The smallest window with list, map, panel and typed dates in view: what software draws costs by the pixel.
    viewport: { width: 1240, height: 660 },
    // Frames are dear where they are drawn in software. What glides is tested by those that say so.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      args: browserFlags(),
      env: { ...process.env, ...fonts } as Record<string, string>,
      ignoreDefaultArgs: needless,
      ...(executablePath === undefined ? {} : { executablePath }),
    },
    trace: 'on-first-retry',
  },
  projects: [
    { name: 'chromium', testMatch: '*.spec.ts' },
    {
      name: 'webkit',
      testMatch: 'webkit/*.webkit.ts',
      outputDir: 'test-results/webkit',
      // One browser for all, first, so that Firefox goes on beside it.
      fullyParallel: false,
    },
    {
      name: 'firefox',
      testMatch: Object.values(FIREFOX_TRIALS).flatMap((names) => names.map((name) => `${name}.spec.ts`)),
      ...(process.env.ENGINES_PART ? { grep: PART } : {}),
      outputDir: 'test-results/firefox',
      use: { browserName: 'firefox', ...firefoxLaunch(firefoxPath ?? 'firefox', ownFirefox) },
    },
    {
      name: 'bench',
      testMatch: 'bench/*.bench.ts',
      timeout: 300_000,
      // Ten thousand incidents take longer to come than thirteen.
      expect: { timeout: 60_000 },
      fullyParallel: false,
      workers: 1,
      retries: 0,
      // What is measured is how it moves.
      use: { contextOptions: { reducedMotion: 'no-preference' }, frames: 'free', mapFrames: 'every' },
    },
    {
      name: 'soak',
      testMatch: 'soak/soak.ts',
      timeout: 3_600_000,
      retries: 0,
      use: { screenshot: 'only-on-failure' },
    },
    { name: 'shots', testMatch: 'bench/shots.ts', retries: 0 },
    { name: 'gallery', testMatch: 'gallery/{states,components}.ts', teardown: 'gallery page', retries: 0 },
    { name: 'gallery page', testMatch: 'gallery/page.ts' },
  ],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port}`,
    url: baseURL,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
