/** The strip beside the line as it lies at a zoom, and how high its ink is. */
import type { Position } from 'geojson';
import { bandOf, type RibbonBand } from '#domain/placement/ribbons/band.ts';
import { INK } from '#domain/placement/ribbons/ink.ts';
import type { Heights } from './marks.ts';
import { stripCourse, stripHeights } from './strip-course.ts';
import { BIN_KM, type LineInk } from './sums/line-ink.ts';

export class Strip {
  readonly #mdl: readonly Position[];
  readonly #ink: LineInk;
  readonly #summed: Float32Array;
  #band: RibbonBand | null = null;
  #isRaised = false;
  /** What `stripCourse` gives; null while no line is known. */
  course: Float32Array | null = null;
  /** By bin, of the ground. */
  ground: Float32Array;
  /** By bin, lanes of what is certain and of all. */
  lanes: Float32Array;

  constructor(mdl: readonly Position[], ink: LineInk) {
    this.#mdl = mdl;
    this.#ink = ink;
    this.#summed = new Float32Array(2 * ink.bins);
    this.lanes = this.#summed;
    this.ground = new Float32Array(ink.bins);
  }

  /** True where it lies elsewhere than before. */
  follow(zoom: number, heights: Heights): boolean {
    const band = bandOf(zoom);
    const isOther = band !== this.#band && this.#mdl.length > 1;
    if (isOther) this.course = stripCourse(this.#mdl, band, this.#ink.bins);
    this.#band = band;
    this.#ink.sum(this.#summed);
    this.lanes = stripHeights(this.#summed, (INK / BIN_KM) * (band.scale / band.pitch));
    return this.#raise(heights, isOther);
  }

  /** The next time it lies elsewhere than before. */
  forget(): void {
    this.#band = null;
  }

  #raise(heights: Heights, isOther: boolean): boolean {
    const { course, ground } = this;
    const wasRaised = this.#isRaised;
    this.#isRaised = heights !== null;
    if (!course || (!heights && !wasRaised)) return isOther;
    for (let bin = 0; bin < ground.length; bin += 1)
      ground[bin] = heights?.(course[4 * bin] as number, course[4 * bin + 1] as number) ?? 0;
    return true;
  }
}
