/** A walk of a reader who does anything, from a seed; at each step the page has to say one thing everywhere. */
import { setTimeout } from 'node:timers/promises';
import { randomOf } from '#testing/rows/random-of.ts';
import type { AppDriver } from '../driver.ts';
import { expect } from '../guard.ts';
import { ACTIONS, type Hand } from './actions.ts';
import { firstFault } from './tally.ts';
import type { Trouble } from './trouble.ts';

export interface WalkOptions extends Pick<Hand, 'sizes'> {
  readonly seed: number;
  readonly steps: number;
  /** Those that may happen; none: all goes well. */
  readonly troubles?: readonly Trouble[];
  /** Called at home after so many steps, when nothing goes wrong, with how many were taken. */
  readonly atHome?: { readonly every: number; readonly take: (step: number) => Promise<void> };
}

/** How long the page may take until all of it says the same. */
const REST_MS = 6000;
/** How long one look or press may take. */
const ACTION_MS = 3000;
/** How many of the last steps are told of where one fails. */
const TOLD = 20;
/** A trouble begins at one step in so many, and ends after at most so many. */
const TROUBLE_EVERY = 25;
const TROUBLE_STEPS = 12;

export interface Walked {
  readonly steps: number;
  readonly counts: ReadonlyMap<string, number>;
}

export async function walk(app: AppDriver, options: WalkOptions): Promise<Walked> {
  const { seed, steps, sizes, troubles = [], atHome } = options;
  const random = randomOf(seed);
  app.page.setDefaultTimeout(ACTION_MS);
  const hand: Hand = { app, random, sizes };
  const told: string[] = [];
  const counts = new Map<string, number>();
  const fate = new Fate(troubles, random, (what) => told.push(what));
  for (let step = 1; step <= steps; step += 1) {
    await fate.turn(step);
    const { name, said } = await takeStep(hand);
    counts.set(name, (counts.get(name) ?? 0) + 1);
    told.push(`${step}. ${said} — ${new URL(app.page.url()).search}`);
    await expectAgreement(app, () => story(seed, step, told));
    if (!atHome || step % atHome.every !== 0) continue;
    await fate.end(step);
    await goHome(app);
    told.push(`${step}. home`);
    await expectAgreement(app, () => story(seed, step, told));
    await atHome.take(step);
  }
  await fate.end(steps);
  return { steps, counts };
}

/** One trouble at a time. */
class Fate {
  readonly #troubles: readonly Trouble[];
  readonly #random: () => number;
  readonly #tell: (what: string) => void;
  #now: { readonly trouble: Trouble; readonly until: number } | null = null;

  constructor(troubles: readonly Trouble[], random: () => number, tell: (what: string) => void) {
    this.#troubles = troubles;
    this.#random = random;
    this.#tell = tell;
  }

  async turn(step: number): Promise<void> {
    if (this.#now && step < this.#now.until) return;
    if (this.#now) return this.end(step);
    if (this.#random() > 1 / TROUBLE_EVERY) return;
    const trouble = this.#troubles[Math.floor(this.#random() * this.#troubles.length)];
    if (!trouble) return;
    await trouble.begin();
    this.#now = { trouble, until: step + 1 + Math.floor(this.#random() * TROUBLE_STEPS) };
    this.#tell(`${step}. (begins: ${trouble.name})`);
  }

  async end(step: number): Promise<void> {
    if (!this.#now) return;
    const { trouble } = this.#now;
    this.#now = null;
    await trouble.end();
    this.#tell(`${step}. (ends: ${trouble.name})`);
  }
}

/** To the first view, as Back does, with nothing open above it. */
async function goHome({ page }: AppDriver): Promise<void> {
  for (let tries = 0; tries < 3 && (await page.locator('dialog[open]').count()) > 0; tries += 1)
    await page.keyboard.press('Escape');
  await page.evaluate(() => {
    history.pushState(null, '', '/');
    dispatchEvent(new PopStateEvent('popstate'));
  });
}

/** The names of all actions, each as often as it is to be taken. */
const BAG = Object.entries(ACTIONS).flatMap(([name, { weight }]) => Array<string>(weight).fill(name));

/** One that the page offers; where it offers none of several, the next is asked for. */
async function takeStep(hand: Hand): Promise<{ readonly name: string; readonly said: string }> {
  for (let tries = 0; tries < 30; tries += 1) {
    const name = BAG[Math.floor(hand.random() * BAG.length)] ?? 'tidy';
    // What goes away between the look and the hand is not offered.
    const said = await ACTIONS[name]?.act(hand).catch(() => undefined);
    if (said !== undefined) return { name, said };
  }
  await hand.app.page.keyboard.press('Escape');
  return { name: 'tidy', said: 'Escape: nothing else could be done' };
}

/** Asked again until it is so: by hand, since what is polled says nothing of a look that itself takes too long. */
async function expectAgreement(app: AppDriver, told: () => string): Promise<void> {
  const end = Date.now() + REST_MS;
  let fault: string | null;
  do {
    fault = await firstFault(app).catch((error: Error) => `cannot be read: ${error.message}`);
    if (fault === null) return;
    await setTimeout(30);
  } while (Date.now() < end);
  expect(fault, told()).toBeNull();
}

/** What to do again: the seed, and the last that was done. */
function story(seed: number, step: number, done: readonly string[]): string {
  const last = done.slice(-TOLD).join('\n  ');
  return `Seed ${seed}, step ${step} (SOAK_SEED=${seed} SOAK_STEPS=${step} npm run soak). The last steps:\n  ${last}\n`;
}
