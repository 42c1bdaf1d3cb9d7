/** What follows from the store's state. Each selector keeps its last answer for each store, so equal state gives equal objects. */

import { isSupported } from '#domain/evidence/evidence.ts';
import type { RecordOutline } from '#domain/evidence/first-part/read-first-part.ts';
import { corroborated } from '#domain/evidence/observers/corroborated.ts';
import { type ResolvedIncident, resolveAll } from '#domain/evidence/resolved.ts';
import { enabledSources } from '#domain/evidence/source-selection.ts';
import type { Geography } from '#domain/place/footprint.ts';
import { type Placement, placeAll } from '#domain/placement/placement.ts';
import { rowsOf } from '#domain/query/incident-table.ts';
import { showSame, standingIn, type Visible, type VisibleIncident, visibleIn } from '#domain/query/query.ts';
import type { Catalogue } from '#domain/record/catalogue.ts';
import type { Subject } from '#domain/record/subject.ts';
import type { InstantRange } from '#domain/time/local-time.ts';
import { memoizeLast } from './memoize-last.ts';
import { type Asked, selectSearch } from './search-terms.ts';
import { perStore } from './selector-memory.ts';
import type { AppState } from './store.ts';

const NO_INCIDENTS: readonly ResolvedIncident[] = [];

/** The whole record; undefined also while only its first part is here. */
export function selectCatalogue(state: AppState): Catalogue | undefined {
  return state.catalogue.status === 'ready' ? state.catalogue.catalogue : undefined;
}

/** The first part of the record, until the whole is here. */
export function selectOutline(state: AppState): RecordOutline | undefined {
  return state.catalogue.status === 'ready' ? state.catalogue.outline : undefined;
}

export function selectGeography(state: AppState): Geography | undefined {
  return state.catalogue.status === 'ready' ? state.catalogue.geography : undefined;
}

const NO_SOURCES: ReadonlySet<string> = new Set();

const quotedByOpened = perStore(() =>
  memoizeLast(
    (opened: AppState['opened']) =>
      new Set([...opened.values()].flatMap((one) => (one === 'failed' ? [] : [...one.sources.keys()]))),
  ),
);

const enabled = perStore(() =>
  memoizeLast(
    (
      catalogue: Catalogue | undefined,
      disabledSets: AppState['view']['disabledSets'],
      disabledSources: AppState['view']['disabledSources'],
      knownOn: AppState['view']['knownOn'],
    ) =>
      catalogue
        ? new Set(enabledSources({ disabledSets, disabledSources }, catalogue.sources, knownOn))
        : NO_SOURCES,
  ),
);

/**
 * The ids of the sources that are switched on, and were out by the day that is asked for. Of a record of which only the
 * first part is here all are on, and those are given that opened incidents quote.
 */
export function selectEnabledSources(state: AppState): ReadonlySet<string> {
  if (selectOutline(state)) return quotedByOpened(state)(state.opened);
  const { disabledSets, disabledSources, knownOn } = state.view;
  return enabled(state)(selectCatalogue(state), disabledSets, disabledSources, knownOn);
}

const resolved = perStore(() =>
  memoizeLast((catalogue: Catalogue | undefined, sources: ReadonlySet<string>) =>
    catalogue ? resolveAll(catalogue.incidents, (source) => sources.has(source)) : NO_INCIDENTS,
  ),
);

/** Every incident of the record as the enabled sources leave it, also those of which they say nothing. */
export function selectRecord(state: AppState): readonly ResolvedIncident[] {
  const outline = selectOutline(state);
  if (outline) return outline.incidents;
  return resolved(state)(selectCatalogue(state), selectEnabledSources(state));
}

interface Split {
  readonly present: readonly ResolvedIncident[];
  readonly absent: readonly ResolvedIncident[];
}

const split = perStore(() =>
  memoizeLast((incidents: readonly ResolvedIncident[]): Split => {
    const absent = incidents.filter(({ resolution }) => !isSupported(resolution));
    // Most often all are there: the list stays the same object.
    if (absent.length === 0) return { present: incidents, absent };
    return { present: incidents.filter(({ resolution }) => isSupported(resolution)), absent };
  }),
);

/** The incidents of which the enabled sources tell, in chronological order. */
export function selectResolved(state: AppState): readonly ResolvedIncident[] {
  return split(state)(selectRecord(state)).present;
}

/** The incidents of which no enabled source tells: neither dated nor undated, and counted apart. */
export function selectAbsent(state: AppState): readonly ResolvedIncident[] {
  return split(state)(selectRecord(state)).absent;
}

const NONE_CORROBORATED: ReadonlyMap<string, number> = new Map();

const NO_REGISTER: Pick<Catalogue, 'sources' | 'speakers'> = { sources: new Map(), speakers: new Map() };

const observed = perStore(() =>
  memoizeLast(
    (
      incidents: readonly ResolvedIncident[],
      sources: ReadonlySet<string>,
      catalogue: Catalogue | undefined,
      outline: RecordOutline | undefined,
    ) =>
      catalogue || outline ? corroborated(incidents, sources, catalogue ?? NO_REGISTER) : NONE_CORROBORATED,
  ),
);

/** How many observers report an incident, by id, of those that more than one does, as the enabled sources leave them. */
export function selectCorroborated(state: AppState): ReadonlyMap<string, number> {
  return observed(state)(
    selectResolved(state),
    selectEnabledSources(state),
    selectCatalogue(state),
    selectOutline(state),
  );
}

/** What the number of observers that is asked for leaves; null: all. */
export function selectAmong(state: AppState): Among {
  return state.view.leastObservers > 1 ? selectCorroborated(state) : null;
}

export type Among = ReadonlyMap<string, number> | null;

const NOWHERE: ReadonlyMap<string, Placement> = new Map();

const placed = perStore(() =>
  memoizeLast((incidents: readonly ResolvedIncident[], geography: Geography | undefined, subject: Subject) =>
    geography ? placeAll(incidents, geography, subject) : NOWHERE,
  ),
);

/** Where each incident is drawn, by id, as the enabled sources leave it. */
export function selectPlacements(state: AppState): ReadonlyMap<string, Placement> {
  return placed(state)(selectResolved(state), selectGeography(state), state.subject);
}

const visible = perStore(() =>
  memoizeLast(
    (
      incidents: readonly ResolvedIncident[],
      window: AppState['view']['window'],
      mode: AppState['view']['mode'],
      hiddenKinds: AppState['view']['hiddenKinds'],
      search: Asked,
      stretch: AppState['view']['stretch'],
      among: Among,
    ) => visibleIn(incidents, window, { hiddenKinds, ...search, stretch, among }, mode),
    showSame,
  ),
);

/**
 * The incidents in the window and the filters: what list (at leisure), map, timeline and announcements show. The same object
 * while it shows the same: most steps of a scrub change nothing.
 */
export function selectVisible(state: AppState): Visible {
  const { window, mode, hiddenKinds, stretch } = state.view;
  return visible(state)(
    selectResolved(state),
    window,
    mode,
    hiddenKinds,
    selectSearch(state),
    stretch,
    selectAmong(state),
  );
}

const NO_KINDS: AppState['view']['hiddenKinds'] = new Set();

const ofAllKinds = perStore(() =>
  memoizeLast(
    (
      incidents: readonly ResolvedIncident[],
      window: AppState['view']['window'],
      mode: AppState['view']['mode'],
      search: Asked,
      stretch: AppState['view']['stretch'],
      among: Among,
    ) => visibleIn(incidents, window, { hiddenKinds: NO_KINDS, ...search, stretch, among }, mode),
    showSame,
  ),
);

/** What would be visible were every kind switched on. Asked for a second time only where one is not. */
export function selectOfAllKinds(state: AppState): Visible {
  const { window, mode, hiddenKinds, stretch } = state.view;
  if (hiddenKinds.size === 0) return selectVisible(state);
  return ofAllKinds(state)(
    selectResolved(state),
    window,
    mode,
    selectSearch(state),
    stretch,
    selectAmong(state),
  );
}

const ALWAYS: InstantRange = { from: -Infinity, to: Infinity };

const matching = perStore(() => memoizeLast(matchingOf));
const matchingAnywhere = perStore(() => memoizeLast(matchingOf));

function matchingOf(
  incidents: readonly ResolvedIncident[],
  hiddenKinds: AppState['view']['hiddenKinds'],
  search: Asked,
  stretch: AppState['view']['stretch'],
  among: Among,
): readonly VisibleIncident[] {
  return visibleIn(incidents, ALWAYS, { hiddenKinds, ...search, stretch, among }).incidents;
}

/** What the filters leave, whenever it was; `possible` where a place only may lie on the stretch. */
export function selectMatching(state: AppState): readonly VisibleIncident[] {
  const { hiddenKinds, stretch } = state.view;
  return matching(state)(
    selectResolved(state),
    hiddenKinds,
    selectSearch(state),
    stretch,
    selectAmong(state),
  );
}

/** What the filters leave, whenever and wherever it was: for a picture of the whole line, on which the stretch lies. */
export function selectMatchingAnywhere(state: AppState): readonly VisibleIncident[] {
  const { hiddenKinds } = state.view;
  return matchingAnywhere(state)(
    selectResolved(state),
    hiddenKinds,
    selectSearch(state),
    null,
    selectAmong(state),
  );
}

/** The selected incident where window or filters leave it out: a link, a mark or an address can open any. */
export function selectOutside(state: AppState): ResolvedIncident | undefined {
  const selected = selectSelected(state);
  if (selected && !isSupported(selected.resolution)) return undefined;
  return selected && standingIn(selectVisible(state), selected.id) === 'out' ? selected : undefined;
}

/** The selected incident; undefined when nothing, or nothing known, is selected. */
export function selectSelected(state: AppState): ResolvedIncident | undefined {
  const id = state.view.selection?.incident;
  const incidents = selectRecord(state);
  return id === undefined ? undefined : incidents[rowsOf(incidents).get(id) ?? -1];
}
