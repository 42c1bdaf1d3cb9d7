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
  if (state.status === 'ready') reportUnknown(store);
}

/** True of a view that shows what only claims say: what some sources leave, or what a search or the story finds in them. */
export function needsWhole(view: View): boolean {
  if (view.catalogue !== null) return false;
  return !hasAllEvidence(view) || view.search !== '' || view.story !== null;
}

/** Notifies the reader of ids in the address that the record does not have. */
function reportUnknown(store: AppStore): void {
  const { view, catalogue } = store.getState();
  // The ids in the address are then those of a catalogue of rows.
  if (catalogue.status !== 'ready' || view.catalogue !== null) return;
  const { incidents } = catalogue.catalogue ?? catalogue.outline;
  const selected = view.selection?.incident;
  if (selected !== undefined && !incidents.some(({ id }: { readonly id: string }) => id === selected)) {
    store.actions.notify({ type: 'unknown-incident', id: selected });
  }
  const sources = catalogue.catalogue?.sources;
  const ids = [...view.disabledSources].filter((id) => sources && !sources.has(id));
  if (ids.length > 0) store.actions.notify({ type: 'unknown-sources', ids });
}
