/** Reading pictures of the page. */
import type { Locator, Page } from '@playwright/test';
import { PNG } from 'pngjs';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Color = readonly [red: number, green: number, blue: number];

/** Of `#rrggbb`. */
export function colorOf(hex: string): Color {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return [red, green, blue];
}

/** The smallest box that holds pixels, of which there are some, by their places in a picture of that width. */
export function boxAround(places: readonly number[], width: number): Box {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const at of places) {
    const [x, y] = [at % width, Math.floor(at / width)];
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}

/** How many pixels of a box of the page are within `tolerance` (0 to 255, each channel) of a colour `#rrggbb`. */
export function pixelsOfColor(picture: PNG, box: Box, color: string, tolerance = 40): number {
  const wanted = colorOf(color);
  let count = 0;
  for (let y = Math.max(0, Math.round(box.y)); y < Math.min(picture.height, box.y + box.height); y += 1)
    for (let x = Math.max(0, Math.round(box.x)); x < Math.min(picture.width, box.x + box.width); x += 1) {
      const at = (y * picture.width + x) * 4;
      if (wanted.every((value, channel) => Math.abs(value - (picture.data[at + channel] ?? 0)) <= tolerance))
        count += 1;
    }
  return count;
}

/** How many colours a picture has, and which share of it the commonest takes. */
export function variety(picture: PNG): { colors: number; commonest: number } {
  const counts = new Map<number, number>();
  for (let at = 0; at < picture.data.length; at += 4) {
    const color = picture.data.readUIntBE(at, 3);
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  return { colors: counts.size, commonest: Math.max(...counts.values()) / (picture.width * picture.height) };
}

/** A picture in CSS pixels. */
export async function pictureOf(target: Page | Locator): Promise<PNG> {
  return PNG.sync.read(await target.screenshot({ scale: 'css', animations: 'disabled' }));
}

/** The smallest box that holds every pixel in which two pictures of one size differ; null where none does. */
export function differingBox(one: PNG, other: PNG): Box | null {
  const width = Math.max(one.width, other.width);
  const places: number[] = [];
  for (let y = 0; y < Math.max(one.height, other.height); y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = (picture: PNG) => (y * picture.width + x) * 4;
      if (one.data.readUInt32BE(at(one)) !== other.data.readUInt32BE(at(other))) places.push(y * width + x);
    }
  return places.length > 0 ? boxAround(places, width) : null;
}
