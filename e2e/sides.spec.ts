/** One side's account: chosen, taken back, shared by address; and what both sides say of one event. */
import { isClaimEnabled, isSupported, withoutMistaken } from '#domain/evidence/evidence.ts';
import { resolveAll } from '#domain/evidence/resolved.ts';
import { toldBy } from '#domain/evidence/sides/told-by.ts';
import { visibleIn } from '#domain/query/query.ts';
import type { Topic } from '#domain/record/incident.ts';
import type { AccountSide } from '#domain/record/source.ts';
import { OPENING_WINDOW } from '#testing/subject.ts';
import { expectCleanInBothThemes } from './axe.ts';
import { expect, test, UNDRAWN } from './driver.ts';
import { AT_FIRST, CROSSING_9, FILES, incident, OF_FIRST, SHOTS_18, SOURCES, SPEAKERS } from './record.ts';
import { serveRecord } from './serve-record.ts';

test.use(UNDRAWN);
test.slow();

const PHONE = { width: 390, height: 844 };
const ALL = new Set(SOURCES.keys());

/** The claims of one side about an incident, none of them mistaken. */
function toldOf(id: string, side: AccountSide): number {
  const isOn = toldBy(side, ALL, { sources: SOURCES, speakers: SPEAKERS });
  return withoutMistaken(incident(id).claims).filter((claim) => isClaimEnabled(claim, isOn)).length;
}

/** How many incidents of the first collection a side says nothing of. */
function silentOf(side: AccountSide): number {
  return OF_FIRST.filter(({ id }) => toldOf(id, side) === 0).length;
}

/** How many of the rest the window shows that the page opens with. */
function shownOf(side: AccountSide): number {
  const isOn = toldBy(side, ALL, { sources: SOURCES, speakers: SPEAKERS });
  const told = resolveAll(OF_FIRST, isOn).filter(({ resolution }) => isSupported(resolution));
  return visibleIn(told, OPENING_WINDOW, { hiddenKinds: new Set(), text: '' }).incidents.length;
}

test.beforeEach(({ app }) => app.withoutWebGL());

test('a side is chosen beside the list: counts, list, address and chip follow, and Back takes it back', async ({
  app,
  page,
}) => {
  await app.open();
  const sides = app.sides();
  await expect(sides.choice(null)).toBeChecked();
  await sides.choice('rok').check();
  const absent = silentOf('rok');
  expect(absent).toBeGreaterThan(0);
  await expect.poll(() => app.parameter('side')).toBe('rok');
  await expect(app.showing()).toContainText(
    `; ${app.words.sides.ofSide('rok', true).countAbsent(absent)}; as Seoul tells it`,
  );
  await expect(app.announced()).toContainText('as Seoul tells it');
  await expect(app.evidence().announced()).toContainText(
    'As Seoul tells it. Nothing is quoted from Seoul on',
  );
  const { listAbsent } = app.words.sides.ofSide('rok', true);
  await expect(app.absent(listAbsent)).toHaveText(listAbsent(absent));
  await expect(app.incidentList()).toHaveCount(shownOf('rok'));
  await expect(sides.chip('rok')).toBeVisible();
  await page.goBack();
  await expect(sides.choice(null)).toBeChecked();
  await expect(sides.chip('rok')).toHaveCount(0);
  await expect(app.incidentList()).toHaveCount(AT_FIRST.length);
  await page.goForward();
  await sides.chip('rok').click();
  await expect(app.incidentList()).toHaveCount(AT_FIRST.length);
  expect(app.parameter('side')).toBeUndefined();
  await page.keyboard.press('Control+z');
  await expect(sides.choice('rok'), 'taken back is asked for again').toBeChecked();
});

test('an incident of June 2024 is as one side tells it: fewer facts, wider, and whole again at a press', async ({
  app,
}) => {
  const ID = 'mdl-crossing-2024-06-09';
  const all = withoutMistaken(CROSSING_9.claims).length;
  await app.open({ sel: ID, side: 'rok' });
  const panel = app.sourcePanel().root();
  await expect(app.sides().partial('rok', toldOf(ID, 'rok'), all)).toBeVisible();
  await expect(panel).toContainText('UN Command speaks of it too.');
  for (const words of await app.sourcePanel().strongest().allInnerTexts())
    expect(words).toMatch(/South Korean/);
  await app.sides().showAll().click();
  await expect(panel).not.toContainText('speaks of it too');
  await expect(app.sides().choice(null)).toBeChecked();
  await app.sides().choice('dprk').check();
  await expect(app.sides().partial('dprk', 0, all)).toBeVisible();
  await expect(app.entry(CROSSING_9.title.en), 'counted apart, and still open').toHaveCount(0);
});

test('what only one side speaks of is marked in the list, and the legend says what that means', async ({
  app,
}) => {
  await app.open();
  await expect(app.entry(SHOTS_18.title.en)).toContainText('Only Seoul’s account');
  await expect(app.entry(SHOTS_18.title.en)).toHaveAccessibleName(/Only Seoul’s account/);
  await expect(app.entry(CROSSING_9.title.en), 'the UN Command speaks of it too').not.toContainText(
    'account',
  );
  await app.list().getByText(app.words.sides.key.heading).click();
  await expect(app.list()).toContainText(app.words.sides.key.only);
});

test('it is above the switches of sources too, narrows what they leave, and all sources clear it', async ({
  app,
}) => {
  await app.open();
  await app.evidence().openButton().click();
  await app.sides().choice('rok', 'sources').check();
  await app.evidence().button('articlesOnly').click();
  await expect.poll(() => app.address()).toMatchObject({ side: 'rok', sets: 'articles' });
  await expect(app.evidence().announced()).toContainText('As Seoul tells it. 3 of ');
  await app.evidence().button('all').click();
  await expect.poll(() => app.address()).toEqual({});
});

test('from the keyboard: arrows choose, and the focus stays', async ({ app, page }) => {
  await app.open();
  await app.search().focus();
  await page.keyboard.press('Tab');
  await expect(app.sides().choice(null)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(app.sides().choice('rok')).toBeFocused();
  await expect.poll(() => app.parameter('side')).toBe('rok');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => app.parameter('side')).toBeUndefined();
});

test('an address that names no side is told so, and one of a side is restored in both languages', async ({
  app,
}) => {
  await app.open({ side: 'seoul' });
  await expect(app.notices()).toHaveText(app.words.app.addressRejected(app.words.app.linkParts.side));
  await expect(app.sides().choice(null)).toBeChecked();
  await app.open({ side: 'dprk', lang: 'ko' });
  await expect(app.sides().choice('dprk')).toBeChecked();
  await expect(app.showing()).toContainText('북한 측 설명만');
  await expect(app.sides().chip('dprk')).toBeVisible();
});

test('an empty account says whose it is; the filters clear it', async ({ app }) => {
  await app.open({ side: 'unc-us', off: 'mdl-crossing' });
  await expect(app.incidentList()).toHaveCount(0);
  await app.clearFilters().click();
  await expect.poll(() => app.address()).toEqual({});
  await expect(app.incidentList()).toHaveCount(AT_FIRST.length);
});

/** Each side's words on the subject that they differ in. */
const TOLD: readonly (readonly [string, Topic, string, string])[] = [
  ['demolition-donghae-road-2024-10-15', 'activity', 'about 70 meters long', '60-metre-long sections'],
  ['demolition-gyeongui-road-2024-10-15', 'activity', 'about 70 meters long', '60 m each'],
  [
    'loudspeakers-north-2025-08-09',
    'activity',
    'removing loudspeakers',
    'We have never removed loudspeakers',
  ],
  ['mdl-crossing-2025-08-19', 'activity', 'crossed the MDL', 'within the sovereign territory of the DPRK'],
  ['warning-shots-2025-08-19', 'activity', 'machine-gun warning fire', '12.7 mm large-caliber machine gun'],
  ['drones-pyongyang-2024-10', 'activity', 'Says nothing of it', 'after incursions on Oct. 3, 9, and 10'],
];

test('what both sides say stands first, each with its words', async ({ app }) => {
  await app.open({ col: 'since-1953' });
  for (const [id, about, south, north] of TOLD)
    await test.step(id, async () => {
      await app.goTo({ col: 'since-1953', sel: id });
      const sides = app.sides();
      await expect(sides.account('rok', about)).toContainText(south);
      await expect(sides.account('dprk', about)).toContainText(north);
      const [first] = await app.sourcePanel().quotes().all();
      const printed = sides.comparison().getByRole('blockquote').first();
      expect(await first?.textContent(), 'no quotation comes before it').toBe(await printed.textContent());
      await sides.account('dprk', about).getByRole('button').first().click();
      await expect.poll(() => app.parameter('claim')).toBeTruthy();
      await app.sides().choice('dprk').check();
      await expect(sides.comparison()).toHaveCount(0);
    });
});

/** So many of the shots of June 2024, which Seoul alone tells of, and half as many drones, of which both speak. */
const SHOTS = 600;
const TOPICS: readonly Topic[] = ['when', 'activity', 'response'];

/** An incident of the record again and again, with few of its claims: many must stay small enough to be sent. */
function copiesOf(id: string, count: number): object[] {
  const one = FILES.incidents.features.find((feature) => (feature as { id: string }).id === id);
  const claims = incident(id).claims.filter(({ about }) => TOPICS.includes(about));
  const properties = { ...incident(id), claims, links: [], unknowns: [] };
  return Array.from({ length: count }, (_, at) => ({ ...one, id: `${id}-${at}`, properties }));
}

test('in a record of many incidents list, counts and announcement are of one side too', async ({
  app,
  context,
}) => {
  const features = [
    ...copiesOf('warning-shots-2024-06-18', SHOTS),
    ...copiesOf('drones-pyongyang-2024-10', SHOTS / 2),
  ];
  await serveRecord(context, { ...FILES, incidents: { ...FILES.incidents, features } });
  await app.open({ t: '2024-01-01/2024-12-31' });
  await expect.poll(() => app.listedCount()).toBe(SHOTS * 1.5);
  await expect(app.incidentList().first()).toContainText('Only Seoul’s account');
  await app.sides().choice('dprk').check();
  await expect(app.showing()).toContainText(
    `${app.words.sides.ofSide('dprk', true).countAbsent(SHOTS)}; as Pyongyang tells it`,
  );
  await expect.poll(() => app.listedCount()).toBe(SHOTS / 2);
  await app.sides().choice('rok').check();
  await expect.poll(() => app.listedCount()).toBe(SHOTS);
});

for (const lang of ['en', 'ko'] as const)
  test(`axe finds nothing in what the sides say (${lang})`, async ({ app, page }) => {
    await app.open({ lang, col: 'since-1953', sel: 'mdl-crossing-2025-08-19' });
    await expect(app.sides().comparison()).toBeVisible();
    await expectCleanInBothThemes(app, 'side by side');
    await app.evidence().openButton().click();
    await app.sides().choice('dprk', 'sources').check();
    await expectCleanInBothThemes(app, 'one side, sources open');
    await page.setViewportSize(PHONE);
    await expectCleanInBothThemes(app, 'phone');
  });
