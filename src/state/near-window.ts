/** What a little scrub may come to show. */
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import { MANY } from '#domain/query/many.ts';
import type { VisibleIncident } from '#domain/query/query.ts';
import { surroundingsOf, visibleNearWindow } from '#domain/query/window-neighbourhood.ts';
import { memoizeLast } from './memoize-last.ts';
import { type Among, selectAmong, selectResolved } from './record-selectors.ts';
import { type Asked, selectSearch } from './search-terms.ts';
import { perStore } from './selector-memory.ts';
import type { AppState } from './store.ts';

const ready = perStore(() =>
  memoizeLast(
    (
      incidents: readonly ResolvedIncident[],
      mode: AppState['view']['mode'],
      hiddenKinds: AppState['view']['hiddenKinds'],
      search: Asked,
      stretch: AppState['view']['stretch'],
      among: Among,
      ...[from, to, innerFrom, innerTo]: readonly [number, number, number, number]
    ) => {
      if (mode === 'moment' || incidents.length <= MANY) return NO_VISIBLE;
      const surroundings = { outer: { from, to }, inner: { from: innerFrom, to: innerTo } };
      return visibleNearWindow(incidents, surroundings, { hiddenKinds, ...search, stretch, among }, mode);
    },
  ),
);

const NO_VISIBLE: readonly VisibleIncident[] = [];

/** What a little scrub may come to show: the same object for as long as it stays little. Of a moment nothing is known, and of few nothing need be. */
export function selectNearWindow(state: AppState): readonly VisibleIncident[] {
  const { window, mode, hiddenKinds, stretch } = state.view;
  const incidents = selectResolved(state);
  const { outer, inner } = surroundingsOf(window, incidents);
  return ready(state)(
    incidents,
    mode,
    hiddenKinds,
    selectSearch(state),
    stretch,
    selectAmong(state),
    outer.from,
    outer.to,
    inner.from,
    inner.to,
  );
}
