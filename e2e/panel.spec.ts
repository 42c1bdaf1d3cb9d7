/** Excerpts first: what a reader of the panel sees before anything is scrolled or opened, for every incident in both languages. */
import type { Language } from '#domain/record/language.ts';
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
    for (const panel of await measureAll(app, lang)) {
      const { id, excerptTop, visible, whole, isCompared } = panel;
      expectExcerpt(panel);
      expect.soft(excerptTop, id).toBeLessThanOrEqual(isCompared ? visible : 224);
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
    const { full } = app.words.app.sheet.heights;
    for (const panel of await measureAll(app, lang)) {
      expect.soft(panel.sheet, panel.id).toBe(full);
      expectExcerpt(panel);
    }
  });
}

type Measured = Awaited<ReturnType<typeof measureAll>>[number];

/** Pixels of a quotation that are seen where both sides speak: there who says what comes before the words. */
const BEGINNING = 48;

/** All of the first excerpt is seen, or the beginning of it. */
function expectExcerpt({ id, excerptTop, excerptBottom, visible, isCompared }: Measured): void {
  expect.soft(isCompared ? excerptTop + BEGINNING : excerptBottom, id).toBeLessThanOrEqual(visible);
}

/** The panel of every incident, one after the other in the page that is open: to load it anew for each takes minutes. */
async function measureAll(app: AppDriver, lang: Language) {
  const incidents = INCIDENTS.map(({ id, properties }) => ({ id, title: properties.title[lang] }));
  const measured = await app.sourcePanel().measureExcerpts(incidents, lang);
  expect(measured.map(({ id }) => id)).toEqual(INCIDENTS.map(({ id }) => id));
  return measured;
}
