/** A part of `npm run soak`: a reader who does anything, while things go wrong. */
import { test, UNDRAWN } from './driver.ts';
import { serveCatalogues } from './serve-catalogues.ts';
import { OFFERED, PLACES } from './soak/places.ts';
import { shortenRests } from './soak/rests.ts';
import { EXPECTED_OF_TROUBLE, troublesOf } from './soak/trouble.ts';
import { walk } from './soak/walk.ts';

test.use(UNDRAWN);
test.slow();

/** The same each time: a way that is found in the long run belongs to a test of its own. */
const SEED = 7;
const STEPS = 25;

for (const { name, sizes, lang, graphics } of PLACES.slice(0, 2))
  test(`${STEPS} steps on ${name}: all that counts counts alike`, async ({ app, page, context, guard }) => {
    await shortenRests(page);
    await serveCatalogues(context, OFFERED);
    await page.setViewportSize(sizes[0]);
    if (!graphics) await app.withoutWebGL();
    await app.open({ lang });
    try {
      await walk(app, { seed: SEED, steps: STEPS, sizes, troubles: troublesOf(page, context) });
    } finally {
      if (guard.faults.some((fault) => EXPECTED_OF_TROUBLE.test(fault)))
        guard.expectFault(EXPECTED_OF_TROUBLE);
    }
  });
