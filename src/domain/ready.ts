/**
 * What may come to be shown while the window is moved a little. Who draws thousands can have them ready, and then only
 * say at each step which of them are in the window.
 */
import type { InstantRange } from './local-time';
import { asStanding, type Filters, type VisibleIncident, visibleIn } from './query';
import type { ResolvedIncident } from './resolved';
import type { TimeMode } from './time-span';

/** The window lies in `outer` and holds `inner`, and so does any window a little earlier, later, longer or shorter. */
export interface Surroundings {
  readonly inner: InstantRange;
  readonly outer: InstantRange;
}

/** Time in stretches of an eighth to a quarter of the window's length: those that it touches, and those that it fills. */
export function surroundingsOf({ from, to }: InstantRange): Surroundings {
  const stretch = 2 ** Math.ceil(Math.log2(Math.max(to - from, 1) / 8));
  const [floor, ceil] = [Math.floor, Math.ceil].map(
    (round) => (instant: number) => round(instant / stretch) * stretch,
  ) as [(instant: number) => number, (instant: number) => number];
  return { inner: { from: ceil(from), to: floor(to) }, outer: { from: floor(from), to: ceil(to) } };
}

/**
 * All that any window of these surroundings can show, in chronological order: twice where an incident may stand
 * certainly in one window and possibly in another. What `visibleIn` gives of such a window is among it, the same objects.
 * Not for the mode that asks of a moment, which has no surroundings.
 */
export function readyIn(
  incidents: readonly ResolvedIncident[],
  { inner, outer }: Surroundings,
  filters: Filters,
  mode: Exclude<TimeMode, 'moment'>,
): readonly VisibleIncident[] {
  const certain = visibleIn(incidents, inner, filters, mode).incidents.filter(
    ({ standing }) => standing === 'certain',
  );
  const always = new Set(certain.map(({ id }) => id));
  return visibleIn(incidents, outer, filters, mode).incidents.flatMap((incident) =>
    incident.standing === 'undated' || always.has(incident.id)
      ? [incident]
      : [asStanding(incident, 'certain'), asStanding(incident, 'possible')],
  );
}
