/** The line view by mouse, by keyboard and by thumb: what is brushed there is what list and timeline show. */
import { readFile } from 'node:fs/promises';
import { expect, test, UNDRAWN } from './driver.ts';
import { CROSSING_9, CROSSING_18, OF_FIRST, SHOTS_9 } from './record.ts';

test.use(UNDRAWN);

test('opens from the map, and Back leads to it', async ({ app, page }) => {
  await app.open();
  await app.line().face('line').click();
  await expect(app.line().plot()).toBeVisible();
  expect(app.parameter('view')).toBe('line');
  await page.goBack();
  await expect(app.map().root()).toBeVisible();
  await expect(app.line().root()).toHaveCount(0);
});

test('by mouse: a drag selects a stretch and a span at once, and all follow', async ({ app, page }) => {
  await app.openLine();
  const entries = await app.historyLength();
  await app.line().brushByMouse({ km: 30, day: '2024-06-08' }, { km: 200, day: '2024-06-18' });
  await expect(app.showing()).toHaveText(
    /in 8–18 June 2024 \(KST\), km (29|30|31)–(199|200|201) of the line/,
  );
  expect(app.parameter('t')).toBe('2024-06-08/2024-06-18');
  expect(await app.historyLength(), 'one drag leaves one entry').toBe(entries + 1);
  await expect(app.entry(CROSSING_9.title.en)).toContainText('may be in this period');
  await expect(app.timeline().thumb('start')).toHaveAttribute('aria-valuetext', '8 June 2024 KST');
  const counts = await app.facetCounts();
  await expect(app.showing()).toContainText(`${counts.possible}`);

  await app.line().face('map').click();
  await expect(app.line().clearStretch(), 'on the map it is as plain').toContainText('8–18 June 2024');
  await app.line().clearStretch().click();
  await expect(app.showing()).toHaveText(/in June 2024 \(KST\)(?:;|$)/);
  expect(app.parameter('km')).toBeUndefined();
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await expect(app.showing()).toHaveText(/in June 2024 \(KST\)(?:;|$)/);
});

test('the plot stays where it is when a stretch is chosen', async ({ app, page }) => {
  for (const viewport of [
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(viewport);
    await app.openLine();
    await app.line().expectSettled();
    const before = await app.line().plot().boundingBox();
    await app.line().setDrag('dragSelects');
    await app.line().brushByMouse({ km: 100, day: '2024-06-09' }, { km: 160, day: '2024-06-18' });
    await expect(app.line().clearStretch()).toBeVisible();
    await app.line().expectSettled();
    expect(await app.line().plot().boundingBox()).toEqual(before);
  }
});

test('a drag that begins on a symbol leaves nothing lit, and no tip over the axes', async ({ app, page }) => {
  await app.openLine();
  const symbol = await app.line().box(CROSSING_9.title.en).boundingBox();
  if (!symbol) throw new Error('no box');
  await page.mouse.move(symbol.x + symbol.width / 2, symbol.y + symbol.height / 2);
  await app.expectHovered(CROSSING_9.title.en);
  await expect(app.line().tip()).toBeVisible();
  await expect(app.timeline().tip(), 'where the hand is not').toBeHidden();
  await page.mouse.down();
  await page.mouse.move(symbol.x + 150, symbol.y + 90, { steps: 4 });
  await page.mouse.up();
  await expect(app.line().clearStretch()).toBeVisible();
  await app.expectHovered(CROSSING_9.title.en, false);
  await expect(app.line().tip()).toHaveCount(0);
});

test('by mouse: hover lights, click selects, and click beside it lets go', async ({ app, page }) => {
  await app.openLine();
  const symbol = await app.line().box(CROSSING_9.title.en).boundingBox();
  if (!symbol) throw new Error('no box');
  await page.mouse.move(symbol.x + symbol.width / 2, symbol.y + symbol.height / 2);
  await app.expectHovered(CROSSING_9.title.en);
  await page.mouse.down();
  await page.mouse.up();
  await expect(app.sourcePanel().title()).toHaveText(CROSSING_9.title.en);
  await expect(app.line().box(CROSSING_9.title.en)).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('Escape');
  await expect(app.sourcePanel().root()).toHaveCount(0);
});

test('by wheel: time zooms around the pointer, with Shift the line', async ({ app, page }) => {
  await app.openLine();
  const before = await app.line().shown();
  const { x, y } = await app.line().pointAt({ km: 100, day: '2024-06-18' });
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, -300);
  await expect.poll(() => app.line().shown()).not.toBe(before);
  expect(await app.line().shown()).toContain('km 0–237.4');
  await page.keyboard.down('Shift');
  await page.mouse.wheel(0, -300);
  await page.keyboard.up('Shift');
  await expect.poll(() => app.line().shown()).not.toContain('km 0–237.4');
  await app.line().button('fitWindow').click();
  await expect.poll(() => app.line().shown()).toBe(before);
});

test('by mouse: handles narrow the line and the window, and the hand moves the picture', async ({ app }) => {
  await app.withoutWebGL();
  await app.openLine();
  await app.line().dragHandle('west', { km: 50, day: '2024-06-15' });
  await app.line().dragHandle('end', { km: 50, day: '2024-06-20' });
  await expect(app.showing()).toHaveText(
    /in 1–(19|20|21) June 2024 \(KST\), km (49|50|51)(\.\d)?–237.4 of the line/,
  );
  const before = await app.line().shown();
  await app.line().button('dragMoves').click();
  await app.line().brushByMouse({ km: 100, day: '2024-06-14' }, { km: 100, day: '2024-06-10' });
  await expect.poll(() => app.line().shown()).not.toBe(before);
  await expect(app.showing(), 'the window stays').toHaveText(/in 1–(19|20|21) June 2024/);
});

test('by keyboard alone', async ({ app, page }) => {
  await app.openLine();
  await app.line().face('line').focus();
  await app.tabTo(app.line().handle('west'));
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowRight');
  await expect(app.line().handle('west')).toHaveAttribute('aria-valuetext', 'km 21');
  await expect.poll(() => app.parameter('km')).toBe('21-237.4');
  await app.tabTo(app.line().handle('start'));
  for (let day = 1; day < 8; day += 1) await page.keyboard.press('ArrowDown');
  await expect(app.line().handle('start')).toHaveAttribute('aria-valuetext', '8 June 2024 KST');
  await expect(app.showing()).toHaveText(/in 8–30 June 2024 \(KST\), km 21–237.4 of the line/);

  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(app.line().boxes().and(app.focused())).toHaveCount(1);
  await app.line().box(CROSSING_9.title.en).focus();
  await page.keyboard.press('ArrowDown');
  await expect(app.line().box(SHOTS_9.title.en)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(app.sourcePanel().title()).toHaveText(CROSSING_9.title.en);
  await page.keyboard.press('Escape');

  const before = await app.line().shown();
  await app.line().box(CROSSING_9.title.en).focus();
  await page.keyboard.press('+');
  await expect.poll(() => app.line().shown()).not.toBe(before);
  await page.keyboard.press('0');
  await expect.poll(() => app.line().shown()).toContain('2023');
});

test('the table says the same', async ({ app }) => {
  await app.openLine();
  await app.line().button('table').click();
  await expect(app.line().rows()).toHaveCount(OF_FIRST.length + 1);
  await expect(app.line().rows().filter({ hasText: CROSSING_18.title.en })).toContainText(
    'km 79–148 of the line',
  );
});

test('words about a box stay in the plot, also in a low one', async ({ app, page }) => {
  await page.setViewportSize({ width: 1240, height: 540 });
  await app.openLine();
  const plot = await app.line().plot().boundingBox();
  if (!plot) throw new Error('no plot');
  for (const { title } of [CROSSING_9, CROSSING_18, SHOTS_9]) {
    await app.line().hover(title.en);
    const words = await app.line().tip().boundingBox();
    if (!words) throw new Error('no tip');
    expect(words.y).toBeGreaterThanOrEqual(plot.y - 1);
    expect(words.y + words.height).toBeLessThanOrEqual(plot.y + plot.height + 1);
  }
});

test('the table can be taken along as CSV', async ({ app, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.openLine();
  await app.line().button('table').click();
  await app.line().button('copyCsv').click();
  const csv = await page.evaluate(() => navigator.clipboard.readText());
  expect(csv).toMatch(/^Incident,Kind,When \(KST\),Along the line,In period\?\r?\n/);
  expect(csv.trim().split('\n')).toHaveLength(OF_FIRST.length + 1);
});

test('saves one SVG that needs nothing else', async ({ app, page }) => {
  await app.openLine();
  const download = page.waitForEvent('download');
  await app.line().button('exportLabel').click();
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(/^dmz-june-2024-line-[\d.]+\.svg$/);
  const svg = await readFile(await saved.path(), 'utf8');
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(svg).toContain('OpenStreetMap');
  expect(svg).not.toMatch(/NaN|undefined|href/);
});
