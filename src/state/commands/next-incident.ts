/** To the next or previous incident: the one command behind every button and key that does it. */
import { type DatedIncident, datedIncidents } from '#domain/evidence/dated.ts';
import { rowsOf, tableOf } from '#domain/query/incident-table.ts';
import { neighbourRow } from '#domain/query/row-steps.ts';
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
  if (!rows) {
    const incidents = selectMatching(state);
    const selected = rowsOf(incidents).get(selection?.incident ?? '');
    const next = neighbourRow(tableOf(incidents).table, null, selected, window, direction);
    return next === undefined ? undefined : datedIncidents(incidents.slice(next, next + 1))[0];
  }
  const caps = selectMatchingRows(state);
  const next = neighbourRow(rows.table, caps, selectSelectedRow(state), window, direction);
  return next === undefined ? undefined : datedIncidents([rows.incidentAt(next)])[0];
}
