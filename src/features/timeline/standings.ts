/** How each mark stands to the window and the filters: a selection of the store's state that rarely changes. */
import type { Standing } from '../../domain/query';
import { selectVisible } from '../../state/selectors';
import type { AppState } from '../../state/store';

export type StandingsOf = (state: AppState) => ReadonlyMap<string, Standing>;

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
