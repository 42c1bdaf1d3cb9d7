/** Metres of a degree of latitude. */
const DEGREE = 111_320;
/** Of a point of which nobody says how exact it is: about 10 km. */
const UNSTATED = 1;
const MOST = 5;

/**
 * Degrees in figures, without a sign, with as many decimals as a radius supports: the last stands for no less than a tenth of
 * it. `metres`: undefined where none is stated.
 */
export function roundedDegrees(degrees: number, metres: number | undefined): string {
  const supported = metres === undefined ? UNSTATED : Math.ceil(Math.log10(DEGREE / Math.max(metres, 1)));
  return Math.abs(degrees).toFixed(Math.min(Math.max(supported, 0), MOST));
}
