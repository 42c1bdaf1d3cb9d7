/** The page in WebKit, as Safari has it: a reader can do the main things there, and what fails is said and mended. */
import { PNG } from 'pngjs';
import { MAP_STATE } from '#features/map/map-state.ts';
import { aboutWordsFor } from '#i18n/parts/about-words.ts';
import { AT_FIRST, CROSSING_9, CROSSING_18 } from '../record.ts';
import { expect, test } from './guard.ts';
import { KEYS } from './webdriver.ts';

// One browser, and maps that are drawn without a graphics card.
test.describe.configure({ mode: 'default', timeout: 90_000 });

const OPENED = '8 incidents in June 2024 (KST)';
const mapButton = (name: string) => ({ selector: `[${MAP_STATE}] button`, name });

test('loads: the map is drawn, and list, map and sentence have the same incidents', async ({ reader }) => {
  await reader.open('/');
  await reader.expectText(reader.showing, OPENED);
  expect(await reader.attribute({ selector: `[${MAP_STATE}]` }, MAP_STATE)).toBe('idle');
  const list = `[aria-label="${reader.words.incidents.heading}"] li a`;
  await expect.poll(() => reader.count({ selector: list })).toBe(AT_FIRST.length);
  for (const { feature } of AT_FIRST)
    expect(await reader.find(mapButton(feature.properties.title.en)), feature.id).not.toBeNull();
  const { width, height, data } = PNG.sync.read(await reader.driver.screenshot());
  const colours = new Set<number>();
  // Right of the list, above the timeline.
  for (let y = 100; y < height / 2; y += 1)
    for (let x = Math.round(width * 0.4); x < width * 0.9; x += 1)
      colours.add(data.readUInt32BE(4 * (y * width + x)));
  expect(colours.size, 'colours of the map').toBeGreaterThan(100);
});

test('an incident is selected on the map and in the list, read, and left by Back and by Escape', async ({
  reader,
}) => {
  await reader.open('/');
  await reader.click({ selector: 'li a', text: CROSSING_18.title.en });
  await reader.expectText(reader.panelTitle, CROSSING_18.title.en);
  expect((await reader.driver.address()).searchParams.get('sel')).toBe('mdl-crossing-2024-06-18');
  await reader.expectText({ selector: 'article blockquote' }, /\S/);
  await reader.driver.back();
  await expect.poll(() => reader.count(reader.panelTitle)).toBe(0);
  // The map goes back too, and its buttons move with it.
  await reader.waitForMap();
  await reader.focus(mapButton(CROSSING_9.title.en));
  await reader.driver.press(KEYS.Enter);
  await reader.expectText(reader.panelTitle, CROSSING_9.title.en);
  await expect(async () => {
    // The first takes away what the symbol says of itself, where that is still there.
    await reader.driver.press(KEYS.Escape);
    expect(await reader.count(reader.panelTitle)).toBe(0);
  }).toPass();
  expect(await reader.driver.run(() => document.activeElement?.tagName)).not.toBe('BODY');
});

test('the window is scrubbed by keys and by the mouse', async ({ reader }) => {
  await reader.open('/');
  const { windowStart } = reader.words.timeline;
  const thumb = { selector: `[role="slider"][aria-label="${windowStart}"]` };
  await reader.driver.run(
    (element) => (element as unknown as HTMLElement).focus(),
    await reader.element(thumb),
  );
  for (let day = 1; day < 10; day += 1) await reader.driver.press(KEYS.ArrowRight);
  await expect.poll(() => reader.attribute(thumb, 'aria-valuetext')).toBe('10 June 2024 KST');
  await reader.expectText(reader.showing, '6 incidents in 10–30 June 2024 (KST)');
  const { x, y } = await reader.driver.run(
    (element) => {
      const box = (element as unknown as Element).getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    await reader.element(thumb),
  );
  await reader.driver.drag({ x, y }, { x: x - 60, y });
  await expect.poll(() => reader.attribute(thumb, 'aria-valuetext')).not.toBe('10 June 2024 KST');
  expect((await reader.driver.address()).searchParams.get('t')).toMatch(/^20/);
});

test('the line view is drawn, and leads back to the map', async ({ reader }) => {
  await reader.open('/');
  const { faces, label } = reader.words.lineView;
  await reader.click({ selector: 'main button', name: faces.line });
  const canvas = `[aria-label="${label}"] canvas`;
  await expect.poll(() => reader.count({ selector: canvas })).toBeGreaterThan(0);
  const painted = () =>
    reader.driver.run((selector) => {
      const sizes = [...document.querySelectorAll<HTMLCanvasElement>(selector)].map((one) => {
        const pixels = one.getContext('2d')?.getImageData(0, 0, one.width, one.height).data ?? [];
        return pixels.filter((value: number) => value > 0).length;
      });
      return Math.max(...sizes);
    }, canvas);
  await expect.poll(painted).toBeGreaterThan(1000);
  expect((await reader.driver.address()).searchParams.get('view')).toBe('line');
  await reader.click({ selector: 'main button', name: faces.map });
  await reader.waitForMap();
  expect((await reader.driver.address()).searchParams.get('view')).toBeNull();
});

test('a story goes on, and back', async ({ reader }) => {
  await reader.open('/?story=1');
  const { label, next, previous } = reader.words.story;
  const title = { selector: `[aria-label="${label}"] h2` };
  await reader.expectText(title, /\S/);
  const first = await reader.text(title);
  await reader.click(reader.button(next));
  await expect.poll(() => reader.text(title)).not.toBe(first);
  await reader.click(reader.button(previous));
  await expect.poll(() => reader.text(title)).toBe(first);
});

test('at the size of a phone there is a sheet, nothing sticks out, and an incident opens in it', async ({
  reader,
}) => {
  await reader.driver.resize(390, 844);
  await reader.open('/?lang=en');
  const width = await reader.driver.run(() => innerWidth);
  expect(width, 'this window can be as narrow').toBeLessThan(480);
  await reader.click(reader.button(reader.words.app.sheet.raise));
  await reader.click({ selector: 'li a', text: CROSSING_18.title.en });
  await reader.expectText(reader.panelTitle, CROSSING_18.title.en);
  expect(await reader.driver.run(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});

test('a lost context comes back with all that was on the map; one that does not is told, and made anew', async ({
  reader,
}) => {
  await reader.open('/');
  const lose = () =>
    reader.driver.run((selector) => {
      const canvas = document.querySelector<HTMLCanvasElement>(`${selector} canvas`);
      const switches = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      if (!switches) throw new Error('This browser cannot lose its context on request');
      Object.assign(window, { restoreContext: () => switches.restoreContext() });
      return new Promise<void>((resolve) => {
        canvas?.addEventListener('webglcontextlost', () => resolve(), { once: true });
        switches.loseContext();
      });
    }, `[${MAP_STATE}]`);
  await lose();
  await reader.driver.run(() => (window as unknown as { restoreContext(): void }).restoreContext());
  await reader.waitForMap();
  expect(await reader.find(mapButton(CROSSING_9.title.en))).not.toBeNull();
  await lose();
  const failed = { selector: `[${MAP_STATE}] [role="alert"]` };
  await expect.poll(() => reader.text(failed), { timeout: 45_000 }).toContain(reader.words.map.contextFailed);
  await reader.click(reader.button(reader.words.map.rebuild));
  await expect
    .poll(() => reader.attribute({ selector: `[${MAP_STATE}]` }, MAP_STATE), { timeout: 45_000 })
    .toBe('idle');
  expect(await reader.find(mapButton(CROSSING_9.title.en))).not.toBeNull();
});

test('a part that does not come is said, and comes when it is asked for again', async ({
  reader,
  site,
  guard,
}) => {
  const part = /AboutContents-.*\.js/;
  guard.expectFault(/failed request: 404 .*AboutContents/);
  guard.expectFault(/console error: .*AboutContents/);
  await reader.open('/');
  site.takeAway(part);
  await reader.click({ selector: 'header button', name: reader.words.app.about });
  await reader.expectText({ selector: 'dialog [role="alert"]' }, reader.words.app.panelFailed);
  site.putBack(part);
  await reader.click({ selector: 'dialog [role="alert"] button', name: reader.words.app.retry });
  await reader.expectText({ selector: 'dialog' }, aboutWordsFor('en').transfer.heading);
});
