/**
 * The ink of many incidents along the line: each row spreads its share of an incident evenly over its stretch. A row that comes or goes changes
 * four numbers; what lies where follows from one sum over the line.
 */

/** No source is more exact along the line. */
export const BIN_KM = 0.1;

export class LineInk {
  readonly bins: number;
  readonly totalKm: number;
  /** How much more there is in a bin than in the one before it. */
  readonly #certain: Float64Array;
  readonly #possible: Float64Array;

  constructor(totalKm: number) {
    this.totalKm = totalKm;
    this.bins = Math.max(1, Math.ceil(totalKm / BIN_KM));
    // A change in the last bin is in full only in the next.
    this.#certain = new Float64Array(this.bins + 2);
    this.#possible = new Float64Array(this.bins + 2);
  }

  /** `share`: how much of an incident it is. */
  add({ certain, possible }: Change, kmFrom: number, kmTo: number, share = 1): void {
    const [from, to] = stretchWithin(kmFrom, kmTo, this.totalKm);
    const density = (share * BIN_KM) / (to - from);
    if (certain !== 0) spread(this.#certain, from, to, certain * density);
    if (possible !== 0) spread(this.#possible, from, to, possible * density);
  }

  /** Incidents in each bin: those certain, and those certain or possible. `into` has two numbers for each bin. */
  sum(into: Float32Array): void {
    const [certain, possible] = [this.#certain, this.#possible];
    let [surely, maybe] = [0, 0];
    for (let bin = 0; bin < this.bins; bin += 1) {
      surely += certain[bin] as number;
      maybe += possible[bin] as number;
      into[2 * bin] = Math.max(0, surely);
      into[2 * bin + 1] = Math.max(0, surely + maybe);
    }
  }
}

/** What comes (1) or goes (-1) of what is certain, and of what is possible. */
export interface Change {
  readonly certain: -1 | 0 | 1;
  readonly possible: -1 | 0 | 1;
}

/** The part of a stretch that lies on the line, west to east; one without length is as long as a bin. */
export function stretchWithin(kmFrom: number, kmTo: number, totalKm: number): readonly [number, number] {
  const from = within(Math.min(kmFrom, kmTo), totalKm);
  const to = within(Math.max(kmFrom, kmTo), totalKm);
  if (to - from >= BIN_KM) return [from, to];
  const start = Math.min(Math.max((from + to - BIN_KM) / 2, 0), Math.max(0, totalKm - BIN_KM));
  return [start, start + BIN_KM];
}

function within(km: number, totalKm: number): number {
  return Math.min(Math.max(km, 0), totalKm);
}

function spread(steps: Float64Array, fromKm: number, toKm: number, density: number): void {
  change(steps, fromKm / BIN_KM, density);
  change(steps, toKm / BIN_KM, -density);
}

/** A density that begins within a bin counts there from where it begins, and in full from the next bin on. */
function change(steps: Float64Array, place: number, density: number): void {
  const bin = Math.floor(place);
  const there = density * (bin + 1 - place);
  steps[bin] = (steps[bin] as number) + there;
  steps[bin + 1] = (steps[bin + 1] as number) + density - there;
}
