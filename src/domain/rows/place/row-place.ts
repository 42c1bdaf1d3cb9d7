/** The place that the rows of an incident leave, in the form that a record's claims lead to. */
import type { RowOutline, RowPlace } from '#domain/evidence/outline.ts';
import type { ResolvedPlace } from '#domain/evidence/readings/place-readings.ts';
import type { Footprint, Stretch } from '#domain/place/footprint.ts';
import { uniteStretches } from '#domain/place/stretches.ts';
import type { EventTable, PlaceColumns } from '#domain/rows/event-table.ts';

/** Null: no row has a place that can be drawn. */
export function placeOfRows(
  { place, reading }: Pick<EventTable, 'place' | 'reading'>,
  rows: readonly number[],
): { readonly place: ResolvedPlace | null; readonly places: RowOutline['places'] } {
  const parts = rows.map((row) => ({ ...partOf(place, row), reading: reading[row] as number }));
  const places = distinct(groupsOf(parts, (part) => part.reading).map(placesOf));
  const footprints = placesOf(parts).flatMap(({ footprint }) => footprint ?? []);
  if (footprints.length === 0) return { place: null, places };
  const readings = footprints.map((footprint) => ({ footprint, setBy: [] }));
  // What names no place excludes none.
  const naming = places.filter((all) => all.some(({ footprint, beyond }) => footprint || beyond));
  return { place: { readings, footprints, conflict: naming.length > 1, setBy: [] }, places };
}

/** Rows that differ in their stretches only are one place. */
function placesOf(parts: readonly RowPart[]): readonly RowPlace[] {
  const isNamed = ({ at, stretch }: RowPart) => at !== undefined || stretch !== undefined;
  const isBeyond = (part: RowPart) => !part.at && part.isBeyond;
  const keyOf = (part: RowPart) =>
    JSON.stringify([isNamed(part), part.at, part.metres, part.near, part.isMeasured, isBeyond(part)]);
  return groupsOf(parts, keyOf).map((group) => ({
    footprint: group.some(isNamed) ? footprintOf(group) : undefined,
    beyond: group.some(isBeyond),
    ...(group.some(({ isAnywhere }) => isAnywhere) && { anywhere: true as const }),
    ...(group.every(({ isMeasured }) => isMeasured) && { measured: true as const }),
  }));
}

function groupsOf<Item>(items: readonly Item[], keyOf: (item: Item) => unknown): Item[][] {
  const groups = new Map<unknown, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}

/** Readings that say the same in another order are one. */
function distinct(readings: RowOutline['places']): RowOutline['places'] {
  const keyOf = (places: readonly RowPlace[]) =>
    places
      .map((one) => JSON.stringify(one))
      .sort()
      .join();
  return groupsOf(readings, keyOf).flatMap(([first]) => (first ? [first] : []));
}

/** What one row says of the ground. */
interface RowPart {
  readonly at: readonly [longitude: number, latitude: number] | undefined;
  readonly metres: number | undefined;
  /** Where along the line it may be; undefined: away from it, or not known. */
  readonly stretch: Stretch | undefined;
  /** All of it lies on or beside the line. */
  readonly isWithin: boolean;
  readonly near: boolean;
  /** It may be away from the line. What is only near a stretch is bounded by nothing anyway. */
  readonly isBeyond: boolean;
  /** It has a point, and where along the line that lies is not known. */
  readonly isAnywhere: boolean;
  /** What is known of that follows from the point and its radius. */
  readonly isMeasured: boolean;
}

function partOf(place: PlaceColumns, row: number): RowPart {
  const [lon, lat, radius] = [place.lon[row], place.lat[row], place.radius[row]] as [number, number, number];
  const [from, to] = [place.kmFrom[row], place.kmTo[row]] as [number, number];
  const isBeyond = place.beyond[row] === 1;
  const at = Number.isNaN(lon) ? undefined : ([lon, lat] as const);
  const given: Stretch | undefined = Number.isNaN(from) ? undefined : [from, to];
  return {
    at,
    metres: Number.isNaN(radius) ? undefined : radius,
    stretch: given,
    isWithin: given !== undefined && !isBeyond,
    near: place.near[row] === 1,
    isBeyond: isBeyond && (place.near[row] === 0 || !given),
    isAnywhere: at !== undefined && !given && !isBeyond,
    isMeasured: place.measured[row] === 1,
  };
}

/** Of rows that differ in their stretches only. */
function footprintOf(parts: readonly RowPart[]): Footprint {
  const [{ at, metres, near } = NOTHING] = parts;
  const km = uniteStretches(parts.flatMap(({ stretch }) => (stretch ? [stretch] : [])));
  const nearby = near && { near };
  if (!at) return { on: 'dmz', km, ...nearby };
  const isWithin = parts.every((part) => part.isWithin);
  const meets = { 'dmz-north': km, 'dmz-south': km, ...(isWithin && { within: true as const }) };
  return { on: 'circle', at, metres, ...(km.length > 0 && { meets }), ...nearby };
}

const NOTHING: Partial<RowPart> = {};
