/** Dots, each for the points of a full cell: which lies at a point of the screen, and what it stands for. */
import type { Bounds } from '#domain/place/mercator.ts';
import { latitudeAt, longitudeAt, worldSize } from '#domain/place/mercator.ts';
import { ORIGIN } from '#domain/rows/drawn/event-places.ts';
import { onScreen, type Screen, type ScreenPoint } from './event-picking.ts';
import { drawnRadius, type MarkList } from './marks.ts';
import { type EventSums, massOf } from './sums/event-sums.ts';

/** A dot on the screen. */
export interface DotOnScreen {
  readonly cell: number;
  readonly count: number;
  /** Its middle, CSS px. */
  readonly at: ScreenPoint;
  /** Its radius, px. */
  readonly radius: number;
}

/** What a dot stands for. */
export interface DotContents {
  /** Numbers of incidents, ascending, each once. */
  readonly incidents: readonly number[];
  readonly bounds: Bounds;
  /** They lie so close together that no zoom takes them apart. */
  readonly isOnePlace: boolean;
}

/** From the middle of the smallest dot, px, so that a finger meets it. */
const LEAST_REACH = 11;

/** The dot that is drawn topmost at a point; undefined where none is. */
export function dotAt(
  dots: MarkList,
  { cells }: Pick<EventSums, 'cells'>,
  screen: Screen & { readonly zoom: number },
  [x, y]: ScreenPoint,
): DotOnScreen | undefined {
  for (let dot = dots.count - 1; dot >= 0; dot -= 1) {
    const at = onScreen(screen, dots.placeOf(dot));
    if (!at) continue;
    const radius = drawnRadius(dots.radiusOf(dot), screen.zoom);
    if (Math.hypot(at[0] - x, at[1] - y) > Math.max(radius, LEAST_REACH)) continue;
    const cell = dots.rows[dot] as number;
    return { cell, count: (cells.certain[cell] as number) + (cells.possible[cell] as number), at, radius };
  }
  return undefined;
}

/** Of what is shown. `mostZoom`: as near as the map can be seen. */
export function contentsOfDot(sums: EventSums, cell: number, mostZoom: number): DotContents {
  const { cells, places, incidentOf, codes } = sums;
  const found = new Set<number>();
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  const end = cells.start[cell + 1] as number;
  for (let rank = cells.start[cell] as number; rank < end; rank += 1) {
    const row = cells.rows[rank] as number;
    const incident = incidentOf[row] as number;
    if (!massOf(codes[incident] as number)) continue;
    found.add(incident);
    const [x, y] = [places.x[row] as number, places.y[row] as number];
    [west, east] = [Math.min(west, x), Math.max(east, x)];
    [north, south] = [Math.min(north, y), Math.max(south, y)];
  }
  const lon = (x: number) => longitudeAt(x + ORIGIN.x);
  const lat = (y: number) => latitudeAt(y + ORIGIN.y);
  const side = Math.max(east - west, south - north) * worldSize(mostZoom);
  return {
    incidents: [...found].sort((a, b) => a - b),
    bounds: [lon(west), lat(south), lon(east), lat(north)],
    isOnePlace: side < APART_PX,
  };
}

/** Over so many px some of them come to lie in other cells than the rest. */
const APART_PX = 60;
