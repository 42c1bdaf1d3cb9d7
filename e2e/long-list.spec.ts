/** Ten thousand incidents over seventy years: one list in order of time, of which every row can be reached. */
import { overSeventyYears } from '#cli/record/synthetic-record.ts';
import { countText } from '#i18n/count-text.ts';
import { expectClean } from './axe.ts';
import { serveSyntheticRecord } from './bench/synthetic-record.ts';
import { expect, test, UNDRAWN } from './driver.ts';

test.use(UNDRAWN);

test.slow();

const COUNT = 10_000;

test('ten thousand: counted as the sentence says, led to a month, paged by key and opened', async ({
  app,
  page,
  context,
}) => {
  await serveSyntheticRecord(context, COUNT, overSeventyYears);
  await app.open({ t: '1954-01-01/2024-12-31' });
  await expect(app.showing()).toContainText(countText(COUNT));
  await expect.poll(() => app.listedCount()).toBe(COUNT);
  expect(await app.incidentCount(), 'rows are there as far as they are seen').toBeLessThan(60);
  const months = await app.jumpToDate().getByRole('option').allInnerTexts();
  const counts = months.map((month) => Number(/· (\d+)$/.exec(month)?.[1]));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(COUNT);

  await app.jumpToDate().focus();
  await app.jumpToDate().selectOption({ label: months.find((month) => month.startsWith('June 1987')) ?? '' });
  const heading = app.list().getByRole('heading', { level: 3, name: /^June 1987/ });
  await expect(heading).toBeInViewport();
  await expect(app.jumpToDate()).toHaveValue('1987-06');

  await page.keyboard.press('Tab');
  await expect(app.focused()).toBeInViewport();
  await expect(app.focused()).toContainText('1987');
  await page.keyboard.press('PageDown');
  await expect(app.focused()).toBeInViewport();
  await page.keyboard.press('End');
  await expect(app.focused()).toBeInViewport();
  await expect(app.focused()).toContainText('2024');
  await expectClean(app, 'ten thousand incidents', app.words.incidents.heading);

  await page.keyboard.press('Enter');
  await expect(app.sourcePanel().title()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(app.focused(), 'the row that it was opened from').toContainText('2024');
  await expect(app.focused()).toBeInViewport();
});
