/** What follows from the store's state. Each selector keeps its last answer for each store, so equal state gives equal objects. */

import { isSupported } from '#domain/evidence/evidence.ts';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import type { Geography } from '#domain/place/footprint.ts';
import { type Placement, placeAll } from '#domain/placement/placement.ts';
import { rowsOf } from '#domain/query/incident-table.ts';
import {
  type Counts,
  showSame,
  standingIn,
  type Visible,
  type VisibleIncident,
  visibleIn,
} from '#domain/query/query.ts';
import type { Subject } from '#domain/record/subject.ts';
import { CODES, type CodedStanding, standingOfCode } from '#domain/rows/codes.ts';
import type { InstantRange } from '#domain/time/local-time.ts';
import { memoizeLast } from './memoize-last.ts';
import {
  type Among,
  selectAmong,
  selectCorroborated,
  selectFew,
  selectGeography,
  selectReadCatalogue,
  selectRecord,
} from './record-selectors.ts';
import {
  type ShownRows,
  selectMatchingRows,
  selectRowSet,
  selectRowsOfAllKinds,
  selectSelectedRow,
  selectShownRows,
} from './rows/row-selectors.ts';
import { type Asked, selectSearch } from './search-terms.ts';
import { perStore } from './selector-memory.ts';
import type { AppState } from './store.ts';

const NOWHERE: ReadonlyMap<string, Placement> = new Map();

const placed = perStore(() =>
  memoizeLast((incidents: readonly ResolvedIncident[], geography: Geography | undefined, subject: Subject) =>
    geography ? placeAll(incidents, geography, subject) : NOWHERE,
  ),
);

/** Where each incident is drawn, by id, as the enabled sources leave it. */
export function selectPlacements(state: AppState): ReadonlyMap<string, Placement> {
  return placed(state)(selectFew(state), selectGeography(state), state.subject);
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
    selectFew(state),
    window,
    mode,
    hiddenKinds,
    selectSearch(state),
    stretch,
    selectAmong(state),
  );
}

/** How many are shown, of few and of many alike: what the sentence, the facets and the announcements say. */
export function selectCounts(state: AppState): Counts {
  return selectShownRows(state) ?? selectVisible(state);
}

/** The same were every kind switched on. */
export function selectCountsOfAllKinds(state: AppState): Counts {
  return selectRowsOfAllKinds(state) ?? selectOfAllKinds(state);
}

const corroboratedShown = perStore(() =>
  memoizeLast((corroborated: ReadonlyMap<string, number>, shown: Visible | ShownRows) => {
    if (!('rows' in shown)) return shown.incidents.filter(({ id }) => corroborated.has(id)).length;
    const numbers = [...corroborated.keys()].map((id) => shown.rows.numberOf(id) ?? -1);
    return numbers.filter((incident) => (shown.codes[incident] ?? CODES.out) !== CODES.out).length;
  }),
);

/** How many of those that are shown more than one observer reports. Of the rows of a catalogue nobody knows. */
export function selectCorroboratedShown(state: AppState): number {
  return corroboratedShown(state)(selectCorroborated(state), selectShownRows(state) ?? selectVisible(state));
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
  return ofAllKinds(state)(selectFew(state), window, mode, selectSearch(state), stretch, selectAmong(state));
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
  return matching(state)(selectFew(state), hiddenKinds, selectSearch(state), stretch, selectAmong(state));
}

/** What the filters leave, whenever and wherever it was: for a picture of the whole line, on which the stretch lies. */
export function selectMatchingAnywhere(state: AppState): readonly VisibleIncident[] {
  const { hiddenKinds } = state.view;
  return matchingAnywhere(state)(
    selectFew(state),
    hiddenKinds,
    selectSearch(state),
    null,
    selectAmong(state),
  );
}

/** How an incident stands to window and filters. `row`: its number, where there are many; see selectRowSet. */
export function selectStanding(state: AppState, id: string, row?: number): CodedStanding {
  if (row === undefined) return standingIn(selectVisible(state), id);
  return standingOfCode(selectShownRows(state)?.codes[row] ?? CODES.out);
}

/** The selected incident where window or filters leave it out: a link, a mark or an address can open any. */
export function selectOutside(state: AppState): ResolvedIncident | undefined {
  const selected = selectSelected(state);
  if (!selected || !isSupported(selected.resolution)) return undefined;
  return selectStanding(state, selected.id, selectSelectedRow(state)) === 'out' ? selected : undefined;
}

/** True where the filters leave the selected incident out, whenever it was. */
export function selectIsFilteredOut(state: AppState): boolean {
  if (selectRowSet(state)) return selectMatchingRows(state)?.[selectSelectedRow(state) ?? -1] === CODES.out;
  const id = state.view.selection?.incident;
  return id !== undefined && !selectMatching(state).some((incident) => incident.id === id);
}

/** The selected incident; undefined when nothing, or nothing known, is selected. */
export function selectSelected(state: AppState): ResolvedIncident | undefined {
  if (selectReadCatalogue(state)) {
    const [rows, incident] = [selectRowSet(state), selectSelectedRow(state)];
    if (rows) return incident === undefined ? undefined : rows.incidentAt(incident);
  }
  const id = state.view.selection?.incident;
  const incidents = selectRecord(state);
  return id === undefined ? undefined : incidents[rowsOf(incidents).get(id) ?? -1];
}
