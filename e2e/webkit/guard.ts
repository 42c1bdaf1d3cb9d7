/** The `test` of WebKit's trials: one browser for all of them, and no fault that a test does not expect. */
import { test as base, expect } from '@playwright/test';
import { INTRO_SEEN } from '#app/first-visit/visit-memory.ts';
import { findWebKit } from '#cli/engines/find-engines.mjs';
import { Reader } from './reader.ts';
import { WatchedSite } from './watched-site.ts';
import { WebDriver } from './webdriver.ts';

interface Guard {
  /** Declares a fault that this test provokes on purpose; the test fails when it does not happen. */
  expectFault(pattern: RegExp): void;
}

interface Fixtures {
  reader: Reader;
  guard: Guard;
}

interface WorkerFixtures {
  driver: WebDriver;
  site: WatchedSite;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  driver: [
    async ({ browserName: _ }, use) => {
      const webKit = findWebKit();
      if (!webKit) throw new Error('There is no WebKit with a driver here: npm run test:webkit installs one');
      const driver = await WebDriver.start(webKit);
      await use(driver);
      await driver.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  site: [
    async ({ browserName: _ }, use, { project }) => {
      const site = await WatchedSite.start(project.use.baseURL ?? '');
      await use(site);
      site.stop();
    },
    { scope: 'worker' },
  ],
  reader: async ({ driver, site }, use) => {
    await driver.open(`${site.address}/robots.txt`);
    await driver.run((key) => localStorage.setItem(key, 'yes'), INTRO_SEEN);
    await driver.resize(1240, 800);
    await use(new Reader(driver, site.address));
  },
  guard: [
    async ({ site }, use) => {
      const expected: RegExp[] = [];
      site.faults.length = 0;
      await use({ expectFault: (pattern) => void expected.push(pattern) });
      const missing = () => expected.filter((pattern) => !site.faults.some((fault) => pattern.test(fault)));
      await expect.poll(missing, 'faults that were expected and did not happen').toEqual([]);
      const surprises = site.faults.filter((fault) => !expected.some((pattern) => pattern.test(fault)));
      expect(surprises, 'faults nobody expected').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
