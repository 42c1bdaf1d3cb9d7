/** How far the keys and the pointer move the window: finer the closer the axis is zoomed in. */

import type { CalendarUnit, SnapUnit, Step } from '#domain/time/calendar-step.ts';
import { DAY, HOUR } from '#domain/time/durations.ts';
import type { InstantRange } from '#domain/time/local-time.ts';
import { lengthOf } from './axis-range.ts';
import { ROUGH_LENGTH } from './calendar-ticks.ts';

const HOURS_ZOOM = 4 * DAY;
const MINUTES_ZOOM = 8 * HOUR;
/** On a longer axis a month is hardly seen. */
const DECADES = 30 * ROUGH_LENGTH.year;

/** Days, until the axis is zoomed so far in that hours or minutes can be pointed at. */
export function snapUnitFor(axis: InstantRange): SnapUnit {
  if (lengthOf(axis) <= MINUTES_ZOOM) return 'minute';
  return lengthOf(axis) <= HOURS_ZOOM ? 'hour' : 'day';
}

export interface KeySteps {
  /** Arrow keys. */
  readonly usual: Step;
  /** Arrow keys with Shift. */
  readonly fine: Step;
  /** Page Up and Page Down. */
  readonly far: Step;
}

/** How far the keys move, by what the axis shows. */
export function keySteps(axis: InstantRange): KeySteps {
  const length = lengthOf(axis);
  const one = (unit: CalendarUnit): Step => ({ unit, amount: 1 });
  if (length > DECADES) return { usual: one('year'), fine: one('month'), far: { unit: 'year', amount: 10 } };
  if (length <= HOURS_ZOOM) return { usual: one('hour'), fine: one('minute'), far: one('day') };
  if (length <= 60 * DAY) return { usual: one('day'), fine: one('hour'), far: one('week') };
  if (length <= 10 * ROUGH_LENGTH.year) return { usual: one('day'), fine: one('hour'), far: one('month') };
  return { usual: one('month'), fine: one('day'), far: one('year') };
}
