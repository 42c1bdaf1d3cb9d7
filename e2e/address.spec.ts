/** The address restores the view, whatever is written in it; Back and Forward walk through what was chosen. */
import type { Parameter } from '#state/address/parameters.ts';
import { THEME } from '#ui/theme/theme-attribute.ts';
import { type AppDriver, expect, test, UNDRAWN } from './driver.ts';
import { AT_FIRST, CROSSING_9, CROSSING_18, SHOTS_18 } from './record.ts';

test.use(UNDRAWN);

// Drawing maps without a graphics card takes its time.
test.slow();

test('the address restores selection, window, filters, camera, language and theme', async ({ app, page }) => {
  const view = {
    sel: 'mdl-crossing-2024-06-18',
    claim: CROSSING_18.claims[0]?.id ?? '',
    t: '2024-06-10/2024-06-25',
    off: 'context',
    q: '18',
    map: '9/38.3/127.7/10/20',
    lang: 'ko',
    theme: 'dark',
  };
  await app.open(view);
  const places = [];
  for (const way of ['opened', 'reloaded']) {
    if (way === 'reloaded') {
      await page.reload();
      await app.waitForRecord();
      await app.waitForMap();
    }
    await expect(app.sourcePanel().title(), way).toHaveText(CROSSING_18.title.ko);
    await expect(
      app
        .sourcePanel()
        .facts()
        .and(page.getByRole('button', { pressed: true })),
    ).toHaveCount(1);
    await expect(app.timeline().thumb('start')).toHaveAttribute('aria-valuetext', /2024년 6월 10일/);
    await expect(app.timeline().thumb('end')).toHaveAttribute('aria-valuetext', /2024년 6월 25일/);
    await expect(app.kindFilter('context')).not.toBeChecked();
    await expect(app.kindFilter('mdl-crossing')).toBeChecked();
    await expect(app.search()).toHaveValue('18');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
    await expect(page.locator('html')).toHaveAttribute(THEME, 'dark');
    expect(app.address()).toEqual(view);
    places.push(await app.map().symbol(CROSSING_18.title.ko).boundingBox());
  }
  expect(places[1], 'the camera stands where it stood').toEqual(places[0]);
});

test('the camera of an address is kept, panning leaves no history, a reset forgets it', async ({
  app,
  page,
}) => {
  await app.open({ map: '9/38.3/127.7' });
  const entries = await app.historyLength();
  await app.map().canvas().focus();
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => app.parameter('map')).not.toMatch(/^9\/38\.3\//);
  expect(await app.historyLength()).toBe(entries);
  const near = await app.map().symbol(CROSSING_18.title.en).boundingBox();
  await app.map().button('reset').click();
  await expect.poll(() => app.parameter('map')).toBeUndefined();
  await expect.poll(() => app.map().symbol(CROSSING_18.title.en).boundingBox()).not.toEqual(near);
});

test('the home view stays home in a window of another size, and its camera out of the address', async ({
  app,
  page,
}) => {
  await app.open();
  const symbol = app.map().symbol(CROSSING_18.title.en);
  const before = await symbol.boundingBox();
  await page.setViewportSize({ width: 1060, height: 620 });
  await expect.poll(() => symbol.boundingBox()).not.toEqual(before);
  await app.waitForIdleMap();
  await app.map().loseContext();
  await app.map().restoreContext();
  await app.waitForIdleMap();
  // The address has been written once this is in it.
  await app.themeButton().click();
  await expect.poll(() => app.parameter('theme')).toBeDefined();
  expect(app.parameter('map')).toBeUndefined();
  await app.waitForIdleMap();
  const here = await symbol.boundingBox();
  await page.reload();
  await app.waitForRecord();
  await app.waitForIdleMap();
  expect(await symbol.boundingBox(), 'where it stands in a window that was so from the start').toEqual(here);
});

test('selecting and filtering leave history, scrubbing and typing on do not', async ({ app, page }) => {
  await app.withoutWebGL();
  await app.open();
  const start = await app.historyLength();
  const entries = async () => (await app.historyLength()) - start;

  await app.timeline().thumb('start').focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => app.parameter('t')).toBe('2024-06-02/2024-06-30');
  await app.switchLanguage();
  await app.switchLanguage();
  expect(await entries()).toBe(0);

  await app.select(CROSSING_9.title.en);
  expect(await entries()).toBe(1);
  await app.sourcePanel().facts().first().click();
  await expect.poll(() => app.parameter('claim')).toBeDefined();
  expect(await entries(), 'a lit fact is no new place').toBe(1);
  await app.select(SHOTS_18.title.en);
  expect(await entries()).toBe(2);
  await app.kindFilter('context').uncheck();
  expect(await entries()).toBe(3);
  await app.search().pressSequentially('shots');
  await expect.poll(() => app.parameter('q')).toBe('shots');
  expect(await entries(), 'the first letter of a search alone').toBe(4);

  await page.goBack();
  await expect(app.search()).toHaveValue('');
  await page.goBack();
  await expect(app.kindFilter('context')).toBeChecked();
  await page.goBack();
  await expect(app.sourcePanel().title()).toHaveText(CROSSING_9.title.en);
  await page.goBack();
  await expect(app.sourcePanel().root()).toHaveCount(0);
  await page.goForward();
  await page.goForward();
  await expect(app.sourcePanel().title()).toHaveText(SHOTS_18.title.en);
});

test('Back closes an open dialog first, and a story that was begun in it is one step of its own', async ({
  app,
  page,
}) => {
  await app.withoutWebGL();
  await app.open();
  await app.select(CROSSING_9.title.en);
  await app.openAbout();
  await page.goBack();
  await expect(app.dialog()).toHaveCount(0);
  await expect(app.sourcePanel().title(), 'nothing else has changed').toHaveText(CROSSING_9.title.en);
  await expect(app.aboutButton()).toBeFocused();
  await app.openAbout();
  await page.keyboard.press('Escape');
  await expect(app.dialog()).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => history.state?.dialog), 'its entry is gone').toBeUndefined();
  await app.openAbout();
  await app.story().all().first().click();
  await expect(app.story().title()).toBeVisible();
  await page.goBack();
  await expect(app.sourcePanel().title(), 'as before the story').toHaveText(CROSSING_9.title.en);
  await expect(app.dialog()).toHaveCount(0);
  await page.goBack();
  await expect(app.sourcePanel().root()).toHaveCount(0);
  await page.setViewportSize({ width: 390, height: 844 });
  while ((await app.sheet().height()) !== 'full') await app.sheet().button('raise').click();
  await app.select(CROSSING_9.title.en);
  await page.goBack();
  await expect(app.sourcePanel().root(), 'from a full sheet').toHaveCount(0);
  await expect(app.entry(CROSSING_9.title.en)).toBeAttached();
});

/** What may be typed, cut, mangled or meant ill, by parameter. */
const UNREADABLE = {
  sel: ['%3Cscript%3Ealert(1)%3C/script%3E', '__proto__'],
  t: [
    'garbage',
    '2024-13-45/2024-99-99',
    '2024-06-30/2024-06-01',
    'NaN/Infinity',
    '2024-06-01/2024-06-30/2024-07-01',
    '-271821-04-20/275760-09-13',
  ],
  off: ['__proto__,context', 'x,'.repeat(600)],
  q: ['x'.repeat(5000)],
  nosrc: ['../../etc/passwd'],
  map: ['NaN/NaN/NaN', '1e400/38/127', '1/2'],
  lang: ['xx'],
  theme: ['neon'],
} as const;
const UNKNOWN = {
  sel: ['constructor', 'no-such-incident', 'a&sel=b&sel=c'],
  nosrc: ['unknown-source'],
} as const;
const HARMLESS = [
  't=&sel=&map=&q=%00%FF%F0%9F%92%A3(.*)%5B&lang=',
  '&&&=&utm_source=mail&fbclid=1#%3Cimg%20src=x%20onerror=alert(1)%3E',
];
/** What is read otherwise than it says, or is nothing of ours, with what is said of it. */
const TOLD = [
  ['km=500-600&map=99999/99999/-99999/720/900', ['the stretch of the line, the position of the map']],
  ['sel=mdl-crossing-2024-06-18&claim=stray', ['not in this record: stray']],
  ['claim=stray', ['left out: the highlighted fact']],
  ['story=99', ['the step of the story']],
  ['t=2024-06&t=2024-05', ['the first counts: the dates']],
  ['%E0%A4%A=1&%=%', ['left out']],
  ['__proto__=1&constructor=2&sel[]=3', ['left out: ‘__proto__’, ‘constructor’, ‘sel[]’']],
  [
    `nosrc=${Array.from({ length: 400 }, (_, at) => `no-such-${at}`)}&${'z'.repeat(6000)}=1&${'%CC%81'.repeat(300)}=2`,
    ['(+397)', 'zzz…’'],
  ],
] as const;

/** The nth of each parameter's values, together in one address: to load a page for each takes minutes. */
function* together(values: Readonly<Record<string, readonly string[]>>) {
  const rounds = Math.max(...Object.values(values).map(({ length }) => length));
  for (let round = 0; round < rounds; round += 1)
    yield Object.entries(values).flatMap(([name, all]) =>
      all.slice(round, round + 1).map((value) => ({ name, value })),
    );
}

function queryOf(parameters: readonly { name: string; value: string }[]): string {
  return parameters.map(({ name, value }) => `${name}=${value}`).join('&');
}

async function expectUsable(app: AppDriver): Promise<void> {
  await expect(app.search()).toBeVisible();
  await expect(app.timeline().thumb('start')).toHaveAttribute('aria-valuetext', /KST/);
  await expect(app.showing()).toContainText('KST');
}

test('no address breaks the page, and what cannot be used is said', async ({ app }) => {
  await app.withoutWebGL();
  for (const parameters of together(UNREADABLE))
    await test.step(queryOf(parameters).slice(0, 90), async () => {
      await app.openAddress(`/?${queryOf(parameters)}`);
      await expectUsable(app);
      await expect(app.notices()).toHaveCount(1);
      const said = await app.notices().textContent();
      const named = /left out: ([^.]*)\./.exec(said ?? '')?.[1]?.split(/, | (?=\()/);
      const names = parameters.map(({ name }) => app.words.app.linkParts[name as Parameter]);
      expect(named).toHaveLength(Math.min(names.length, 5));
      if (names.length <= 4) expect(named?.sort()).toEqual(names.sort());
    });
  for (const parameters of together(UNKNOWN))
    await test.step(queryOf(parameters), async () => {
      await app.openAddress(`/?${queryOf(parameters)}`);
      await expectUsable(app);
      for (const { value } of parameters) {
        const said = `not in this record: ${value.split('&')[0]}`;
        await expect(app.notices().filter({ hasText: said })).toBeVisible();
      }
      const repeats = parameters.filter(({ value }) => value.includes('&')).length;
      await expect(app.notices()).toHaveCount(parameters.length + repeats);
    });
  for (const query of HARMLESS)
    await test.step(query, async () => {
      await app.openAddress(`/?${query}`);
      await expectUsable(app);
      await expect(app.notices()).toHaveCount(0);
    });
  await app.page.setViewportSize({ width: 320, height: 640 });
  for (const [query, said] of TOLD)
    await test.step(query.slice(0, 90), async () => {
      await app.openAddress(`/?${query}`);
      for (const words of said) await expect(app.notices().filter({ hasText: words })).toBeVisible();
      for (const notice of await app.notices().all())
        expect((await notice.boundingBox())?.height, 'covers little of the smallest screen').toBeLessThan(90);
      await expect(app.timeline().thumb('start')).toBeInViewport();
    });
  await app.openAddress('/?sel=no-such-incident&t=garbage');
  await expect(app.notices()).toHaveCount(2);
  await app.dismissNotice().first().click();
  await app.dismissNotice().first().click();
  await expect(app.notices()).toHaveCount(0);
});

test('no camera in an address breaks the map', async ({ app, page }) => {
  for (const map of ['99999/99999/-99999/720/900', '0/0/0', '22/38/127/-180/85']) {
    await app.open({ map });
    await expect(app.map().symbols()).toHaveCount(AT_FIRST.length);
  }
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        addEventListener('popstate', () => done(), { once: true });
        history.pushState(null, '', '?map=nowhere&sel=%00');
        history.back();
      }),
  );
  await page.goForward();
  await expect(
    app.notices().filter({ hasText: 'the selected incident, the position of the map' }),
  ).toBeVisible();
  await app.waitForIdleMap();
});
