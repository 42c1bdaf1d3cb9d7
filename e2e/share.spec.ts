/** Share: one dialog from the keyboard, what each of its copies is, and the links that come back. */
import { readFileSync } from 'node:fs';
import { changeLog } from '#domain/record/changes/changes.ts';
import { expectCleanInBothThemes } from './axe.ts';
import { downloadBy } from './download.ts';
import { expect, test, UNDRAWN } from './driver.ts';
import { stickingOut } from './inspect.ts';
import { CROSSING_18 } from './record.ts';

const LOG = changeLog.parse(JSON.parse(readFileSync('data/changes.json', 'utf8')));
const CURRENT = LOG[0]?.version ?? '';
const OLDEST = LOG.at(-1)?.version ?? '';
const ID = 'mdl-crossing-2024-06-18';
const SELECTED = { sel: ID };

test.use(UNDRAWN);

// Nothing here asks the map.
test.beforeEach(({ app }) => app.withoutWebGL());

test('the dialog opens, is led through and closes by keys, and each copy is what it says', async ({
  app,
  page,
}) => {
  await app.share().letRead();
  await app.open(SELECTED);
  const share = app.share();
  await app.shareButton().focus();
  await page.keyboard.press('Enter');
  await expect(share.tab('link')).toHaveAttribute('aria-selected', 'true');
  const { link, cite, quote } = share.words;
  expect(await share.copied(link.copy)).toMatch(new RegExp(`/\\?sel=${ID}&lang=en$`));
  await share
    .section('link')
    .getByRole('radio', { name: link.pinned(CURRENT) })
    .check();
  const pinned = await share.copied(link.copy);
  expect(new URL(pinned).searchParams.get('version')).toBe(CURRENT);

  await share.tab('link').focus();
  await page.keyboard.press('ArrowRight');
  await expect(share.tab('cite')).toBeFocused();
  await expect(share.section('cite').getByRole('heading', { level: 3 })).toHaveText(cite.heading);
  // Its date comes with the log.
  await expect(share.section('cite').getByText(`record version ${CURRENT} of `)).toBeVisible();
  expect(await share.copied(cite.copyShort)).toContain(`‘${CROSSING_18.title.en}’`);
  expect(await share.copied(cite.copyLong)).toContain('Sources: ');
  expect(await share.copied(cite.copyFile('RIS'))).toMatch(/^TY {2}- DATA\r?\nTI {2}- /);
  expect(await share.copied(cite.copyFile('BibTeX'))).toMatch(/^@misc\{/);
  expect(JSON.parse(await share.copied(cite.copyFile('CSL-JSON')))).toMatchObject([{ version: CURRENT }]);
  const file = await downloadBy(page, () => share.button(cite.saveFile('BibTeX')).click());
  expect(file.name).toBe(`dmz-incident-map-${ID}-${CURRENT}.bib`);
  expect(file.bytes.toString('utf8')).toContain(`title = {{${CROSSING_18.title.en} (`);

  await share.tab('quote').click();
  expect(await share.copied(quote.copy(1))).toMatch(/^“.+” — .+, \d+ \w+ 2024, https:\/\//s);
  await page.keyboard.press('Escape');
  await expect(share.root()).toHaveCount(0);
  await expect(app.shareButton()).toBeFocused();
  await expect(app.sourcePanel().title(), 'Escape closed the dialog alone').toHaveText(CROSSING_18.title.en);
});

test('a link for an older version says what has changed since, and a damaged one opens the same view', async ({
  app,
  page,
}) => {
  await app.openAddress(`/?sel=${ID}&amp;t=2024-06-01/2024-06-30&amp;lang=en&amp;version=${OLDEST}).`);
  await expect(app.sourcePanel().title()).toHaveText(CROSSING_18.title.en);
  await expect(app.notices()).toContainText('‘).’ at its end was dropped');
  await expect(app.notices()).toContainText('‘&amp;’ was read as ‘&’');
  const share = app.share();
  const { pinned } = share.words;
  await expect(share.notice()).toContainText(OLDEST);
  await expect(share.notice()).toContainText(pinned.selected);
  await share.notice().getByRole('button', { name: pinned.show, exact: true }).click();
  const own = share.changes(OLDEST).getByRole('term').first();
  await expect(own).toContainText(CROSSING_18.title.en);
  await page.keyboard.press('Escape');
  const entries = await app.historyLength();
  await share.notice().getByRole('button', { name: pinned.follow, exact: true }).click();
  await expect(share.notice()).toHaveCount(0);
  await expect.poll(() => app.parameter('version')).toBeUndefined();
  expect(await app.historyLength(), 'nothing to go back to').toBe(entries);
  await app.goTo({ ...SELECTED, version: CURRENT });
  await expect(share.notice()).toHaveCount(0);
  await app.goTo({ ...SELECTED, version: '1.0.99' });
  await expect(share.notice()).toContainText(pinned.unknown('1.0.99', CURRENT));
});

for (const lang of ['en', 'ko'] as const)
  test(`axe finds nothing in its sections, and at 320 px nothing sticks out (${lang})`, async ({
    app,
    page,
  }) => {
    await app.open({ ...SELECTED, lang, version: OLDEST });
    const share = app.share();
    await expect(share.notice()).toBeVisible();
    await app.shareButton().click();
    for (const section of ['cite', 'quote', 'link'] as const) {
      await share.tab(section).click();
      await expect(share.section(section).getByRole('heading', { level: 3 })).toBeVisible();
      await expectCleanInBothThemes(app, section);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    for (const section of ['cite', 'quote', 'link'] as const) {
      await share.tab(section).click();
      expect(await stickingOut(page, 320), section).toEqual([]);
    }
    await page.keyboard.press('Escape');
    expect(await stickingOut(page, 320), 'notice').toEqual([]);
    await expectCleanInBothThemes(app, 'notice');
  });
