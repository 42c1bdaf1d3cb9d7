/** What other collections of the record have than the one that is shown. */

import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import { visibleIn } from '#domain/query/query.ts';
import { type Collection, holds, isWhole } from '#domain/record/subject.ts';
import { memoizeLast } from './memoize-last.ts';
import { selectCollected, selectRecord } from './record-selectors.ts';
import { type Asked, selectSearch } from './search-terms.ts';
import { perStore } from './selector-memory.ts';
import { selectSelected } from './selectors.ts';
import type { AppState } from './store.ts';

/** The first collection that has the selected incident, where the one that is shown does not; else undefined. */
export function selectOtherCollection(state: AppState): Collection | undefined {
  const selected = selectSelected(state);
  if (!selected || selectCollected(state).includes(selected)) return undefined;
  return state.subject.collections.find((collection) => holds(collection, selected));
}

const count = perStore(() =>
  memoizeLast(
    (
      incidents: readonly ResolvedIncident[],
      window: AppState['view']['window'],
      hiddenKinds: AppState['view']['hiddenKinds'],
      search: Asked,
      stretch: AppState['view']['stretch'],
    ) => visibleIn(incidents, window, { hiddenKinds, ...search, stretch, among: null }).incidents.length,
  ),
);

interface FoundElsewhere {
  readonly collection: Collection;
  readonly found: number;
}

const elsewhere = perStore(() =>
  memoizeLast((collection: Collection, found: number): FoundElsewhere => ({ collection, found })),
);

/**
 * The collection of the whole record and how many incidents the search finds there; undefined where nothing is searched,
 * the whole is what is shown, or it has none either. Not of the filter by observers, who are counted in a collection.
 */
export function selectFoundElsewhere(state: AppState): FoundElsewhere | undefined {
  const { search, leastObservers, catalogue, collection: shown, hiddenKinds, stretch } = state.view;
  const whole = state.subject.collections.find(isWhole);
  if (search === '' || leastObservers > 1 || catalogue !== null || !whole || whole.id === shown)
    return undefined;
  const found = count(state)(selectRecord(state), whole.window, hiddenKinds, selectSearch(state), stretch);
  return found > 0 ? elsewhere(state)(whole, found) : undefined;
}
