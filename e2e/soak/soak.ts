/**
 * `npm run soak`: 3,000 steps of a reader who does anything, on four kinds of screen, while things go wrong. The seed is
 * printed; SOAK_SEED and SOAK_STEPS (of each walk) take the same way again. And what a page keeps of what is done to it often.
 */
import type { Page } from '@playwright/test';
import { expect, test, UNDRAWN } from '../driver.ts';
import { serveCatalogues } from '../serve-catalogues.ts';
import { type Kept, memoryOf } from './memory.ts';
import { OFFERED, PLACES } from './places.ts';
import { shortenRests } from './rests.ts';
import { EXPECTED_OF_TROUBLE, troublesOf } from './trouble.ts';
import { walk } from './walk.ts';

const STEPS = Number(process.env.SOAK_STEPS ?? 750);
const SEED = Number(process.env.SOAK_SEED ?? Math.floor(Math.random() * 2 ** 31));

test.use(UNDRAWN);

for (const { name, sizes, lang, graphics } of PLACES)
  test(`${STEPS} steps on ${name} (${lang})`, async ({ app, page, context, guard }) => {
    console.log(`\n${name}, ${lang}: seed ${SEED}`);
    await shortenRests(page);
    await serveCatalogues(context, OFFERED);
    await page.setViewportSize(sizes[0]);
    if (!graphics) await app.withoutWebGL();
    await app.open({ lang });
    const measure = await memoryOf(page);
    const laps: Kept[] = [];
    const take = async (step: number) => {
      const kept = await measure();
      laps.push(kept);
      console.log(`${name}, step ${step}: ${inWords(kept)}`);
    };
    await take(0);
    try {
      const { counts } = await walk(app, {
        seed: SEED,
        steps: STEPS,
        sizes,
        troubles: troublesOf(page, context),
        atHome: { every: LAP, take },
      });
      console.log([...counts].map(([action, count]) => `${action} ${count}`).join(', '));
      expectFlat(laps);
    } catch (fault) {
      console.log(`${name}, faults: ${guard.faults.slice(-5).join('\n')}`);
      throw fault;
    } finally {
      if (guard.faults.some((fault) => EXPECTED_OF_TROUBLE.test(fault)))
        guard.expectFault(EXPECTED_OF_TROUBLE);
    }
  });

/** How far apart the looks at home are, steps. */
const LAP = 75;
/** What is fetched and made once stays: it is so much by then. */
const SETTLED = 3;
/** By how much the least of later looks may be above that of the first ones. */
const GROWN = { megabytes: 1.5, nodes: 150 };

function expectFlat(laps: readonly Kept[]): void {
  const later = laps.slice(SETTLED);
  if (later.length < 2 * SETTLED) return;
  const least = (of: readonly Kept[], what: 'objects' | 'nodes') => Math.min(...of.map((one) => one[what]));
  const grown = (what: 'objects' | 'nodes') =>
    least(later.slice(-SETTLED), what) - least(later.slice(0, SETTLED), what);
  expect(grown('objects'), 'MB more at home').toBeLessThan(GROWN.megabytes);
  expect(grown('nodes'), 'nodes more at home').toBeLessThan(GROWN.nodes);
}

function inWords({ heap, objects, nodes, listeners }: Kept): string {
  return `heap ${heap.toFixed(2)} MB, objects ${objects.toFixed(2)} MB, ${nodes} nodes, ${listeners} listeners`;
}

/** What is done before it is measured: what is fetched, compiled and made once stays. */
const FIRST = Number(process.env.SOAK_FIRST ?? 100);
const OFTEN = 300;

/** What may stay of so many, of objects that are never quite the same. */
const KEPT = { megabytes: 0.3, nodes: 40 };

async function expectNothingKept(
  page: Page,
  name: string,
  once: (time: number) => Promise<void>,
): Promise<void> {
  const measure = await memoryOf(page);
  for (let time = 0; time < FIRST; time += 1) await once(time);
  const before = await measure();
  for (let time = 0; time < OFTEN; time += 1) await once(time);
  const after = await measure();
  console.log(`\n${OFTEN} ${name}: before ${inWords(before)}; after ${inWords(after)}`);
  expect(after.objects - before.objects).toBeLessThan(KEPT.megabytes);
  expect(after.nodes - before.nodes).toBeLessThan(KEPT.nodes);
}

for (const graphics of [true, false])
  test(`nothing is kept of ${OFTEN} selections, scrubs and views ${graphics ? 'with' : 'without'} WebGL`, async ({
    app,
    page,
  }) => {
    if (!graphics) await app.withoutWebGL();
    await app.open();
    const titles = (await app.incidentList().allTextContents()).length;
    await expectNothingKept(page, 'selections', async (time) => {
      await app
        .incidentList()
        .nth(time % titles)
        .click();
      await app.sourcePanel().root().waitFor();
      await page.keyboard.press('Escape');
    });
    await app.timeline().thumb('body').focus();
    await expectNothingKept(page, 'scrubs', (time) =>
      page.keyboard.press(time % 20 < 10 ? 'ArrowRight' : 'ArrowLeft'),
    );
    await expectNothingKept(page, 'views', async (time) => {
      await app
        .line()
        .face(time % 2 === 0 ? 'line' : 'map')
        .click();
      await (time % 2 === 0 ? app.line().root() : app.map().root()).waitFor();
    });
  });
