/** What the parts of the driver share: the page, its words, and the hand on it. */
import type { Locator, Page } from '@playwright/test';
import type { Messages } from '../src/i18n/en.ts';

export interface Screen {
  readonly page: Page;
  /** Of the language that the page is in. */
  readonly words: Messages;
}

/** A name with any words in place of its parameters: `pattern(words.map.symbolName)`. */
export function pattern(words: (...parts: never[]) => string): RegExp {
  const said = (words as (...parts: string[]) => string)(...Array<string>(words.length).fill('\u0000'));
  return new RegExp(`^${said.split('\u0000').map(escaped).join('.*')}$`, 's');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
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

/** One finger from here to there, pixels of the page. */
export async function touchDrag(page: Page, from: Point, to: Point, steps = 8): Promise<void> {
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
