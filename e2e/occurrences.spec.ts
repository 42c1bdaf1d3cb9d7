/** Entries that count several occurrences: the sentence, the list and the panel say how many, and that none is counted twice. */
import { expectClean, expectCleanInBothThemes } from './axe.ts';
import { type AppDriver, expect, test, UNDRAWN } from './driver.ts';

test.use(UNDRAWN);

// Drawing maps without a graphics card takes its time.
test.slow();
test.beforeEach(async ({ app }) => {
  await app.withoutWebGL();
});

const CROSSINGS_2025 = { col: 'crossings-2025' };

/** Where there are many kinds they are folded to one row. */
async function onlyCrossings(app: AppDriver): Promise<void> {
  const only = app.onlyKind('mdl-crossing');
  const folded = app.list().getByRole('group').getByText(app.words.incidents.legend, { exact: true });
  if (!(await only.isVisible())) await folded.first().click();
  await only.click();
}

test('the crossings of 2025 are counted once, in the sentence, the facet and the announcement', async ({
  app,
}) => {
  await app.open(CROSSINGS_2025);
  await expect(app.showing()).toHaveText(
    '19 entries in March–December 2025 (KST); 1 more under way: at least 26 occurrences',
  );
  await expect(app.kindFilter('mdl-crossing')).toHaveAccessibleName(/: 17 or 18 crossings$/);
  await onlyCrossings(app);
  const sentence = '11 entries in March–December 2025 (KST): 17 or 18 crossings; 6 kinds hidden';
  await expect(app.showing()).toHaveText(sentence);
  await expect(app.announced()).toHaveText(sentence);
  await expect(app.incidentList(), 'entries are counted as they are listed').toHaveCount(11);
  await app.timeline().setTypedDates('2025-11-01', '2025-11-30');
  await expect(app.showing()).toHaveText(
    '5 entries in November 2025 (KST); 1 more may fall in it: 10 to 13 crossings; 6 kinds hidden',
  );
});

test('the line since 1953 has at least as many occurrences as it says, in Korean too', async ({ app }) => {
  await app.open({ col: 'since-1953', lang: 'ko' });
  await expect(app.showing()).toContainText(/항목 \d+건.*: 모두 \d+차례 이상$/);
  await onlyCrossings(app);
  await expect(app.showing()).toContainText('항목 19건: 월선 25~26차례');
});

test('what explains the numbers is reached, read and left by keyboard', async ({ app, page }) => {
  await app.open(CROSSINGS_2025);
  await app.tabTo(app.howCounted());
  await page.keyboard.press('Enter');
  await expect(app.howCounted()).toHaveAttribute('aria-expanded', 'true');
  await expect(app.countsExplained().first()).toContainText('11 entries: 17 or 18 crossings');
  await expectCleanInBothThemes(app, 'how entries are counted');
  await page.keyboard.press('Tab');
  await expect(app.focused()).toHaveText(/^Seventeen crossings of the line/);
  await page.keyboard.press('Escape');
  await expect(app.countsExplained()).toHaveCount(0);
  await expect(app.howCounted()).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(app.countsExplained()).toHaveCount(0);
  await expect(page).toHaveURL(/sel=mdl-crossings-2025-03-11/);
  await page.goBack();
  await expect(page).not.toHaveURL(/sel=/);
});

test('what explains the numbers stays within the narrowest page', async ({ app, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await app.open(CROSSINGS_2025);
  await app.howCounted().click();
  const box = await app.countsExplained().first().boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test('a part and its whole lead to each other, and say how certain that is', async ({ app }) => {
  await app.open({ ...CROSSINGS_2025, sel: 'mdl-crossing-2025-11-19' });
  const section = app.page.getByRole('region', { name: 'Where it is counted' });
  await expect(section).toContainText('which one was not disclosed');
  await expectClean(app, 'a part');
  for (const summary of await section.getByText(/counted in it: \d+$/).all()) await summary.click();
  await section.getByRole('button', { name: /^Ten crossings/ }).click();
  const whole = app.page.getByRole('region', { name: 'What it counts' });
  await expect(whole).toContainText(
    'This entry stands for 10 crossings. All of them are counted in other entries here.',
  );
  const parts = whole.getByRole('list', { name: 'Counted in this one', exact: true });
  await expect(parts.getByRole('button')).toHaveCount(4);
});

test('where each entry is one incident, nothing is said of occurrences', async ({ app }) => {
  await app.open();
  await expect(app.showing()).toContainText('incidents in June 2024');
  await expect(app.howCounted()).toHaveCount(0);
});
