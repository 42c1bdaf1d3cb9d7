/** What of the marks on the screen lies at a point of it. */

import { FORMS } from '#domain/rows/drawn/row-form.ts';
import type { MarkList } from './marks.ts';
import { BELOW } from './strip-course.ts';
import { type EventSums, massOf } from './sums/event-sums.ts';
import { BIN_KM, stretchWithin } from './sums/line-ink.ts';

export interface Screen {
  /** From `ORIGIN` in Web Mercator to clip space. */
  readonly matrix: ArrayLike<number>;
  /** CSS px. */
  readonly width: number;
  readonly height: number;
}

export type ScreenPoint = readonly [x: number, y: number];

/** Where a place is on the screen; undefined behind the camera. */
export function onScreen(
  { matrix: m, width, height }: Screen,
  [x, y, z]: readonly [number, number, number],
): ScreenPoint | undefined {
  const part = (row: number) =>
    (m[row] as number) * x +
    (m[row + 4] as number) * y +
    (m[row + 8] as number) * z +
    (m[row + 12] as number);
  const w = part(3);
  if (w <= 0) return undefined;
  return [((part(0) / w + 1) * width) / 2, ((1 - part(1) / w) * height) / 2];
}

/** The row of the topmost mark that is at most so many px away; undefined where none is. */
export function markAt(
  marks: MarkList,
  screen: Screen,
  point: ScreenPoint,
  reach: number,
): number | undefined {
  for (let mark = marks.count - 1; mark >= 0; mark -= 1) {
    const place = onScreen(screen, marks.placeOf(mark));
    if (place && Math.hypot(place[0] - point[0], place[1] - point[1]) <= reach) return marks.rows[mark];
  }
  return undefined;
}

/** The kilometre of the line over which a point lies on the strip's ink; undefined beside it. */
export function kmOnStrip(
  course: Float32Array,
  lanes: Float32Array,
  ground: Float32Array,
  screen: Screen,
  point: ScreenPoint,
): number | undefined {
  let nearest: { readonly km: number; readonly away: number } | undefined;
  for (let bin = 0; bin < ground.length; bin += 1) {
    const [x, y, dx, dy] = [0, 1, 2, 3].map((at) => course[4 * bin + at] as number) as [
      number,
      number,
      number,
      number,
    ];
    const top = lanes[2 * bin + 1] as number;
    if (top <= 0) continue;
    const height = ground[bin] as number;
    const low = onScreen(screen, [x - BELOW * dx, y - BELOW * dy, height]);
    const high = onScreen(screen, [x + top * dx, y + top * dy, height]);
    if (!low || !high) continue;
    const away = distanceToSegment(point, low, high);
    if (away <= REACH && away < (nearest?.away ?? Infinity)) nearest = { km: (bin + 0.5) * BIN_KM, away };
  }
  return nearest?.km;
}

/** Bins lie some px apart on a near view. */
const REACH = 8;

function distanceToSegment(
  [x, y]: ScreenPoint,
  [fromX, fromY]: ScreenPoint,
  [toX, toY]: ScreenPoint,
): number {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const square = dx * dx + dy * dy;
  const share = square > 0 ? Math.min(Math.max(((x - fromX) * dx + (y - fromY) * dy) / square, 0), 1) : 0;
  return Math.hypot(x - fromX - share * dx, y - fromY - share * dy);
}

/** Of the rows that are shown and whose stretch holds a kilometre, the one that says most of where it was: the shortest. */
export function shortestStretchAt(sums: EventSums, km: number): number | undefined {
  const { places, table, incidentOf, codes, line } = sums;
  let shortest: { readonly row: number; readonly length: number } | undefined;
  for (let row = 0; row < table.rows; row += 1) {
    if (places.form[row] !== FORMS.stretch) continue;
    if (!massOf(codes[incidentOf[row] as number] as number)) continue;
    const [from, to] = stretchWithin(
      table.place.kmFrom[row] as number,
      table.place.kmTo[row] as number,
      line.totalKm,
    );
    if (from > km || km > to || to - from >= (shortest?.length ?? Infinity)) continue;
    shortest = { row, length: to - from };
  }
  return shortest?.row;
}
