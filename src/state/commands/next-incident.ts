/** To the next or previous incident: the one command behind every button and key that does it. */
import { type DatedIncident, datedIncidents } from '#domain/evidence/dated.ts';
import { neighbourRow } from '#domain/query/row-steps.ts';
import { DAY } from '#domain/time/durations.ts';
import type { InstantRange } from '#domain/time/local-time.ts';
import { selectMatchingRows, selectRowSet, selectSelectedRow } from '#state/rows/row-selectors.ts';
import { selectMatching } from '#state/selectors.ts';
import type { AppState, AppStore } from '#state/store.ts';
import type { Selection } from '#state/view.ts';
import { pause } from './play.ts';
import { selectAndShowTime } from './show-time.ts';

export type StepDirection = -1 | 1;

export interface StepOptions {
  /** Leave the window where it is: for a view whose axis shows what the window leaves out. */
  readonly keepWindow?: boolean;
}

/**
 * Selects the next (1) or previous (-1) of the incidents that the filters leave, whenever it was, in the order of the
 * list; play stops. Returns what is selected then; null where there is none in that direction.
 */
export function stepToIncident(
  store: AppStore,
  direction: StepDirection,
  { keepWindow = false }: StepOptions = {},
): Selection | null {
  const state = store.getState();
  pause(store);
  const next = nextOf(state, direction);
  if (!next) return null;
  const found = { incident: next.incident.id };
  if (keepWindow) store.actions.select(found);
  else selectAndShowTime(store, found, next.spans);
  return found;
}

function nextOf(state: AppState, direction: StepDirection): DatedIncident | undefined {
  const { selection, window } = state.view;
  const rows = selectRowSet(state);
  if (!rows)
    return neighbourOf(datedIncidents(selectMatching(state)), selection?.incident, window, direction);
  const caps = selectMatchingRows(state);
  const next = neighbourRow(rows.table, caps, selectSelectedRow(state), window, direction);
  return next === undefined ? undefined : datedIncidents([rows.incidentAt(next)])[0];
}

/**
 * The neighbour of the selected incident in the list. With nothing selected the search begins at the window: forwards
 * with the first instant at or after its start, backwards with the last at or before its end; of one day, with the
 * incident that the list has first or last.
 */
export function neighbourOf(
  dated: readonly DatedIncident[],
  selected: string | undefined,
  { from, to }: InstantRange,
  direction: StepDirection,
): DatedIncident | undefined {
  const index = dated.findIndex(({ incident }) => incident.id === selected);
  if (index >= 0) return dated[index + direction];
  return direction === 1
    ? firstOfNearestDay(dated, ({ anchor }) => anchor - from)
    : firstOfNearestDay(dated.toReversed(), ({ anchor }) => to - anchor);
}

/**
 * The first of those that lie within half a day of the least distance, ms; a negative distance lies on the other side. A
 * time that is known to the day stands at its noon, which says nothing of what came first on that day.
 */
function firstOfNearestDay(
  dated: readonly DatedIncident[],
  distance: (one: DatedIncident) => number,
): DatedIncident | undefined {
  const ahead = dated.filter((one) => distance(one) >= 0);
  const nearest = ahead.reduce((least, one) => Math.min(least, distance(one)), Infinity);
  return ahead.find((one) => distance(one) < nearest + DAY / 2);
}
