/** The line view, for the driver. */
import type { Locator, Page } from '@playwright/test';
import { rangeOf } from '#domain/time/local-time.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { boxOf, mouseDrag, type Point, pattern, pinch, type Screen, touchDrag } from './driver-screen.ts';
import { expect } from './guard.ts';

export type LineHandle = 'west' | 'east' | 'start' | 'end';

/** A stretch of line (km) and a span of days, both ends included. */
export interface Corner {
  readonly km: number;
  readonly day: string;
}

export class LineDriver {
  private readonly page: Page;
  private readonly words: Messages;

  constructor({ page, words }: Screen) {
    this.page = page;
    this.words = words;
  }

  root(): Locator {
    return this.page.getByRole('region', { name: this.words.lineView.label, exact: true });
  }

  /** The button that shows the map, or the line. */
  face(face: 'map' | 'line'): Locator {
    return this.page
      .getByRole('group', { name: this.words.lineView.faceChoice })
      .getByRole('button', { name: this.words.lineView.faces[face], exact: true });
  }

  plot(): Locator {
    return this.root().getByRole('region', { name: pattern(this.words.lineView.plot) });
  }

  /** In the order of time. */
  boxes(): Locator {
    return this.plot().getByRole('group', { name: this.words.lineView.label }).getByRole('button');
  }

  /** The picture, and not the button above it, has the pointer. */
  async hover(title: string): Promise<void> {
    const { x, y, width, height } = await boxOf(this.box(title));
    await this.page.mouse.move(x + width / 2, y + height / 2);
  }

  /** A thumb's tap on its symbol. */
  async tap(title: string): Promise<void> {
    const { x, y, width, height } = await boxOf(this.box(title));
    await this.page.touchscreen.tap(x + width / 2, y + height / 2);
  }

  box(title: string): Locator {
    return this.boxes().and(this.page.getByRole('button', { name: title }));
  }

  handle(handle: LineHandle): Locator {
    return this.root().getByRole('slider', { name: this.words.lineView.handles[handle] });
  }

  button(
    name:
      | 'zoomTimeIn'
      | 'zoomTimeOut'
      | 'zoomLineIn'
      | 'zoomLineOut'
      | 'fitWindow'
      | 'fitAll'
      | 'table'
      | 'dragSelects'
      | 'dragMoves'
      | 'copyCsv'
      | 'exportLabel',
  ): Locator {
    return this.root().getByRole('button', { name: this.words.lineView[name], exact: true });
  }

  /** Opens what a narrow toolbar keeps behind a button, until a press elsewhere or Escape. */
  async openTools(): Promise<void> {
    await this.root().getByRole('button', { name: this.words.lineView.more, exact: true }).click();
  }

  /** What a drag across the plot does from now on. */
  async setDrag(does: 'dragSelects' | 'dragMoves'): Promise<void> {
    const isHidden = (await this.button(does).count()) === 0;
    if (isHidden) await this.openTools();
    await this.button(does).click();
    if (isHidden) await this.page.keyboard.press('Escape');
  }

  /** On either face. */
  clearStretch(): Locator {
    const { clearStretchLabel, clearBrushLabel } = this.words.lineView;
    const button = (name: RegExp) => this.page.getByRole('main').getByRole('button', { name });
    return button(pattern(clearStretchLabel)).or(button(pattern(clearBrushLabel)));
  }

  /** What is lit, in words; assistive technology has the box's own name. */
  tip(): Locator {
    return this.plot().locator('[aria-hidden="true"] > p:has(> b)');
  }

  rows(): Locator {
    return this.root().getByRole('table').getByRole('row');
  }

  undated(): Locator {
    return this.root().getByRole('region', { name: this.words.lineView.undated });
  }

  /** Until the panels beside it have come and the picture fills what they leave: only then do its pixels hold. */
  async expectSettled(): Promise<void> {
    let before = '';
    const atRest = async () => {
      const [plot, canvas] = [await boxOf(this.plot()), await boxOf(this.root().locator('canvas').first())];
      const now = JSON.stringify([plot, canvas]);
      // A picture is whole pixels high, its place need not be.
      const same = now === before && Math.abs(plot.height - canvas.height) < 1;
      before = now;
      return same;
    };
    await expect.poll(atRest, { intervals: [250] }).toBe(true);
  }

  /** What of the line and of time the plot says that it shows. */
  async shown(): Promise<string> {
    return (await this.plot().getAttribute('aria-label')) ?? '';
  }

  /** Where a place and the middle of a day are, pixels of the page; read off the four handles. */
  async pointAt({ km, day }: Corner): Promise<Point> {
    const across = await this.between('west', 'east', 'x');
    const down = await this.between('start', 'end', 'y');
    const { from, to } = rangeOf(day);
    return { x: across(km), y: down((from + to) / 2 / 60_000) };
  }

  private async between(
    low: LineHandle,
    high: LineHandle,
    axis: 'x' | 'y',
  ): Promise<(value: number) => number> {
    const read = async (handle: LineHandle) => {
      const box = await boxOf(this.handle(handle));
      const value = Number(await this.handle(handle).getAttribute('aria-valuenow'));
      // An end's inner edge lies on what it encloses.
      const start = box[axis];
      const size = axis === 'x' ? box.width : box.height;
      return { value, at: handle === low ? start + size : start };
    };
    const [one, other] = [await read(low), await read(high)];
    return (value) => one.at + ((value - one.value) * (other.at - one.at)) / (other.value - one.value);
  }

  async brushByMouse(from: Corner, to: Corner): Promise<void> {
    await mouseDrag(this.page, await this.pointAt(from), await this.pointAt(to));
  }

  async dragByTouch(from: Corner, to: Corner): Promise<void> {
    await touchDrag(this.page, await this.pointAt(from), await this.pointAt(to));
  }

  /** A handle, by its middle, to where it encloses a place or a day's middle. */
  async dragHandle(handle: LineHandle, to: Corner, by: 'mouse' | 'touch' = 'mouse'): Promise<void> {
    const { x, y, width, height } = await boxOf(this.handle(handle));
    const start = { x: x + width / 2, y: y + height / 2 };
    const target = await this.pointAt(to);
    const across = handle === 'west' || handle === 'east';
    const inner = { west: x + width, east: x, start: y + height, end: y }[handle];
    const end = across
      ? { x: start.x + target.x - inner, y: start.y }
      : { x: start.x, y: start.y + target.y - inner };
    await (by === 'mouse' ? mouseDrag : touchDrag)(this.page, start, end);
  }

  /** Two fingers apart, or together, around a place. */
  async pinch(around: Corner, along: 'x' | 'y', from: number, to: number): Promise<void> {
    await pinch(this.page, await this.pointAt(around), along, from, to);
  }
}
