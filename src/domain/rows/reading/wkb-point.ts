/** Points in Well-Known Binary, as GeoParquet and its kin have them. */

const POINT = 1;
/** Flags of PostGIS: a height, a measure, and a number of a reference system that comes before the position. */
const HAS_SRID = 0x2000_0000;
const FLAGS = 0xe000_0000;

/** Longitude and latitude (NaN of an empty point) of `bytes[start..end]`; undefined where it is no point. */
export function wkbPoint(
  bytes: Uint8Array,
  start: number,
  end: number,
): readonly [longitude: number, latitude: number] | undefined {
  if (end - start < 21) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset + start, end - start);
  const isLittle = view.getUint8(0) === 1;
  const type = view.getUint32(1, isLittle);
  // ISO counts its dimensions in thousands.
  if ((type & ~FLAGS) % 1000 !== POINT) return undefined;
  const offset = type & HAS_SRID ? 9 : 5;
  if (end - start < offset + 16) return undefined;
  return [view.getFloat64(offset, isLittle), view.getFloat64(offset + 8, isLittle)];
}
