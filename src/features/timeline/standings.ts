/** How each mark stands to the window and the filters: a selection of the store's state that rarely changes. */
import type { InstantRange } from '../../domain/local-time';
import { type ResolvedIncident, type Standing, visibleIn } from '../../domain/query';
import { selectResolved, selectVisible } from '../../state/selectors';
import type { AppState } from '../../state/store';

export type StandingsOf = (state: AppState) => ReadonlyMap<string, Standing>;

const ALWAYS: InstantRange = { from: -Infinity, to: Infinity };

/** The standings of the visible incidents by id; who is missing is out of the window or hidden by the filters. */
export function standingsSelector(): StandingsOf {
  let last: { visible: unknown; map: Map<string, Standing> } = { visible: undefined, map: new Map() };
  return (state) => {
    const visible = selectVisible(state);
    if (visible !== last.visible) {
      last = { visible, map: new Map(visible.incidents.map(({ id, standing }) => [id, standing])) };
    }
    return last.map;
  };
}

/** The incidents that the filters leave, whenever they happened; the same list until record or filters change. */
export function matchingSelector(): (state: AppState) => readonly ResolvedIncident[] {
  let last: { key: readonly unknown[]; matching: readonly ResolvedIncident[] } = { key: [], matching: [] };
  return (state) => {
    const { hiddenKinds, search } = state.view;
    const resolved = selectResolved(state);
    const key = [resolved, hiddenKinds, search];
    if (key.some((part, index) => part !== last.key[index])) {
      last = { key, matching: visibleIn(resolved, ALWAYS, { hiddenKinds, text: search }).incidents };
    }
    return last.matching;
  };
}
