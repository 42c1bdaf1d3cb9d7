/** What the parts of the driver share: the page, its words, and the hand on it. */
import type { Locator, Page } from '@playwright/test';
import type { Language } from '#domain/record/language.ts';
import type { PanelMessages } from '#i18n/parts/panel-words.ts';
import { escaped } from './escaped.ts';

export interface Screen {
  readonly page: Page;
  /** Of the language that the page is in. */
  readonly words: PanelMessages;
}

/** The language that words are in. */
export function languageOf({ otherLanguage }: Pick<PanelMessages, 'otherLanguage'>): Language {
  return otherLanguage === 'English' ? 'ko' : 'en';
}

/** A name with any words in place of its parameters: `pattern(words.map.symbolName)`. */
export function pattern(words: (...parts: never[]) => string): RegExp {
  const said = (words as (...parts: string[]) => string)(...Array<string>(words.length).fill('\u0000'));
  // Where a number is written by Intl, the mark becomes 'NaN'.
  const parts = said.replaceAll('NaN', '\u0000').split('\u0000');
  return new RegExp(`^${parts.map(escaped).join('.*')}$`, 's');
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export async function boxOf(target: Locator) {
  const box = await target.boundingBox();
  if (!box) throw new Error(`${target} is not on the page`);
  return box;
}

/** From here to there by mouse, pixels of the page; what `held` does, it does before the button is let go. */
export async function mouseDrag(
  page: Page,
  from: Point,
  to: Point,
  held?: () => Promise<void>,
): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await held?.();
  await page.mouse.up();
}

/** Two fingers around a place move apart, or together, along one axis: from one distance to another, px. */
export async function pinch(
  page: Page,
  { x, y }: Point,
  along: 'x' | 'y',
  from: number,
  to: number,
  steps = 6,
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const fingers = (distance: number) =>
    [-0.5, 0.5].map((side) => ({
      x: x + (along === 'x' ? side * distance : 0),
      y: y + (along === 'y' ? side * distance : 0),
      id: side > 0 ? 1 : 0,
    }));
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: ReturnType<typeof fingers>) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', fingers(from));
  for (let step = 1; step <= steps; step += 1)
    await touch('touchMove', fingers(from + ((to - from) * step) / steps));
  await touch('touchEnd', []);
  await session.detach();
}

/** Only Chromium lets a test use a finger. */
function hasFingers(page: Page): boolean {
  return page.context().browser()?.browserType().name() === 'chromium';
}

/** With a finger where the browser lets a test have one, else with the mouse. */
export async function tap(target: Locator): Promise<void> {
  await (hasFingers(target.page()) ? target.tap() : target.click());
}

/**
 * One finger from here to there, pixels of the page. Where a test has none a mouse drags, as on a tablet that has one.
 */
export async function touchDrag(page: Page, from: Point, to: Point, steps = 8): Promise<void> {
  if (!hasFingers(page)) {
    // Their mice move by whole pixels.
    const start = { x: Math.round(from.x), y: Math.round(from.y) };
    return mouseDrag(page, start, {
      x: start.x + Math.round(to.x - from.x),
      y: start.y + Math.round(to.y - from.y),
    });
  }
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', [from]);
  for (let step = 1; step <= steps; step += 1) {
    const at = (start: number, end: number) => start + ((end - start) * step) / steps;
    await touch('touchMove', [{ x: at(from.x, to.x), y: at(from.y, to.y) }]);
  }
  await touch('touchEnd', []);
  await session.detach();
}
