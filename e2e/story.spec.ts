/** Follow the story: steps, address, evidence, switched sources, keys, small screens. */

import { readingTime } from '#domain/story/story.ts';
import { OWN_SUBJECT as SUBJECT } from '#testing/subject.ts';
import { expectClean } from './axe.ts';
import { expect, test, UNDRAWN } from './driver.ts';
import { STORY, storyOf } from './driver-story.ts';
import { stickingOut } from './inspect.ts';
import { CROSSING_9, CROSSING_18 } from './record.ts';

test.use(UNDRAWN);

const titleOf = (step: number, lang: 'en' | 'ko' = 'en') => STORY.steps[step - 1]?.title[lang] ?? '';

test.slow();

test('a step sets camera, window and selection in one entry, and Back takes it back', async ({
  app,
  page,
}) => {
  await app.open();
  const entries = await app.historyLength();
  const opened = app.address();
  await app.story().wayIn().click();
  await expect(app.story().title()).toHaveText(titleOf(1));
  await expect(app.story().title()).toBeFocused();
  await expect.poll(() => app.parameter('map')).toBeDefined();
  expect(await app.historyLength()).toBe(entries + 1);
  await app.story().button('next').click();
  await app.story().button('next').click();
  await expect(app.sourcePanel().title()).toHaveText(CROSSING_9.title.en);
  await app.waitForIdleMap();
  expect(app.address()).toMatchObject({
    story: '3',
    sel: 'mdl-crossing-2024-06-09',
    t: '2024-06-09/2024-06-09',
  });
  expect(await app.historyLength()).toBe(entries + 3);
  const symbol = await app.map().symbol(CROSSING_9.title.en).boundingBox();
  const card = await app.story().root().boundingBox();
  expect(symbol?.x, 'what is selected is clear of the card').toBeGreaterThan(
    (card?.x ?? 0) + (card?.width ?? 0),
  );
  const { map } = app.address();
  await page.goBack();
  await expect(app.story().title()).toHaveText(titleOf(2));
  await page.goForward();
  await expect(app.sourcePanel().title()).toHaveText(CROSSING_9.title.en);
  expect(app.parameter('map')).toBe(map);
  await app.story().button('leave').click();
  await expect(app.story().root()).toHaveCount(0);
  await expect(app.story().wayIn()).toBeFocused();
  await expect.poll(() => app.address(), 'what was shown before it is back').toEqual(opened);
  await expect(app.sourcePanel().root()).toHaveCount(0);
});

test.describe('without a map', () => {
  test.beforeEach(({ app }) => app.withoutWebGL());

  test('a link to a bare step brings all that the step shows', async ({ app }) => {
    await app.open({ story: '4', lang: 'ko' });
    await expect(app.story().title()).toHaveText(titleOf(4, 'ko'));
    await expect(app.sourcePanel().title()).toHaveText(CROSSING_18.title.ko);
    await expect.poll(() => app.parameter('t')).toBe('2024-06-18/2024-06-18');
  });

  test('every step can be reached by arrows, is announced, and says what it rests on', async ({
    app,
    page,
  }) => {
    await app.open();
    await app.tabTo(app.story().wayIn());
    await page.keyboard.press('Enter');
    for (const [index, step] of STORY.steps.entries()) {
      await expect(app.story().title()).toHaveText(step.title.en);
      await expect(app.story().announced()).toContainText(step.sentences.at(-1)?.text.en ?? '');
      await expect(app.story().steps().nth(index)).toHaveAttribute('aria-current', 'step');
      await expect(app.story().marks()).toHaveCount(step.sentences.flatMap(({ claims }) => claims).length);
      await expect(app.story().unsupported()).toHaveCount(0);
      await page.keyboard.press('ArrowRight');
    }
    await expect(app.story().title()).toHaveText(titleOf(STORY.steps.length));
    await page.keyboard.press('Escape');
    await expect(app.story().wayIn()).toBeFocused();
  });

  for (const id of ['line-2025', 'panmunjom'])
    test(`the story ${id} opens beside its collection, and each step selects what it is about`, async ({
      app,
      page,
    }) => {
      const { steps } = storyOf(id);
      const { collection = '' } = SUBJECT.stories.find((one) => one.id === id) ?? {};
      await app.open({ col: collection });
      await app.story().wayIn().click();
      for (const [index, step] of steps.entries()) {
        await expect(app.story().title()).toHaveText(step.title.en);
        await expect.poll(() => app.parameter('story')).toBe(`${id}.${index + 1}`);
        await expect.poll(() => app.parameter('sel')).toBe(step.selection ?? undefined);
        await expect(app.story().marks()).toHaveCount(step.sentences.flatMap(({ claims }) => claims).length);
        await expect(app.story().unsupported()).toHaveCount(0);
        await expect(app.notices()).toHaveCount(0);
        await page.keyboard.press('ArrowRight');
      }
    });

  test('a bare link to a step of another story opens its collection, and one that is none is told', async ({
    app,
  }) => {
    await app.open({ story: 'panmunjom.3', lang: 'ko' });
    await expect(app.story().title()).toHaveText(storyOf('panmunjom').steps[2]?.title.ko ?? '');
    await expect(app.showing()).toContainText('1968년');
    expect(app.parameter('col'), 'the story says which').toBeUndefined();
    await app.open({ story: 'nowhere.3' });
    await expect(app.story().root()).toHaveCount(0);
    await expect(app.notices()).toHaveCount(1);
    await app.open({ story: 'panmunjom.99' });
    await expect(app.story().title()).toHaveText(storyOf('panmunjom').steps.at(-1)?.title.en ?? '');
    await expect(app.notices()).toHaveCount(1);
  });

  test('where a collection has no story of its own all are offered, and the end of one leads to the others', async ({
    app,
    page,
  }) => {
    await app.open({ col: 'since-1953' });
    await app.tabTo(app.story().wayToAll());
    await page.keyboard.press('Enter');
    await expect(app.story().all()).toHaveCount(SUBJECT.stories.length);
    await expectClean(app, 'all stories');
    await app.story().all().nth(1).press('Enter');
    await expect(app.story().title()).toHaveText(storyOf('line-2025').steps[0]?.title.en ?? '');
    await expect(app.story().title()).toBeFocused();
    await page.keyboard.press('End');
    await app.story().others().last().press('Enter');
    await expect(app.story().title()).toHaveText(storyOf('panmunjom').steps[0]?.title.en ?? '');
    await expect(app.story().title()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(app.story().wayToAll(), 'the collection that the reader came from').toBeFocused();
    await expect.poll(() => app.address()).toMatchObject({ col: 'since-1953' });
  });

  test('About offers all stories, and the one that is chosen has the focus', async ({ app, page }) => {
    await app.open();
    await page.getByRole('button', { name: app.words.app.about }).click();
    await expect(app.story().all()).toHaveCount(SUBJECT.stories.length);
    await app.story().all().last().press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(app.story().title()).toHaveText(storyOf('panmunjom').steps[0]?.title.en ?? '');
    await expect(app.story().title()).toBeFocused();
  });

  test('a mark opens its incident with the claim lit, and Escape comes back to the story', async ({
    app,
    page,
  }) => {
    await app.open({ story: '3' });
    await app.story().marks().nth(1).click();
    const fact = app.sourcePanel().fact('About 20 soldiers').first();
    await expect(fact).toHaveAttribute('aria-pressed', 'true');
    await expect(fact).toBeFocused();
    await expect.poll(() => app.parameter('claim')).toBe('people-about-20');
    await page.keyboard.press('Escape');
    await expect(app.sourcePanel().root()).toHaveCount(0);
    await expect(app.story().title()).toHaveText(titleOf(3));
  });

  test('what the sources that are on do not carry is struck', async ({ app }) => {
    await app.open({ story: '3', sets: 'articles' });
    await expect(app.story().unsupported()).toHaveCount(3);
    await app.open({ story: '3', sets: 'none' });
    await expect(app.story().unsupported()).toHaveCount(5);
  });

  test('it plays when asked, in the time of the clock, and pauses', async ({ app, page }) => {
    await page.clock.install();
    await app.open({ story: '1' });
    await expect(app.story().title()).toHaveText(titleOf(1));
    // No longer leaps than a step needs: what the page still waits for would be given up as too late.
    const [first, second] = STORY.steps.map((step) => readingTime(step, 'en'));
    await app.story().button('play').click();
    await page.clock.fastForward((first ?? 0) - 1000);
    await expect(app.story().title()).toHaveText(titleOf(1));
    await page.clock.fastForward(2000);
    await expect(app.story().title()).toHaveText(titleOf(2));
    await app.story().button('pause').click();
    await page.clock.fastForward((second ?? 0) + 1000);
    await expect(app.story().title()).toHaveText(titleOf(2));
  });

  test('a story that does not come is a sentence and a retry', async ({ app, page, guard }) => {
    guard.expectFault(/503/);
    await page.route('**/data/stories/june-2024.json', (route) => route.fulfill({ status: 503 }));
    await app.open({ story: '2' });
    await expect(app.story().failure()).toContainText(app.words.story.failed);
    await page.unroute('**/data/stories/june-2024.json');
    await app.story().retry().click();
    await expect(app.story().title()).toHaveText(titleOf(2));
  });

  test('on a phone it has the sheet’s place, and gives it to the sources while they are read', async ({
    app,
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await app.open({ story: '3' });
    await expect(app.sheet().handle()).toHaveCount(0);
    await app.story().marks().first().click();
    await expect(app.story().root()).toHaveCount(0);
    await expect(app.sourcePanel().title()).toHaveText(CROSSING_9.title.en);
    await app.sourcePanel().closeButton().first().click();
    await expect(app.story().title()).toHaveText(titleOf(3));
  });

  for (const lang of ['en', 'ko'] as const)
    test(`it is clean and fits in either theme, at 320 px and in forced colours (${lang})`, async ({
      app,
      page,
    }) => {
      for (const theme of ['light', 'dark']) {
        await app.open({ story: '3', lang, theme, sets: 'articles' });
        await expect(app.story().title()).toHaveText(titleOf(3, lang));
        await expectClean(app, theme, app.words.story.label);
      }
      await page.setViewportSize({ width: 320, height: 568 });
      await app.settled();
      await expectClean(app, '320 px', app.words.story.label);
      expect(await stickingOut(page, 320)).toEqual([]);
      await page.emulateMedia({ forcedColors: 'active' });
      await expectClean(app, 'forced colours', app.words.story.label);
    });
});
