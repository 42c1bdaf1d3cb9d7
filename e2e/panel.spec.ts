/** Excerpts first: what a reader of the panel sees before anything is scrolled or opened, for every incident in both languages. */
import { type AppDriver, expect, test, UNDRAWN } from './driver.ts';
import { INCIDENTS } from './record.ts';

test.use(UNDRAWN);
test.slow();

/** The incidents with most claims: the whole of their panel takes two screens at most until more is asked for. */
const LONG = INCIDENTS.filter(({ properties }) => properties.claims.length >= 26).map(({ id }) => id);
const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

test.beforeEach(({ app }) => app.withoutWebGL());

for (const lang of ['en', 'ko'] as const) {
  test(`the first excerpt is there without scrolling (${lang}, desktop)`, async ({ app, page }) => {
    await page.setViewportSize(DESKTOP);
    await app.open({ lang });
    for (const { id } of INCIDENTS) {
      await show(app, id, lang);
      const { excerptTop, visible, whole } = await expectExcerpt(app, id);
      expect.soft(excerptTop, id).toBeLessThanOrEqual((await isCompared(app)) ? visible : 224);
      // The ends of a stretch as places took a line and a half of the two screens that are aimed at.
      if (LONG.includes(id)) expect.soft(whole, id).toBeLessThanOrEqual(2 * DESKTOP.height + 36);
    }
  });

  test(`the first excerpt is there in the raised sheet (${lang}, phone)`, async ({ app, page }) => {
    await page.setViewportSize(PHONE);
    const [first] = INCIDENTS;
    await app.open({ sel: first?.id ?? '', lang });
    await app.sheet().button('raise').click();
    await app.sheet().expectHeight('full');
    for (const { id } of INCIDENTS) {
      await show(app, id, lang);
      await app.sheet().expectHeight('full');
      await expectExcerpt(app, id);
    }
  });
}

/** Pixels of a quotation that are seen where both sides speak: there who says what comes before the words. */
const BEGINNING = 48;

/** All of the first excerpt is seen, or the beginning of it. */
async function expectExcerpt(app: AppDriver, id: string) {
  const measured = await measure(app);
  const { excerptTop, excerptBottom, visible } = measured;
  const seen = (await isCompared(app)) ? excerptTop + BEGINNING : excerptBottom;
  expect.soft(seen, id).toBeLessThanOrEqual(visible);
  return measured;
}

async function isCompared(app: AppDriver): Promise<boolean> {
  return (await app.sides().comparison().count()) > 0;
}

/** Another incident in the page that is open: to load it anew for each takes most of a minute. */
async function show(app: AppDriver, id: string, lang: 'en' | 'ko'): Promise<void> {
  await app.goTo({ sel: id, lang });
  const title = INCIDENTS.find((incident) => incident.id === id)?.properties.title[lang] ?? '';
  await expect(app.sourcePanel().title()).toHaveText(title);
}

/** Pixels from the upper edge of what scrolls the panel: the ends of its first excerpt, what is seen of it, and all of it. */
async function measure(app: AppDriver) {
  await expect(app.sourcePanel().excerpts().first()).toBeVisible();
  await app.settled();
  return app
    .sourcePanel()
    .excerpts()
    .first()
    .evaluate((excerpt) => {
      let scroller: Element = excerpt;
      while (!/auto|scroll/.test(getComputedStyle(scroller).overflowY)) {
        if (!scroller.parentElement) throw new Error('nothing scrolls the panel');
        scroller = scroller.parentElement;
      }
      const { top } = scroller.getBoundingClientRect();
      return {
        excerptTop: excerpt.getBoundingClientRect().top - top + scroller.scrollTop,
        excerptBottom: excerpt.getBoundingClientRect().bottom - top + scroller.scrollTop,
        visible: scroller.clientHeight,
        whole: scroller.scrollHeight,
      };
    });
}
