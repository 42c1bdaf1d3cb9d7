/** Lengths of time in ms. A day of the Korean calendar can be longer or shorter: move by `addLocal`, not by these. */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
