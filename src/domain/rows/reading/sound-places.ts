/** Keeps of the places that a file gives what can be, and tells of the rest. */
import type { PlaceColumns } from '#domain/rows/event-table.ts';
import type { FlawCounter } from './row-flaws.ts';

/** As a file has them: nothing of it is measured. */
type GivenPlaces = Omit<PlaceColumns, 'measured'>;

/** How far, in km, a stretch may reach beyond the line for being rounded. */
const ROUNDING_KM = 0.1;
/** The shortest stretch, in km: no row is more exact along the line than that, whatever figures it gives. */
const SHORTEST_KM = 0.1;

/**
 * Of the rows from `first` up to `end`, in place. NaN: the file has nothing there; an infinite value stands for all that is
 * no number. `lineKm` is the length of the line.
 */
export function makePlacesSound(
  place: GivenPlaces,
  [first, end]: readonly [first: number, end: number],
  lineKm: number,
  flaws: FlawCounter,
): void {
  for (let row = first; row < end; row += 1) {
    makePointSound(place, row, flaws);
    makeStretchSound(place, row, lineKm, flaws);
  }
}

function makePointSound({ lon, lat, radius }: GivenPlaces, row: number, flaws: FlawCounter): void {
  const [x, y, metres] = [lon[row] ?? Number.NaN, lat[row] ?? Number.NaN, radius[row] ?? Number.NaN];
  const hasPoint = Math.abs(x) <= 180 && Math.abs(y) <= 90;
  if (!hasPoint) {
    if (!(Number.isNaN(x) && Number.isNaN(y))) flaws.tell('bad-position', row);
    lon[row] = Number.NaN;
    lat[row] = Number.NaN;
  }
  if (Number.isNaN(metres)) return;
  if (hasPoint && metres > 0 && Number.isFinite(metres)) return;
  // Without a point it was already told why, or nobody gave one and the radius is of nothing.
  if (hasPoint || (Number.isNaN(x) && Number.isNaN(y))) flaws.tell('bad-radius', row);
  radius[row] = Number.NaN;
}

function makeStretchSound(
  { kmFrom, kmTo }: GivenPlaces,
  row: number,
  lineKm: number,
  flaws: FlawCounter,
): void {
  const [from, to] = [kmFrom[row] ?? Number.NaN, kmTo[row] ?? Number.NaN];
  if (Number.isNaN(from) && Number.isNaN(to)) return;
  const isOnLine =
    from <= to &&
    from <= lineKm + ROUNDING_KM &&
    to >= -ROUNDING_KM &&
    Number.isFinite(from) &&
    Number.isFinite(to);
  if (!isOnLine || from < -ROUNDING_KM || to > lineKm + ROUNDING_KM) flaws.tell('bad-stretch', row);
  const [west, east] = isOnLine ? onLine(from, to, lineKm) : [Number.NaN, Number.NaN];
  kmFrom[row] = west;
  kmTo[row] = east;
}

/** Cut to the line, and no shorter than the shortest: without any length it would be nowhere on it. */
function onLine(from: number, to: number, lineKm: number): readonly [west: number, east: number] {
  const [west, east] = [Math.max(0, from), Math.min(lineKm, to)];
  if (east - west >= SHORTEST_KM) return [west, east];
  const widened = Math.min(Math.max((west + east - SHORTEST_KM) / 2, 0), lineKm - SHORTEST_KM);
  return [widened, widened + SHORTEST_KM];
}
