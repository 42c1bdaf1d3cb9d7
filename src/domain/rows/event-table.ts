/**
 * Incidents as columns of numbers, for catalogues of any size. One row is one span of time at one place that a coder or
 * the sources' claims leave open: an incident whose claims exclude each other has several rows. Rows of an incident
 * stand together, and rows are in the order of their incidents; incidents are in chronological order, the undated last.
 */
export interface EventTable {
  readonly rows: number;
  readonly incidents: number;
  /** By incident, its first row; one more at the end, equal to `rows`. */
  readonly firstRow: Uint32Array;
  /** By row. Rows of an incident that have the same number are parts that all belong to one reading. */
  readonly reading: RowNumbers;
  readonly time: TimeColumns;
  readonly place: PlaceColumns;
  /** By incident, the index of its kind in `kindIds`. */
  readonly kind: RowNumbers;
  readonly kindIds: readonly string[];
}

/** As wide as the numbers need: a narrower array would keep only their lowest bits. */
export type RowNumbers = Uint8Array | Uint16Array | Uint32Array;

/** Room for `length` numbers below `count`. */
export function rowNumbers(length: number, count: number): RowNumbers {
  if (count <= 1 << 8) return new Uint8Array(length);
  return count <= 1 << 16 ? new Uint16Array(length) : new Uint32Array(length);
}

/**
 * By row: instants in ms, half open as `TimeSpan`; infinite where no bound is given. NaN all four in all rows of an incident
 * that nothing dates, and only there: a reading without a date beside one that has a date may have been at any time.
 */
export interface TimeColumns {
  readonly earliestStart: Float64Array;
  readonly latestStart: Float64Array;
  readonly earliestEnd: Float64Array;
  readonly latestEnd: Float64Array;
}

/** By row. A row without point and kilometres that is not `beyond` either has no place. */
export interface PlaceColumns {
  /** Degrees; NaN where the row has no point. */
  readonly lon: Float32Array;
  readonly lat: Float32Array;
  /** Metres around the point within which it was; NaN where no precision is given, which is doubtful and not exact. */
  readonly radius: Float32Array;
  /** Kilometres along the line from its western end; NaN where not known to lie along it. */
  readonly kmFrom: Float64Array;
  readonly kmTo: Float64Array;
  /** 1: nothing says these kilometres: they follow from the point and its radius, and so does `beyond` (measure-points.ts). */
  readonly measured: Uint8Array;
  /** 1: the source says only that it was near this place, which sets no bound. */
  readonly near: Uint8Array;
  /** 1: it may also have been away from the line altogether, so that it is surely on no stretch of it. */
  readonly beyond: Uint8Array;
}
