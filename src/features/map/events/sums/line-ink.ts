/**
 * The ink of many incidents along the line: each row spreads 1 evenly over its stretch. A row that comes or goes changes
 * four numbers; what lies where follows from one sum over the line.
 */

/** No source is more exact along the line. */
export const BIN_KM = 0.1;

export class LineInk {
  readonly bins: number;
  readonly totalKm: number;
  /** How much more there is in a bin than in the one before it. */
  readonly #steps: Readonly<Record<Mass, Float64Array>>;

  constructor(totalKm: number) {
    this.totalKm = totalKm;
    this.bins = Math.max(1, Math.ceil(totalKm / BIN_KM));
    // A change in the last bin is in full only in the next.
    this.#steps = { certain: new Float64Array(this.bins + 2), possible: new Float64Array(this.bins + 2) };
  }

  /** `times` is 1 for a row that comes and -1 for one that goes. */
  add(mass: Mass, kmFrom: number, kmTo: number, times: 1 | -1): void {
    const [from, to] = stretchWithin(kmFrom, kmTo, this.totalKm);
    const steps = this.#steps[mass];
    const density = (times * BIN_KM) / (to - from);
    change(steps, from / BIN_KM, density);
    change(steps, to / BIN_KM, -density);
  }

  clear(): void {
    this.#steps.certain.fill(0);
    this.#steps.possible.fill(0);
  }

  /** Incidents in each bin: those certain, and those certain or possible. `into` has two numbers for each bin. */
  sum(into: Float32Array): void {
    const { certain, possible } = this.#steps;
    let [surely, maybe] = [0, 0];
    for (let bin = 0; bin < this.bins; bin += 1) {
      surely += certain[bin] as number;
      maybe += possible[bin] as number;
      into[2 * bin] = Math.max(0, surely);
      into[2 * bin + 1] = Math.max(0, surely + maybe);
    }
  }
}

export type Mass = 'certain' | 'possible';

/** The part of a stretch that lies on the line, west to east; one without length is as long as a bin. */
export function stretchWithin(kmFrom: number, kmTo: number, totalKm: number): readonly [number, number] {
  const inside = (km: number) => Math.min(Math.max(km, 0), totalKm);
  const [from, to] = [inside(Math.min(kmFrom, kmTo)), inside(Math.max(kmFrom, kmTo))];
  if (to - from >= BIN_KM) return [from, to];
  const start = Math.min(Math.max((from + to - BIN_KM) / 2, 0), Math.max(0, totalKm - BIN_KM));
  return [start, start + BIN_KM];
}

/** A density that begins within a bin counts there from where it begins, and in full from the next bin on. */
function change(steps: Float64Array, place: number, density: number): void {
  const bin = Math.floor(place);
  const there = density * (bin + 1 - place);
  steps[bin] = (steps[bin] as number) + there;
  steps[bin + 1] = (steps[bin + 1] as number) + density - there;
}
