import type { AppStore } from '#state/store.ts';
import type { RecordSource } from './record-source.ts';

/** Brings the record into the store. A failure becomes a state of the store; it never throws. */
export async function loadCatalogue(store: AppStore, record: RecordSource): Promise<void> {
  store.actions.setCatalogue({ status: 'loading' });
  const state = await record.load(store.getState().subject);
  store.actions.setCatalogue(state);
  if (state.status === 'ready') reportUnknown(store);
}

/** Notifies the reader of ids in the address that the record does not have. */
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
