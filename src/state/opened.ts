/** The selected incident with what it rests on. */
import {
  type EvidencedIncident,
  hasEvidence,
  type ResolvedIncident,
  resolveAll,
} from '#domain/evidence/resolved.ts';
import type { Catalogue } from '#domain/record/catalogue.ts';
import { memoizeLast } from './memoize-last.ts';
import { selectCatalogue, selectOutline } from './record-selectors.ts';
import { perStore } from './selector-memory.ts';
import { selectSelected } from './selectors.ts';
import type { AppState } from './store.ts';

/** An incident with its claims, and the record that has its sources. */
export interface Opened {
  readonly incident: EvidencedIncident;
  readonly catalogue: Catalogue;
}

const openedOf = perStore(() =>
  memoizeLast((incident: ResolvedIncident | undefined, record: Catalogue | undefined): Opened | undefined => {
    if (!incident || !record) return undefined;
    if (hasEvidence(incident)) return { incident, catalogue: record };
    const own = record.incidents.filter(({ id }) => id === incident.id);
    const [evidenced] = resolveAll(own, () => true);
    return evidenced && { incident: evidenced, catalogue: record };
  }),
);

/** The selected incident with its evidence; undefined while that is being fetched, where it did not come, and of a row. */
export function selectOpened(state: AppState): Opened | undefined {
  // A row of a catalogue rests on no claims, and may have the id of an incident of the record.
  if (state.view.catalogue !== null) return undefined;
  const selected = selectSelected(state);
  const part = selected && state.opened.get(selected.id);
  return openedOf(state)(selected, selectCatalogue(state) ?? (part === 'failed' ? undefined : part));
}

/** True while the evidence of the selected incident is neither here nor known not to come. */
export function selectIsEvidenceAwaited(state: AppState): boolean {
  if (state.view.catalogue !== null || selectOutline(state) === undefined) return false;
  const selected = selectSelected(state);
  return selected !== undefined && !state.opened.has(selected.id);
}
