/** Faults that are planted in pictures, and what no fault is: how two browsers may draw the same thing. */
import { randomOf } from '#testing/rows/random-of.ts';
import { type Box, boxAround, type Color } from '../pixels.ts';
import type { Picture } from './planes.ts';

/** What is drawn in a colour, as boxes around pixels of it that are at most `gap` apart. */
export function marksOf(picture: Picture, color: Color, gap: number, tolerance = 48): Box[] {
  const open = new Set<number>();
  for (let at = 0; at < picture.width * picture.height; at += 1)
    if (distance(pixelAt(picture, at), color) <= tolerance) open.add(at);
  const marks: Box[] = [];
  for (const start of open) marks.push(takeMark(open, start, picture.width, gap));
  return marks;
}

function takeMark(open: Set<number>, start: number, width: number, gap: number): Box {
  const found = [start];
  open.delete(start);
  // It grows while it is gone through.
  for (const at of found) {
    const [x, y] = [at % width, Math.floor(at / width)];
    for (let row = y - gap; row <= y + gap; row += 1)
      for (let column = Math.max(0, x - gap); column <= Math.min(width - 1, x + gap); column += 1)
        if (open.delete(row * width + column)) found.push(row * width + column);
  }
  return boxAround(found, width);
}

/** What is in a box stands elsewhere; where it was is the ground beside it. */
export function moved(picture: Picture, box: Box, dx: number, dy: number): Picture {
  const emptied = erased(picture, box, () => true);
  return changed(emptied, grown(box, Math.max(Math.abs(dx), Math.abs(dy))), (x, y, now) => {
    const [fromX, fromY] = [x - dx, y - dy];
    return isInside(box, fromX, fromY) ? pixelAt(picture, fromY * picture.width + fromX) : now;
  });
}

/** The pixels of a box that `belongs` chooses are as the nearest others above or below them. */
export function erased(picture: Picture, box: Box, belongs: (color: Color) => boolean): Picture {
  const isMark = (x: number, y: number) =>
    isInside(box, x, y) && belongs(pixelAt(picture, y * picture.width + x));
  return changed(picture, box, (x, y, now) => {
    if (!isMark(x, y)) return now;
    for (let step = 1; step < picture.height; step += 1)
      for (const row of [y - step, y + step])
        if (row >= 0 && row < picture.height && !isMark(x, row))
          return pixelAt(picture, row * picture.width + x);
    return now;
  });
}

/** Everything of a colour is of another, and edges are mixed of that. */
export function recolored(picture: Picture, box: Box, from: Color, to: Color): Picture {
  const ground = pixelAt(picture, Math.max(0, box.y - 2) * picture.width + Math.max(0, box.x - 2));
  const whole = distance(ground, from);
  return changed(picture, box, (_x, _y, now) => {
    const share = Math.min(1, Math.max(0, 1 - distance(now, from) / whole));
    return mapColor(now, (value, channel) => value + share * ((to[channel] ?? 0) - (from[channel] ?? 0)));
  });
}

/** Where neighbours differ, which is at edges and in letters, a pixel is up to `amount` lighter or darker. */
export function jittered(picture: Picture, amount: number): Picture {
  const random = randomOf(1);
  return changed(picture, wholeOf(picture), (x, y, now) => {
    const beside = [x > 0 ? -1 : 1, (y > 0 ? -1 : 1) * picture.width];
    const contrast = Math.max(
      ...beside.map((step) => distance(now, pixelAt(picture, y * picture.width + x + step))),
    );
    const most = Math.min(amount, contrast);
    const change = Math.round((random() * 2 - 1) * most);
    return mapColor(now, (value) => value + change);
  });
}

/** Every channel of every pixel is up to `amount` steps off. */
export function dithered(picture: Picture, amount: number): Picture {
  const random = randomOf(1);
  return changed(picture, wholeOf(picture), (_x, _y, now) =>
    mapColor(now, (value) => value + Math.round((random() * 2 - 1) * amount)),
  );
}

/** Each pixel of a box is mixed with the one beside it, as where letters stand half a pixel to the right. */
export function halfway(picture: Picture, box: Box): Picture {
  return changed(picture, box, (x, y, now) => {
    const left = pixelAt(picture, y * picture.width + Math.max(0, x - 1));
    return mapColor(now, (value, channel) => (value + (left[channel] ?? 0)) / 2);
  });
}

export function wholeOf({ width, height }: Picture): Box {
  return { x: 0, y: 0, width, height };
}

export function cropped(picture: Picture, box: Box): Picture {
  const [left, top] = [Math.max(0, box.x), Math.max(0, box.y)];
  const width = Math.min(picture.width, box.x + box.width) - left;
  const height = Math.min(picture.height, box.y + box.height) - top;
  const data = new Uint8ClampedArray(width * height * 4);
  for (let row = 0; row < height; row += 1) {
    const start = ((top + row) * picture.width + left) * 4;
    data.set(picture.data.subarray(start, start + width * 4), row * width * 4);
  }
  return { width, height, data };
}

export function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** The largest difference of a channel, 0 to 255. */
export function distance(one: Color, other: Color): number {
  return Math.max(...one.map((value, channel) => Math.abs(value - (other[channel] ?? 0))));
}

function isInside({ x, y, width, height }: Box, atX: number, atY: number): boolean {
  return atX >= x && atY >= y && atX < x + width && atY < y + height;
}

function pixelAt({ data }: Picture, at: number): Color {
  return [data[at * 4] ?? 0, data[at * 4 + 1] ?? 0, data[at * 4 + 2] ?? 0];
}

function mapColor([red, green, blue]: Color, change: (value: number, channel: number) => number): Color {
  return [change(red, 0), change(green, 1), change(blue, 2)];
}

/** A copy in which the pixels of a box are others. */
function changed(picture: Picture, box: Box, change: (x: number, y: number, now: Color) => Color): Picture {
  const { width, height } = picture;
  const data = Uint8ClampedArray.from(picture.data);
  for (let y = Math.max(0, box.y); y < Math.min(height, box.y + box.height); y += 1)
    for (let x = Math.max(0, box.x); x < Math.min(width, box.x + box.width); x += 1) {
      const at = y * width + x;
      data.set(change(x, y, pixelAt(picture, at)), at * 4);
    }
  return { width, height, data };
}
