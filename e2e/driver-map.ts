/** The map, for the driver. */
import type { Locator, Page } from '@playwright/test';
import type { PNG } from 'pngjs';
import type { KindId } from '#domain/record/subject.ts';
import { EVENT_COUNT } from '#features/map/map-state.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { styleOf } from '#symbols/kind-style.ts';
import { liftedStyle, SYMBOL_LIFT } from '#symbols/lift.ts';
import { SUBJECT } from '#testing/subject.ts';
import { boxOf, type Point, pattern, type Screen, touchDrag } from './driver-screen.ts';
import { type Box, pixelsOfColor } from './pixels.ts';

export class MapDriver {
  private readonly page: Page;
  private readonly words: Messages;

  constructor({ page, words }: Screen) {
    this.page = page;
    this.words = words;
  }

  root(): Locator {
    return this.page.getByRole('region', { name: this.words.map.label, exact: true });
  }

  canvas(): Locator {
    return this.root().getByRole('region', { name: this.words.map.engine['Map.Title'] });
  }

  button(name: 'zoomIn' | 'zoomOut' | 'reset'): Locator {
    return this.root().getByRole('button', { name: this.words.map[name], exact: true });
  }

  controls(): Locator {
    return this.root().getByRole('group', { name: this.words.map.controls, exact: true });
  }

  scale(): Locator {
    return this.root().locator('.maplibregl-ctrl-scale');
  }

  attribution(): Locator {
    return this.root().getByRole('group').filter({ hasText: this.words.map.attribution });
  }

  /** The symbols, in the order of time. */
  symbols(): Locator {
    return this.root().getByRole('button', { name: pattern(this.words.map.symbolName) });
  }

  symbol(title: string): Locator {
    return this.root().getByRole('button', { name: title });
  }

  /** A point of the map, in pixels of the page, where nothing but the map answers: the one amid all such points. */
  async openWater(): Promise<Point> {
    return this.canvas().evaluate((canvas) => {
      const box = canvas.getBoundingClientRect();
      const free: { x: number; y: number }[] = [];
      for (let y = box.top + 12; y < box.bottom; y += 16)
        for (let x = box.left + 12; x < box.right; x += 16)
          if (document.elementFromPoint(x, y) === canvas) free.push({ x, y });
      const mean = (axis: 'x' | 'y') => free.reduce((sum, point) => sum + point[axis], 0) / free.length;
      const middle = { x: mean('x'), y: mean('y') };
      const distance = ({ x, y }: { x: number; y: number }) => Math.hypot(x - middle.x, y - middle.y);
      const nearest = free.sort((a, b) => distance(a) - distance(b))[0];
      if (!nearest) throw new Error('The map is covered everywhere');
      return nearest;
    });
  }

  /** Corners of the squares of the page, `size` pixels wide, in which nothing but the map is seen. */
  openCells(size: number): Promise<Point[]> {
    return this.canvas().evaluate((canvas, size) => {
      const box = canvas.getBoundingClientRect();
      const isOpen = (x: number, y: number) => document.elementFromPoint(x, y) === canvas;
      const cells: { x: number; y: number }[] = [];
      for (let y = Math.ceil(box.top); y + size < box.bottom; y += size)
        for (let x = Math.ceil(box.left); x + size < box.right; x += size)
          if (isOpen(x, y) && isOpen(x + size - 1, y + size - 1)) cells.push({ x, y });
      return cells;
    }, size);
  }

  /** A point where the pointer meets an incident of many, which have no buttons. */
  async placeOnSymbol(): Promise<Point> {
    for (const { x, y } of await this.openCells(10)) {
      await this.page.mouse.move(x, y);
      const cursor = await this.canvas().evaluate((canvas) => canvas.style.cursor);
      if (cursor === 'pointer') return { x, y };
    }
    throw new Error('The pointer meets no symbol');
  }

  /** How many incidents it has drawn, of more than can each be a feature of the engine's. */
  async drawnCount(): Promise<number> {
    return Number(await this.root().locator(`[${EVENT_COUNT}]`).getAttribute(EVENT_COUNT));
  }

  /** What is said where the map would be. */
  missing(): Locator {
    return this.root().getByText(this.words.map.noWebgl);
  }

  /** What is said over a map that cannot be drawn. */
  failed(): Locator {
    return this.root().getByRole('alert');
  }

  /** Makes another in the place of a map that cannot be drawn. */
  rebuildButton(): Locator {
    return this.root().getByRole('button', { name: this.words.map.rebuild });
  }

  /** That the line is not exactly known; from near. */
  lineDoubt(): Locator {
    const [start = ''] = this.words.map.lineDoubt(1, 1).split('1');
    return this.root().getByText(start);
  }

  async loseContext(): Promise<void> {
    await this.canvas().evaluate(async (canvas) => {
      const context = (canvas as HTMLCanvasElement).getContext('webgl2');
      const switches = context?.getExtension('WEBGL_lose_context');
      if (!switches) throw new Error('This browser cannot lose its context on request');
      const lost = new Promise((done) => canvas.addEventListener('webglcontextlost', done, { once: true }));
      switches.loseContext();
      await lost;
      Object.assign(window, { restoreContext: () => switches.restoreContext() });
    });
  }

  async restoreContext(): Promise<void> {
    await this.page.evaluate(() => (window as unknown as { restoreContext(): void }).restoreContext());
  }

  async panByMouse(dx: number, dy: number): Promise<void> {
    const { x, y } = await this.openWater();
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + dx, y + dy, { steps: 6 });
    await this.page.mouse.up();
  }

  async panByTouch(dx: number, dy: number): Promise<void> {
    const { x, y } = await this.openWater();
    await touchDrag(this.page, { x, y }, { x: x + dx, y: y + dy });
  }

  /** Drags the map until a symbol stands in the middle of what is free of panels. */
  async bringIntoTheOpen(title: string, pan: 'panByMouse' | 'panByTouch'): Promise<void> {
    const symbol = await boxOf(this.symbol(title));
    const free = await this.openWater();
    await this[pan](free.x - symbol.x - symbol.width / 2, free.y - symbol.y - symbol.height / 2);
  }

  /** A symbol's place on the page, in pixels; a little more than its button. */
  async symbolBox(title: string): Promise<Box> {
    const { x, y, width, height } = await boxOf(this.symbol(title));
    return { x: x - 6, y: y - 6, width: width + 12, height: height + 12 };
  }

  /** How many pixels of its kind's colour, as the theme has it, a symbol's place has in a picture of the page. */
  async symbolPixels(
    title: string,
    kind: KindId,
    picture: PNG,
    theme: 'light' | 'dark' = 'light',
  ): Promise<number> {
    const { color } = liftedStyle(styleOf(SUBJECT, kind), SYMBOL_LIFT[theme]);
    return pixelsOfColor(picture, await this.symbolBox(title), await this.painted(color));
  }

  /** A colour of a style sheet as a canvas paints it, `#rrggbb`. */
  private painted(color: string): Promise<string> {
    return this.page.evaluate((css) => {
      const context = document.createElement('canvas').getContext('2d');
      if (!context) throw new Error('no canvas');
      context.fillStyle = css;
      context.fillRect(0, 0, 1, 1);
      const channels = [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
      return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
    }, color);
  }

  /** Counts at how many places a symbol is seen, frame by frame, until the returned function is called. */
  async recordPlaces(title: string): Promise<() => Promise<number>> {
    const places = await this.symbol(title).evaluateHandle((symbol) => {
      const seen = new Set<string>();
      const look = () => {
        const { x, y } = symbol.getBoundingClientRect();
        seen.add(`${Math.round(x)} ${Math.round(y)}`);
        requestAnimationFrame(look);
      };
      look();
      return seen;
    });
    return () => places.evaluate((seen) => seen.size);
  }
}
