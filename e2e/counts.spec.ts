/** List, map, sentence and announcement say the same; what is vague is never dropped. */
import { type AppDriver, expect, test, UNDRAWN } from './driver.ts';
import { AT_FIRST, CROSSING_9, EXPLOSIONS, OF_FIRST, SHOTS_18 } from './record.ts';

test.use(UNDRAWN);

// Drawing maps without a graphics card takes its time.
test.slow();

test('list, map, facets, sentence and announcement agree, whatever is filtered', async ({ app }) => {
  await app.open();
  await expectAgreement(app, { certain: 8, underWay: 2, possible: 2 });
  await app.kindFilter('warning-shots').uncheck();
  await expectAgreement(app, { certain: 5, underWay: 2, possible: 2 });
  await app.onlyKind('mdl-crossing').click();
  await expectAgreement(app, { certain: 3, possible: 0 });
  await app.timeline().setTypedDates('2024-06-18', '2024-06-19');
  await expectAgreement(app, { certain: 1, possible: 0 });
  await app.allKinds().click();
  // An article of 19 June in America says what the line was like: in Korea that may have been the 20th.
  await expectAgreement(app, { certain: 4, underWay: 1, possible: 3 });
  await app.search().fill('Putin');
  // Titles are found at once, and what is said when the whole record has come.
  await expect(async () => {
    const found = await app.incidentCount();
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(8);
    await expect(app.map().symbols()).toHaveCount(found, { timeout: 1000 });
  }).toPass({ timeout: 15_000 });
});

test('the explosions are possible in June 2024, on every face of the page', async ({ app }) => {
  await app.open({ t: '2024-06-01/2024-06-30' });
  const title = EXPLOSIONS.title.en;
  await expect(app.entry(title)).toContainText(app.words.standing.possible);
  await expect(app.map().symbol(title)).toHaveAccessibleName(/may be in this period/i);
  await expect(app.timeline().mark(title)).toHaveAccessibleName(/may be in this period/i);
  await app.timeline().setTypedDates('2024-06-18', '2024-06-20');
  await expect(app.entry(title)).toContainText(app.words.standing.possible);
  await app.timeline().setTypedDates('2024-06-19', '2024-06-30');
  await expect(app.entry(title)).toHaveCount(0);
});

test('what more than one observer reports is asked for, counted, announced, linked and taken back', async ({
  app,
  page,
}) => {
  await app.withoutWebGL();
  await app.open();
  const all = await app.incidentCount();
  const { corroborated } = app.words.incidents;
  await expect(app.observerFilter()).toHaveAccessibleName(corroborated.filter(0));
  await app.observerFilter().check();
  await expect(app.incidentList()).toHaveCount(0);
  await expect(app.list()).toContainText(
    /No incident in .*June 2024 is reported by more than one observer\./,
  );
  await expect(app.announced()).toHaveText(
    `No incidents in June 2024 (KST); ${app.words.showing.corroborated}`,
  );
  await expect(page).toHaveURL(/[?&]observers=2(&|$)/);
  await page.goBack();
  await expect(app.incidentList()).toHaveCount(all);
  await app.open({ observers: '99', lang: 'ko' });
  await expect(app.observerFilter()).toBeChecked();
  await expect(app.notices(), 'what was read otherwise is said').toHaveCount(1);
  await app.clearFilters().click();
  await expect(app.incidentList()).toHaveCount(all);
  await expect(page).not.toHaveURL(/observers/);
});

test('a window without incidents says so and shows the way out', async ({ app }) => {
  await app.withoutWebGL();
  await app.open({ t: '1972-01-01/1972-12-31', off: 'context,mine-explosion,fortification' });
  await expect(app.showing()).toHaveText('No incidents in 1972 (KST); 3 kinds hidden');
  await expect(app.incidentList()).toHaveCount(0);
  await expect(app.list()).toContainText('in 1972.');
  await app.clearFilters().click();
  await expect(app.incidentList(), 'what has an open beginning may have been then').toHaveCount(1);
  await app.onlyKind('mdl-crossing').click();
  await app.wayOut().click();
  await expect(app.entry(CROSSING_9.title.en)).toBeVisible();
  await expect(app.incidentList()).toHaveCount(3);
});

test('search reads titles, facts and quotes, and says when nothing fits', async ({ app, page }) => {
  await app.withoutWebGL();
  await app.open();
  await app.search().fill('construction tools');
  await expect(app.entry(CROSSING_9.title.en)).toBeVisible();
  await expect(app.entry(SHOTS_18.title.en)).toHaveCount(0);
  await app.search().fill('9 June');
  await expect(app.incidentList().first(), 'of that day first').toContainText(CROSSING_9.title.en);
  await app.search().fill('smoke signals');
  await expect(app.list()).toContainText('Nothing in June 2024 matches ‘smoke signals’.');
  await app.search().press('Escape');
  await expect(app.search()).toHaveValue('');
  await expect(app.search()).toBeFocused();
  await expect(app.incidentList()).toHaveCount(AT_FIRST.length);
  await app.search().fill('<b>&"\\');
  await expect(app.list()).toContainText('matches ‘<b>&"\\’.');
  await app.clearFilters().click();
  await expect(app.incidentList()).toHaveCount(AT_FIRST.length);
  expect(await page.evaluate(() => document.activeElement !== document.body), 'focus is not lost').toBe(true);
});

test('playing moves the window and stops; next and previous step from incident to incident', async ({
  app,
}) => {
  await app.withoutWebGL();
  await app.open({ t: '2024-06-01/2024-06-10' });
  const timeline = app.timeline();
  const before = await timeline.window();
  await timeline.button('play').click();
  await expect.poll(async () => (await timeline.window()).from).toBeGreaterThan(before.from);
  await timeline.button('pause').click();
  await expect(timeline.button('play')).toBeVisible();
  const { from, to } = await timeline.window();
  expect(to - from, 'a week, which is what passes in a second').toBe(7 * 86_400_000);

  await app.open({ t: '2024-06-08/2024-06-08' });
  await timeline.button('next').click();
  await expect(app.sourcePanel().title()).toHaveText(/9 June 2024/);
  await expect(app.incidentList()).not.toHaveCount(0);
  await timeline.button('next').click();
  await timeline.button('next').click();
  await expect(app.sourcePanel().title()).toHaveText(/18 June 2024/);
  await timeline.button('previous').click();
  await expect(app.sourcePanel().title()).toHaveText(/9 June 2024/);
});

test('every incident of the collection is listed when the window holds all time', async ({ app }) => {
  await app.withoutWebGL();
  await app.open({ t: '1945-01-01/2048-12-31' });
  await expect(app.incidentList()).toHaveCount(OF_FIRST.length);
  for (const { properties } of OF_FIRST) await expect(app.entry(properties.title.en)).toHaveCount(1);
});

interface Expected {
  readonly certain: number;
  readonly underWay?: number;
  readonly possible: number;
}

async function expectAgreement(app: AppDriver, { certain, underWay = 0, possible }: Expected) {
  const counts = { certain, underWay, possible };
  const sentence = app.words.showing.sentence(counts, '@', 'window').split('@')[0] ?? '';
  await expect(app.showing()).toContainText(sentence);
  const all = certain + underWay + possible;
  await expect(app.incidentList()).toHaveCount(all);
  await expect(app.map().symbols()).toHaveCount(all);
  await expect(
    app.incidentList().filter({ has: app.page.getByText(app.words.standing.certain, { exact: true }) }),
  ).toHaveCount(certain);
  await expect(app.announced()).toHaveText((await app.showing().textContent()) ?? '');
  const shown = await app.facetCounts();
  expect(shown, 'the legend counts what it lets through').toEqual(counts);
}
