import type { AppStore } from '#state/store.ts';
import { hasAllEvidence, type View } from '#state/view.ts';
import type { RecordSource } from './record-source.ts';

/** Brings the record into the store. A failure becomes a state of the store; it never throws. */
export async function loadCatalogue(store: AppStore, record: RecordSource): Promise<void> {
  store.actions.setCatalogue({ status: 'loading' });
  const { subject, view, whole } = store.getState();
  const first = needsWhole(view) || whole === 'asked' ? null : await record.loadFirst?.(subject);
  // Where the first part does not come or has faults the whole may still be read, or tells its own.
  const state = first?.status === 'ready' ? first : await record.load(subject);
  store.actions.setCatalogue(state);
}

/** True of a view that shows what only claims say: what some sources leave, or what a search or the story finds in them. */
export function needsWhole(view: View): boolean {
  if (view.catalogue !== null) return false;
  return !hasAllEvidence(view) || view.search !== '' || view.story !== null;
}
