import type { AppStore } from '#state/store.ts';
import type { RecordSource } from './record-source.ts';

/** Brings the record into the store. Whatever goes wrong becomes a state of the store, never an exception. */
export async function loadCatalogue(store: AppStore, record: RecordSource): Promise<void> {
  store.actions.setCatalogue({ status: 'loading' });
  const state = await record.load(store.getState().subject);
  store.actions.setCatalogue(state);
  if (state.status === 'ready') reportUnknown(store);
}

/** A link may name what this record does not have: say so, and show the rest. */
function reportUnknown(store: AppStore): void {
  const { view, catalogue } = store.getState();
  if (catalogue.status !== 'ready') return;
  const { incidents, sources } = catalogue.catalogue;
  const selected = view.selection?.incident;
  if (selected !== undefined && !incidents.some(({ id }) => id === selected)) {
    store.actions.notify({ type: 'unknown-incident', id: selected });
  }
  const ids = [...view.disabledSources].filter((id) => !sources.has(id));
  if (ids.length > 0) store.actions.notify({ type: 'unknown-sources', ids });
}
