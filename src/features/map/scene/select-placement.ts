/** Where the selected and the hovered incident are, of few and of many alike. */
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import type { Geography } from '#domain/place/footprint.ts';
import { type Placement, placeAll } from '#domain/placement/placement.ts';
import type { Subject } from '#domain/record/subject.ts';
import { memoizeLast } from '#state/memoize-last.ts';
import { selectGeography } from '#state/record-selectors.ts';
import { selectHoveredRow, selectRowSet, selectSelectedRow } from '#state/rows/row-selectors.ts';
import { perStore } from '#state/selector-memory.ts';
import { selectPlacements } from '#state/selectors.ts';
import type { AppState } from '#state/store.ts';

const newPlaced = () =>
  memoizeLast((incident: ResolvedIncident, geography: Geography, subject: Subject) =>
    placeAll([incident], geography, subject).get(incident.id),
  );
const selectedRow = perStore(newPlaced);
const hoveredRow = perStore(newPlaced);

export function selectSelectedPlacement(state: AppState): Placement | undefined {
  const id = state.view.selection?.incident;
  return placementOf(state, id, selectSelectedRow(state), selectedRow(state));
}

export function selectHoveredPlacement(state: AppState): Placement | undefined {
  return placementOf(state, state.hovered, selectHoveredRow(state), hoveredRow(state));
}

function placementOf(
  state: AppState,
  id: string | null | undefined,
  row: number | undefined,
  placed: ReturnType<typeof newPlaced>,
): Placement | undefined {
  const rows = selectRowSet(state);
  if (!rows) return selectPlacements(state).get(id ?? '');
  const geography = selectGeography(state);
  return geography && row !== undefined ? placed(rows.incidentAt(row), geography, state.subject) : undefined;
}
