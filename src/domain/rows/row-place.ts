/** The place that the rows of an incident leave, in the form that a record's claims lead to. */
import type { Outline } from '#domain/evidence/outline.ts';
import { precisionsOfCircle } from '#domain/evidence/precision.ts';
import type { ResolvedPlace } from '#domain/evidence/readings/place-readings.ts';
import type { Footprint, Stretch } from '#domain/place/footprint.ts';
import { uniteStretches } from '#domain/place/stretches.ts';
import type { PlaceColumns } from './event-table.ts';

/** Null: no row has a place. `lineKm`: the length of the line. */
export function placeOfRows(
  place: PlaceColumns,
  rows: readonly number[],
  lineKm: number,
): ResolvedPlace | null {
  const groups = new Map<string, RowPart[]>();
  for (const row of rows) {
    const part = partOf(place, row, lineKm);
    const key = JSON.stringify([part.at, part.metres, part.near]);
    if (part.at || part.stretch) groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  const footprints = [...groups.values()].map(footprintOf);
  if (footprints.length === 0) return null;
  const readings = footprints.map((footprint) => ({ footprint, setBy: [] }));
  return { readings, footprints, conflict: footprints.length > 1, setBy: [] };
}

/** What one row says of the ground. */
interface RowPart {
  readonly at: readonly [longitude: number, latitude: number] | undefined;
  readonly metres: number | undefined;
  /** Where along the line it may be; undefined: away from it, or not known without a point. */
  readonly stretch: Stretch | undefined;
  /** All of it lies on or beside the line. */
  readonly isWithin: boolean;
  readonly near: boolean;
}

function partOf(place: PlaceColumns, row: number, lineKm: number): RowPart {
  const [lon, lat, radius] = [place.lon[row], place.lat[row], place.radius[row]] as [number, number, number];
  const [from, to] = [place.kmFrom[row], place.kmTo[row]] as [number, number];
  const isBeyond = place.beyond[row] === 1;
  const at = Number.isNaN(lon) ? undefined : ([lon, lat] as const);
  const given: Stretch | undefined = Number.isNaN(from) ? undefined : [from, to];
  return {
    at,
    metres: Number.isNaN(radius) ? undefined : radius,
    // Where nothing is said of where along the line a point lies, it may be on any stretch.
    stretch: given ?? (at && !isBeyond ? [0, lineKm] : undefined),
    isWithin: given !== undefined && !isBeyond,
    near: place.near[row] === 1,
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

export function precisionOfRows(place: ResolvedPlace | null, lineKm: number): Outline['precision'] {
  const [first, ...others] = place?.footprints ?? [];
  if (!first) return 'unknown';
  if (first.on === 'circle' && others.length === 0)
    return first.metres === undefined ? 'point' : precisionsOfCircle(first.metres)[0];
  const isWhole = first.km?.some(([from, to]) => from <= 0 && to >= lineKm) ?? false;
  return isWhole ? 'line' : 'sector';
}
