/** The timeline, for the driver. */

import type { Locator, Page } from '@playwright/test';
import { type InstantRange, rangeOf } from '#domain/time/local-time.ts';
import { COMPACT_PLOT, GRIP } from '#features/timeline/plot/plot-attributes.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { boxOf, mouseDrag, type Point, pinch, type Screen, touchDrag } from './driver-screen.ts';

export type Grip = 'start' | 'end' | 'body';

const MINUTE = 60_000;

export class TimelineDriver {
  private readonly page: Page;
  private readonly words: Messages;

  constructor({ page, words }: Screen) {
    this.page = page;
    this.words = words;
  }

  root(): Locator {
    return this.page.getByRole('region', { name: this.words.timeline.label, exact: true });
  }

  thumb(grip: Grip): Locator {
    const { windowStart, windowEnd, windowBody } = this.words.timeline;
    const name = { start: windowStart, end: windowEnd, body: windowBody }[grip];
    return this.root().getByRole('slider', { name, exact: true });
  }

  /** The tip of the hovered mark; assistive technology has the mark's own name. */
  tip(): Locator {
    return this.root().locator('[aria-hidden="true"]:has(> b:first-child):not(:has(span))');
  }

  lanes(): Locator {
    return this.root().getByRole('group', { name: this.words.timeline.marks });
  }

  marks(): Locator {
    return this.lanes().getByRole('button');
  }

  mark(title: string): Locator {
    return this.marks().and(this.page.getByRole('button', { name: title }));
  }

  button(
    name: 'play' | 'pause' | 'next' | 'previous' | 'zoomIn' | 'zoomOut' | 'options' | 'fitAll' | 'fitWindow',
  ): Locator {
    const { steps, ...words } = this.words.timeline;
    const step = { next: steps.incident.on, previous: steps.incident.back };
    const label = name === 'next' || name === 'previous' ? step[name] : words[name];
    return this.root().getByRole('button', { name: label, exact: true });
  }

  /** Of what is behind the last button, which is pressed unless it has been. */
  async option(name: 'loop' | 'skip'): Promise<Locator> {
    await this.openOptions();
    return this.root().getByRole('checkbox', { name: this.words.timeline[name] });
  }

  async openOptions(): Promise<void> {
    const options = this.button('options');
    if ((await options.getAttribute('aria-expanded')) === 'false') await options.click();
  }

  async chooseMode(mode: keyof Messages['timeline']['modes']): Promise<void> {
    const { mode: name, modes } = this.words.timeline;
    await this.root().getByRole('combobox', { name }).selectOption({ label: modes[mode] });
  }

  async chooseSpeed(speed: keyof Messages['timeline']['speeds']): Promise<void> {
    const { speed: name, speeds } = this.words.timeline;
    await this.openOptions();
    await this.root().getByRole('combobox', { name }).selectOption({ label: speeds[speed] });
  }

  /** What no enabled source dates: the button that shows it, and the list. */
  undated(count: number): Locator {
    return this.root().getByRole('button', { name: this.words.timeline.undated(count), exact: true });
  }

  undatedEntries(): Locator {
    return this.root().getByRole('region', { name: this.words.timeline.undatedTitle }).getByRole('button');
  }

  dateField(end: 'from' | 'to'): Locator {
    return this.root().getByRole('textbox', { name: this.words.timeline[end], exact: true });
  }

  async setTypedDates(from: string, to: string): Promise<void> {
    for (const [field, text] of [
      ['from', from],
      ['to', to],
    ] as const) {
      await this.dateField(field).fill(text);
      await this.dateField(field).press('Enter');
    }
  }

  /** Start and end of the window in ms since the epoch, end excluded, from the spoken sliders. */
  async window(): Promise<InstantRange> {
    const value = async (grip: Grip) => Number(await this.thumb(grip).getAttribute('aria-valuenow')) * MINUTE;
    return { from: await value('start'), to: await value('end') };
  }

  /** Where to press and where to let go, in pixels, so that a thumb comes to a day (the body's first). */
  async dragPath(grip: Grip, day: string): Promise<{ from: Point; to: Point }> {
    const { from, to } = await this.window();
    const target = grip === 'end' ? rangeOf(day).to : rangeOf(day).from;
    const dx = (target - (grip === 'end' ? to : from)) * (await this.pixelsPerMs());
    // Last, so that nothing can move between the look and the press.
    const thumb = await boxOf(this.thumb(grip));
    const start = { x: thumb.x + thumb.width / 2, y: thumb.y + thumb.height / 2 };
    return { from: start, to: { x: start.x + dx, y: start.y } };
  }

  /** How long time is on the axis, while the window is in sight: the body's slider spans as much as the plot. */
  private async pixelsPerMs(): Promise<number> {
    const body = this.thumb('body');
    const [min, max] = await Promise.all(
      ['aria-valuemin', 'aria-valuemax'].map(async (name) => Number(await body.getAttribute(name))),
    );
    const plot = await boxOf(this.root().locator(`[${COMPACT_PLOT}]`));
    return plot.width / (((max ?? 0) - (min ?? 0)) * MINUTE);
  }

  /** Drags by mouse to a day, which the window then includes. */
  async dragThumb(grip: Grip, day: string): Promise<void> {
    const path = await this.dragPath(grip, day);
    await mouseDrag(this.page, path.from, path.to);
  }

  /** With the Alt key nothing is snapped to. A few pixels more than the day, which a snap would take back. */
  async dragThumbFreely(grip: Grip, day: string): Promise<void> {
    const path = await this.dragPath(grip, day);
    await this.page.keyboard.down('Alt');
    await mouseDrag(this.page, path.from, { x: path.to.x + 2, y: path.to.y });
    await this.page.keyboard.up('Alt');
  }

  async dragThumbByTouch(grip: Grip, day: string): Promise<void> {
    const path = await this.dragPath(grip, day);
    await touchDrag(this.page, path.from, path.to);
  }

  /** How far the axis reaches, in minutes since the epoch: the sliders run over it, and over the window. */
  async reach(): Promise<string> {
    const end = (grip: Grip, bound: string) => this.thumb(grip).getAttribute(`aria-value${bound}`);
    return `${await end('start', 'min')} ${await end('end', 'max')}`;
  }

  /** A place on the ruler, where nothing but the axis is, pixels of the page. */
  async onAxis(share: number): Promise<Point> {
    const box = await boxOf(this.root().locator(`[${GRIP}="axis"]`));
    return { x: box.x + share * box.width, y: box.y + box.height / 2 };
  }

  /** A place on the overview, along the lower edge. */
  async onOverview(share: number): Promise<Point> {
    const { y, height } = await boxOf(this.root());
    return { x: (await this.onAxis(share)).x, y: y + height - 8 };
  }

  async wheel(notches: number): Promise<void> {
    const { x, y } = await this.onAxis(0.5);
    await this.page.mouse.move(x, y);
    await this.page.mouse.wheel(0, notches * 100);
  }

  /** By hand: what is under it goes along. */
  async pan(from: number, to: number): Promise<void> {
    await mouseDrag(this.page, await this.onAxis(from), await this.onAxis(to));
  }

  async pinch(from: number, to: number): Promise<void> {
    await pinch(this.page, await this.onAxis(0.5), 'x', from, to);
  }
}
