/** Catalogues of rows: opened in place of the record, searched, cancelled, and what is said where one cannot be opened. */
import { readFile } from 'node:fs/promises';
import { aboutWordsFor } from '#i18n/parts/about-words.ts';
import { parquetOf } from '#testing/rows/parquet-of.ts';
import { type Row, SOUND } from '#testing/rows/small-catalogue.ts';
import { expectClean } from './axe.ts';
import { type AppDriver, expect, test, UNDRAWN } from './driver.ts';
import { CatalogueDriver } from './driver-catalogues.ts';
import { fulfillRange, type ServedCatalogue, serveCatalogues } from './serve-catalogues.ts';

test.use(UNDRAWN);

/** More than are objects; one in fifty names a place, one has a position that cannot be. */
const MANY_ROWS: Row[] = Array.from({ length: 300 }, (_, index) => ({
  ...SOUND,
  id: `many-${String(index).padStart(3, '0')}`,
  title: index % 50 === 0 ? 'Shells fell near Cheorwon' : 'A drone was seen',
  title_ko: index % 50 === 0 ? '철원 인근에 포탄' : '무인기 관측',
  lon: index === 7 ? Infinity : 127 + index / 500,
  lat: 38.2,
  radius_m: 5000,
}));
const MANY = { title: 'Many events', bytes: parquetOf(MANY_ROWS, { options: { rowGroupSize: 50 } }) };
const FEW = { title: 'Few events', bytes: parquetOf(MANY_ROWS.slice(0, 3)) };

test.beforeEach(({ app }) => app.withoutWebGL());

const expectRecord = (app: AppDriver) => expect(app.showing()).toContainText('8 incidents in June 2024');

test('one opens by its address, is searched in both languages, and the record comes back', async ({
  app,
  context,
}) => {
  const catalogue = new CatalogueDriver(app);
  await serveCatalogues(context, { many: MANY, few: FEW });
  await app.open({ c: 'many' });
  await expect(app.showing()).toContainText('300 incidents in 9');
  await expect(catalogue.picker()).toHaveValue('many');
  await expect(app.list()).toContainText(catalogue.words.flaw('bad-position', 1, 8));
  await app.search().fill('cholwon');
  await expect(app.showing()).toContainText('6 incidents in 9');
  await app.search().fill('ㅊㅇ');
  await expect(app.showing()).toContainText('6 incidents in 9');
  await app.search().fill('many-299');
  await expect(app.showing()).toContainText('1 incident in 9');
  await expectClean(app, 'a catalogue that is searched');
  await app.openAbout();
  const { transfer } = aboutWordsFor('en');
  const download = app.page.waitForEvent('download');
  await app.dialog().getByRole('button', { name: transfer.rows.files.csv.name, exact: true }).click();
  const taken = await readFile(await (await download).path(), 'utf8');
  expect(taken.trim().split('\r\n'), 'a head and what is found').toHaveLength(2);
  expect(taken).toContain('many-299');
  await expect(app.dialog()).toContainText(transfer.rows.saved);
  await expectClean(app, 'a file of rows is made');
  await app.page.keyboard.press('Escape');
  await catalogue.picker().selectOption('few');
  await expect(app.showing()).toContainText('3 incidents in 9');
  await app.page.goBack();
  await expect(app.showing(), 'as it was left').toContainText('1 incident in 9');
  await catalogue.picker().selectOption({ label: catalogue.words.record });
  await expectRecord(app);
  expect(new URL(app.page.url()).searchParams.has('c')).toBe(false);
});

test('how far it is read is said, and it can be cancelled', async ({ app, context }) => {
  const catalogue = new CatalogueDriver(app);
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const answer: ServedCatalogue['answer'] = (route, sent) =>
    sent < 3 ? undefined : released.then(() => fulfillRange(route, BIG.bytes)).catch(() => undefined);
  await serveCatalogues(context, { big: { ...BIG, answer }, few: FEW });
  await app.page.goto('/?c=big');
  await expect(catalogue.progress()).toHaveAttribute('max', String(BIG_ROWS));
  await expect.poll(async () => Number(await catalogue.progress().getAttribute('value'))).toBeGreaterThan(0);
  await expect(app.list()).toContainText(/[\d,]+ of 20,000 rows read/);
  await expectClean(app, 'a catalogue that is read');
  await catalogue.cancel().focus();
  await app.page.keyboard.press('Enter');
  await expectRecord(app);
  await expect(app.list(), 'the focus is not lost').toBeFocused();
  release();
  await catalogue.picker().selectOption('few');
  await expect(app.showing()).toContainText('3 incidents in 9');
});

const BIG_ROWS = 20_000;
/** Texts that differ, so that two groups are longer than what is read at once. */
const BIG = {
  title: 'A big one',
  bytes: parquetOf(
    Array.from({ length: BIG_ROWS }, (_, index) => ({
      ...SOUND,
      id: `${index}`,
      title: Array.from({ length: 12 }, (_, part) => Math.sin(index * 12 + part)).join(' '),
    })),
    { options: { rowGroupSize: 2000 } },
  ),
};

const FAULTS: Readonly<Record<string, readonly [served: ServedCatalogue, said: string | RegExp]>> = {
  truncated: [{ title: 'x', bytes: MANY.bytes.slice(0, -9) }, 'the end is missing'],
  lacking: [{ title: 'x', bytes: parquetOf([SOUND], {}, ['title']) }, 'lacks the column title'],
  mistyped: [
    { title: 'x', bytes: parquetOf([{ ...SOUND, lon: 'x' }], { types: { lon: 'STRING' } }) },
    /column lon holds string where .+ is needed/,
  ],
  missing: [{ ...FEW, answer: (route) => route.fulfill({ status: 404 }) }, 'not on the server'],
  whole: [
    { ...FEW, answer: (route) => route.fulfill({ status: 200, body: Buffer.from(FEW.bytes) }) },
    'whole files only',
  ],
};

test('what keeps one from being opened is said, with ways on', async ({ app, context }) => {
  const catalogue = new CatalogueDriver(app);
  await serveCatalogues(
    context,
    Object.fromEntries(Object.entries(FAULTS).map(([id, [served]]) => [id, served])),
  );
  await app.open();
  for (const [id, [, said]] of Object.entries(FAULTS)) {
    await catalogue.picker().selectOption(id);
    await expect(catalogue.failure()).toContainText(said);
  }
  await expectClean(app, 'a catalogue that cannot be opened');
  await catalogue.back().click();
  await expectRecord(app);
  await app.page.goto('/?c=unheard-of&lang=ko');
  await expect(app.page.getByRole('alert')).toContainText('그런 이름의 자료가 없습니다');
});

test('what still goes on fades along the timeline, where its end is not known', async ({ app, context }) => {
  const begun = Array.from({ length: 300 }, (_, index) => ({
    id: `${index}`,
    title: 'It began',
    kind: SOUND.kind,
    start_earliest: new Date(Date.UTC(1960, 0, 1)),
    end_latest: null,
  }));
  const closed = {
    ...begun[0],
    id: 'closed',
    start_earliest: new Date(Date.UTC(2040, 0, 1)),
    end_latest: new Date(Date.UTC(2040, 0, 2)),
  };
  await serveCatalogues(context, { open: { title: 'Open ends', bytes: parquetOf([...begun, closed]) } });
  await app.open({ c: 'open' });
  await expect(app.showing()).toContainText('300 more');
  const lanes = app.timeline().root().locator('canvas').first();
  await expect(lanes).toBeVisible();
  /** By column of the canvas, how many of its pixels are painted. */
  const heights = await lanes.evaluate((element) => {
    const { width, height } = element as HTMLCanvasElement;
    const data = (element as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data;
    return Array.from({ length: width }, (_, x) => {
      let painted = 0;
      for (let y = 0; y < height; y += 1) painted += Number((data?.[(y * width + x) * 4 + 3] ?? 0) > 0);
      return painted;
    });
  });
  const inked = heights.filter((height) => height > 0);
  const at = (share: number) => inked[Math.floor(share * (inked.length - 1))] ?? 0;
  expect(inked.length).toBeGreaterThan(100);
  expect(at(0.5)).toBeLessThan(at(0.02));
  expect(at(0.8)).toBeLessThan(at(0.5));
});
