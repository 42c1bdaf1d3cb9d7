/** Tells of rows that are known to a point and a radius where along the line they lie. */
import { groundOf, type ZoneShape } from '#domain/place/zone/zone-ground.ts';
import type { PlaceColumns } from '#domain/rows/event-table.ts';

/**
 * In place. A row that says for itself where along the line it was, or that it may have been away from it, keeps that. Without a
 * radius nothing follows from a point.
 */
export function measurePoints(place: PlaceColumns, zone: ZoneShape): void {
  const known = new KnownPoints(place);
  for (let row = 0; row < place.lon.length; row += 1) {
    const metres = place.radius[row] as number;
    if (!(metres > 0) || !Number.isNaN(place.kmFrom[row]) || place.beyond[row] === 1) continue;
    place.measured[row] = 1;
    if (known.copyTo(row)) continue;
    const reach = groundOf(zone).reachOf(place.lon[row] as number, place.lat[row] as number, metres / 1000);
    place.kmFrom[row] = reach?.from ?? Number.NaN;
    place.kmTo[row] = reach?.to ?? Number.NaN;
    place.beyond[row] = Number(!reach?.isWithin);
  }
}

const SLOTS = 2 ** 16;

/** Many rows of a data set lie at the same few places: what was measured for one is copied to the next. */
class KnownPoints {
  readonly #place: PlaceColumns;
  /** Their bits, to be mixed. */
  readonly #bits: readonly Uint32Array[];
  /** One more than the row that was measured last of those that share a slot. */
  readonly #slots = new Uint32Array(SLOTS);

  constructor(place: PlaceColumns) {
    this.#place = place;
    this.#bits = [place.lon, place.lat, place.radius].map(
      ({ buffer, byteOffset, length }) => new Uint32Array(buffer, byteOffset, length),
    );
  }

  /** False where no row is known that lies there; the next will find this one. */
  copyTo(row: number): boolean {
    const { lon, lat, radius, kmFrom, kmTo, beyond } = this.#place;
    let hash = 0;
    for (const bits of this.#bits) hash = Math.imul(hash ^ (bits[row] as number), 0x85ebca6b) ^ (hash >>> 15);
    const slot = (hash ^ (hash >>> 13)) & (SLOTS - 1);
    const other = (this.#slots[slot] as number) - 1;
    this.#slots[slot] = row + 1;
    if (other < 0 || lon[other] !== lon[row] || lat[other] !== lat[row] || radius[other] !== radius[row])
      return false;
    kmFrom[row] = kmFrom[other] as number;
    kmTo[row] = kmTo[other] as number;
    beyond[row] = beyond[other] as number;
    return true;
  }
}
