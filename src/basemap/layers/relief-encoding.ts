/**
 * How heights are written into the relief tiles, shared by the builder and the style.
 * height (m) = 512 × red + 2 × green. Two metres are finer than the elevation data's own error (7 m RMS).
 */
export const RELIEF_ENCODING = {
  encoding: 'custom',
  redFactor: 512,
  greenFactor: 2,
  blueFactor: 0,
  baseShift: 0,
} as const;

export const RELIEF_MIN_ZOOM = 4;
export const RELIEF_MAX_ZOOM = 10;
