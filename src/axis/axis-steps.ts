/** One press of a button or key on an axis: how far it zooms and pans, and which keys mean it. */
import {
  type AxisBounds,
  type AxisRange,
  contains,
  lengthOf,
  middleOf,
  panRange,
  zoomRange,
} from './axis-range.ts';

/** Lengths of the axis before and after one press have this ratio. */
const ZOOM_STEP = 1.6;
/** Share of the length by which one press pans. */
const PAN_STEP = 0.25;

export type ZoomDirection = 'in' | 'out';

/** Zooms towards a value while it is on the axis, else towards the middle of the axis. */
export function zoomStep(
  range: AxisRange,
  direction: ZoomDirection,
  bounds: AxisBounds,
  towards = middleOf(range),
): AxisRange {
  const focus = contains(range, towards) ? towards : middleOf(range);
  return zoomRange(range, direction === 'in' ? 1 / ZOOM_STEP : ZOOM_STEP, focus, bounds);
}

export function panStep(range: AxisRange, direction: -1 | 1, bounds: AxisBounds): AxisRange {
  return panRange(range, direction * lengthOf(range) * PAN_STEP, bounds);
}

/** Plus and minus, with and without Shift; undefined for any other key. */
export function zoomOfKey(key: string): ZoomDirection | undefined {
  if (key === '+' || key === '=') return 'in';
  return key === '-' || key === '_' ? 'out' : undefined;
}

/** The brackets; undefined for any other key. */
export function panOfKey(key: string): -1 | 1 | undefined {
  if (key === '[') return -1;
  return key === ']' ? 1 : undefined;
}
