/**
 * The `test` every browser test uses. It fails a test when any page of it breaks the security
 * policy, asks another host for anything, throws, or writes an error to the console.
 */
import { type BrowserContext, test as base, expect, type Route } from '@playwright/test';
import { INTRO_SEEN } from '#app/first-visit/visit-memory.ts';
import { downloadFolder } from './download.ts';
import { escaped } from './escaped.ts';
import { drawMaps, type MapFrames } from './map-drawing.ts';
import { withholdTiles } from './map-tiles.ts';
import { paceFrames } from './paced-frames.ts';

export interface Guard {
  /**
   * Declares a fault that this test provokes on purpose, e.g. `guard.expectFault(/404/)`. The test
   * fails when the fault does not happen.
   */
  expectFault(pattern: RegExp): void;
  /** What was seen so far, e.g. `off-origin request: https://example.org/`. */
  readonly faults: readonly string[];
}

export interface FrameOptions {
  /** `free` where what is measured is how the page moves. */
  frames: 'paced' | 'free';
  mapFrames: MapFrames;
  /** `none` where nothing is asked that is on the base map. */
  tiles: 'served' | 'none';
}

export interface BrowserOptions {
  /**
   * What puts the page together. In `software` it is faster on machines without a graphics card, but not the same to
   * the pixel. One a file, since the browser is started with it.
   */
  compositing: 'gpu' | 'software';
}

export interface VisitOptions {
  /** `first`: the browser has not kept that the introduction was seen. */
  visit: 'first' | 'again';
}

export interface HostOptions {
  /** Names of hosts besides the page's own that a test asks on purpose, such as that of a page around a frame. */
  otherHosts: readonly string[];
}

interface GuardFixtures extends FrameOptions, VisitOptions, HostOptions {
  guard: Guard;
}

export const test = base.extend<GuardFixtures, BrowserOptions>({
  frames: ['paced', { option: true }],
  mapFrames: ['at-rest', { option: true }],
  tiles: ['served', { option: true }],
  visit: ['again', { option: true }],
  otherHosts: [[], { option: true }],
  compositing: ['gpu', { option: true, scope: 'worker' }],
  launchOptions: [
    async ({ launchOptions, compositing, browserName }, use) => {
      const args = [...(launchOptions.args ?? [])];
      if (compositing === 'software' && browserName === 'chromium')
        args.push('--disable-gpu-compositing', '--js-flags=--no-turbofan');
      const saving = browserName === 'chromium' ? {} : { downloadsPath: downloadFolder() };
      await use({ ...launchOptions, args, ...saving });
    },
    { scope: 'worker' },
  ],
  guard: [
    async ({ context, baseURL, frames, mapFrames, tiles, visit, otherHosts }, use) => {
      if (visit === 'again') await context.addInitScript(rememberVisit, INTRO_SEEN);
      if (frames === 'paced') await paceFrames(context);
      await drawMaps(context, mapFrames);
      if (tiles === 'none') await withholdTiles(context);
      const faults: string[] = [];
      const expected: RegExp[] = [];
      await watch(context, new URL(baseURL ?? 'http://127.0.0.1'), otherHosts, (fault) => faults.push(fault));
      await use({ faults, expectFault: (pattern) => expected.push(pattern) });
      // A fault is heard a moment after it happens.
      const missing = () => expected.filter((pattern) => !faults.some((fault) => pattern.test(fault)));
      await expect.poll(missing, 'faults that were expected and did not happen').toEqual([]);
      const surprises = faults.filter((fault) => !expected.some((pattern) => pattern.test(fault)));
      expect(surprises, 'faults nobody expected').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** For tests to which a quarter of the pixels will do: what software draws costs by the pixel. */
export const COARSE = { deviceScaleFactor: 0.5 };

/** For files whose tests read no pixel. */
export const UNDRAWN = { ...COARSE, mapFrames: 'none', tiles: 'none', compositing: 'software' } as const;

/** In the page. Documents without an origin, such as the empty one that a browser begins with, keep nothing. */
function rememberVisit(key: string): void {
  if (/^https?:/.test(location.origin)) localStorage.setItem(key, 'yes');
}

async function watch(
  context: BrowserContext,
  site: URL,
  otherHosts: readonly string[],
  report: (fault: string) => void,
): Promise<void> {
  const hosts = [site.hostname, ...otherHosts];
  context.on('weberror', (error) => {
    const { message } = error.error();
    if (!isLeftBehind(message)) report(`page error: ${message}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') report(`console error: ${message.text()} (${message.location().url})`);
  });
  if (context.browser()?.browserType().name() !== 'chromium') {
    listenToNetwork(context, report);
    await context.addInitScript(writeErrorsOut);
  }
  context.on('request', (request) => {
    if (!isOwn(request.url(), hosts)) report(`off-origin request: ${request.url()}`);
  });
  // Off-origin requests are also stopped: a test must neither lean on another host nor wait for one. By patterns, which
  // are compared before a request is brought to the test; a function would have every request brought there.
  const own = hosts.map(escaped).join('|');
  await context.route(new RegExp(`^(?!\\w+://(?:${own})[:/]|data:|blob:|about:)`), (route) => route.abort());
  await context.route(new RegExp(`^${escaped(site.origin)}/[^?#]*worker[^/?#]*\\.m?js(?:[?#]|$)`), (route) =>
    listenInWorker(route),
  );
  await context.exposeBinding('reportPolicyViolation', (_source, text: string) => report(text));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sourceFile } = event;
      const text = `policy violation: ${effectiveDirective} blocked ${blockedURI} (${sourceFile})`;
      (window as unknown as { reportPolicyViolation(text: string): void }).reportPolicyViolation(text);
    });
  });
}

/** In the page. Of an error on its console Firefox passes on the name alone. */
function writeErrorsOut(): void {
  const write = console.error.bind(console);
  console.error = (...words: unknown[]) =>
    write(...words.map((word) => (word instanceof Error ? String(word) : word)));
}

/** What was still on its way when the page was left: Firefox calls a font that it then ends an error of the page. */
function isLeftBehind(message: string): boolean {
  const NS_BINDING_ABORTED = 0x804b0002;
  return message.startsWith('download failed') && message.includes(`status=${NS_BINDING_ABORTED} `);
}

/** Firefox keeps what the network fails at from the console; it is heard here, in the words of Chromium's console. */
function listenToNetwork(context: BrowserContext, report: (fault: string) => void): void {
  const failed = 'console error: Failed to load resource:';
  context.on('response', (response) => {
    if (response.status() >= 400)
      report(`${failed} the server responded with a status of ${response.status()} (${response.url()})`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // What the page itself ends, or leaves behind, is no fault.
    if (reason !== 'NS_BINDING_ABORTED') report(`${failed} net::ERR_FAILED ${reason} (${request.url()})`);
  });
}

/**
 * A worker breaks the policy out of the page's hearing; a listener put before its first line makes
 * it heard, as an error on the console. `planted` runs after it.
 */
export async function listenInWorker(route: Route, planted = ''): Promise<void> {
  const listener =
    "addEventListener('securitypolicyviolation', (event) =>" +
    " console.error('policy violation in a worker:', event.effectiveDirective, event.blockedURI));\n";
  try {
    const response = await route.fetch();
    await route.fulfill({ response, body: listener + planted + (await response.text()) });
  } catch {
    // The test has ended, and its page is gone, before the worker arrived.
  }
}

/** Hosts that a test may ask, and addresses that reach no host at all. */
function isOwn(address: string, hosts: readonly string[]): boolean {
  const url = new URL(address);
  return hosts.includes(url.hostname) || ['data:', 'blob:', 'about:'].includes(url.protocol);
}
