/** The reader's whole journey: open, pan, scrub, click a symbol, read, follow a link, Back. */
import { unansweredBy } from '#domain/record/claims.ts';
import { type AppDriver, expect, test, UNDRAWN } from './driver.ts';
import { tap } from './driver-screen.ts';
import { CROSSING_9, CROSSING_18, INCIDENTS, SHOTS_18 } from './record.ts';

test.use(UNDRAWN);

const OPENED = '8 incidents in June 2024 (KST); 2 more under way; 2 more may fall in it';
const SCRUBBED = '6 incidents in 10–30 June 2024 (KST); 2 more under way; 2 more may fall in it';

// Long ways, on machines that draw maps without a graphics card.
test.slow();

test.describe('the whole journey', () => {
  test('by mouse', { tag: '@engines' }, async ({ app, page }) => {
    await app.open();
    await expect(app.showing()).toHaveText(OPENED);
    const entries = await app.historyLength();

    await app.map().panByMouse(40, -20);
    await expect.poll(() => app.parameter('map')).toMatch(/^\d/);
    await app.timeline().dragThumb('start', '2024-06-10');
    await expect(app.showing()).toHaveText(SCRUBBED);
    await expect(app.entry(CROSSING_9.title.en)).toHaveCount(0);
    expect(await app.historyLength(), 'panning and scrubbing leave no history').toBe(entries);

    await app.waitForIdleMap();
    await app.map().bringIntoTheOpen(CROSSING_18.title.en, 'panByMouse');
    await app.waitForIdleMap();
    await app.map().symbol(CROSSING_18.title.en).click();
    await expect(app.sourcePanel().title()).toHaveText(CROSSING_18.title.en);
    await expect(app.map().symbol(CROSSING_18.title.en)).toHaveAttribute('aria-current', 'true');
    await expectEveryFact(app);

    // It is open with all the others: one press closes it, the next opens it and leads the map to it.
    await app.sourcePanel().facts().first().click();
    await expect(app.sourcePanel().facts().first()).toHaveAttribute('aria-expanded', 'false');
    await app.sourcePanel().facts().first().click();
    await expect(app.sourcePanel().facts().first()).toHaveAttribute('aria-pressed', 'true');
    await app.sourcePanel().links().filter({ hasText: SHOTS_18.title.en }).click();
    await expect(app.sourcePanel().title()).toHaveText(SHOTS_18.title.en);
    expect(await app.historyLength(), 'each selection leaves one').toBe(entries + 2);

    await page.goBack();
    await expect(app.sourcePanel().title()).toHaveText(CROSSING_18.title.en);
    await page.goBack();
    await expect(app.sourcePanel().root()).toHaveCount(0);
    await expect(app.showing()).toHaveText(SCRUBBED);
    await page.goForward();
    await expect(app.sourcePanel().title()).toHaveText(CROSSING_18.title.en);
    await app.sourcePanel().closeButton().click();
    await expect(app.sourcePanel().root()).toHaveCount(0);
  });

  test('by keyboard alone', async ({ app, page }) => {
    await app.open();
    await page.keyboard.press('Tab');
    await expect(app.skipLink()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(app.incidentList().first()).toBeFocused();

    await app.tabTo(app.map().canvas());
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => app.parameter('map')).toMatch(/^\d/);
    await app.tabTo(app.timeline().thumb('start'));
    for (let day = 1; day < 10; day += 1) await page.keyboard.press('ArrowRight');
    await expect(app.timeline().thumb('start')).toHaveAttribute('aria-valuetext', '10 June 2024 KST');
    await expect(app.showing()).toHaveText(SCRUBBED);

    const symbols = app.map().symbols();
    await app.tabTo(symbols.first(), { backwards: true });
    while (!(await focusedName(app)).startsWith(CROSSING_18.title.en))
      await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(app.sourcePanel().title()).toBeFocused();
    await expect(app.sourcePanel().title()).toHaveText(CROSSING_18.title.en);
    await expectEveryFact(app);

    await app.tabTo(app.sourcePanel().facts().first());
    await page.keyboard.press('Enter');
    await expect(app.sourcePanel().facts().first()).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.press('Enter');
    await expect.poll(() => app.parameter('claim')).toBe(CROSSING_18.claims[0]?.id);
    // The panel of a long incident has some ninety stops before its links.
    await app.tabTo(app.sourcePanel().links().filter({ hasText: SHOTS_18.title.en }), { limit: 160 });
    await page.keyboard.press('Enter');
    await expect(app.sourcePanel().title()).toHaveText(SHOTS_18.title.en);
    await expect(app.sourcePanel().title()).toBeFocused();

    await page.goBack();
    await expect(app.sourcePanel().title()).toHaveText(CROSSING_18.title.en);
    await page.keyboard.press('Escape');
    await expect(app.sourcePanel().root()).toHaveCount(0);
    await expect(app.map().symbol(CROSSING_18.title.en)).toBeFocused();
  });
});

test.describe('the whole journey on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('by touch', async ({ app, page }) => {
    await app.open();
    await expect(app.showing()).toHaveText(OPENED);
    await app.sheet().expectHeight('low');

    await app.map().panByTouch(30, 30);
    await expect.poll(() => app.parameter('map')).toMatch(/^\d/);
    await tap(app.map().button('reset'));
    await expect.poll(() => app.parameter('map')).toBeUndefined();
    await app.timeline().dragThumbByTouch('start', '2024-06-10');
    await expect(app.showing()).toHaveText(SCRUBBED);

    await app.waitForIdleMap();
    await tap(app.map().button('zoomIn'));
    await app.waitForIdleMap();
    await app.map().bringIntoTheOpen(CROSSING_18.title.en, 'panByTouch');
    await app.waitForIdleMap();
    await tap(app.map().symbol(CROSSING_18.title.en));
    await app.sheet().expectHeight('half');
    await expect(app.sourcePanel().title()).toHaveText(CROSSING_18.title.en);
    await tap(app.sheet().button('raise'));
    await app.sheet().expectHeight('full');
    await expectEveryFact(app);

    await tap(app.sourcePanel().links().filter({ hasText: SHOTS_18.title.en }));
    await expect(app.sourcePanel().title()).toHaveText(SHOTS_18.title.en);
    await page.goBack();
    await expect(app.sourcePanel().title()).toHaveText(CROSSING_18.title.en);
    await tap(app.sourcePanel().closeButton());
    await expect(app.sourcePanel().root()).toHaveCount(0);
    await expect(app.incidentList()).toHaveCount(10);
  });
});

/** Each claim of the crossing, the words it rests on, and the original of each source. */
async function expectEveryFact(app: AppDriver): Promise<void> {
  const panel = app.sourcePanel();
  await panel.openAll();
  await expect(panel.facts()).toHaveCount(CROSSING_18.claims.length);
  for (const { text, quotes } of CROSSING_18.claims) {
    await expect(panel.fact(text.en)).not.toHaveCount(0);
    for (const { exact } of quotes)
      await expect(panel.quotes().filter({ hasText: exact })).not.toHaveCount(0);
  }
  const unsaid = unansweredBy(CROSSING_18.unknowns, CROSSING_18.claims);
  await expect(panel.unknowns()).toHaveText(unsaid.map(({ text }) => text.en));
  await expect(panel.links()).toHaveText(
    CROSSING_18.links.map(
      ({ target }) => new RegExp(INCIDENTS.find(({ id }) => id === target)?.properties.title.en ?? target),
    ),
  );
  for (const link of await panel.originals().all()) {
    await expect(link).toHaveAttribute('href', /^https?:\/\//);
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  }
}

async function focusedName(app: AppDriver): Promise<string> {
  return (await app.focused().getAttribute('aria-label')) ?? '';
}
