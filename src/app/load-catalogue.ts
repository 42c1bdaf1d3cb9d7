import { parseCatalogue } from '#domain/record/catalogue.ts';
import { readGeography } from '#domain/record/geography.ts';
import type { AppStore, CatalogueState } from '#state/store.ts';
import { RECORD_FILES as FILES, recordAddress } from './record-address.ts';

type Fetch = (address: string) => Promise<Pick<Response, 'ok' | 'json'>>;

/** Fetches and parses the record. Whatever goes wrong becomes a state of the store, never an exception. */
export async function loadCatalogue(store: AppStore, fetchFile: Fetch = (address) => fetch(address)) {
  store.actions.setCatalogue({ status: 'loading' });
  const state = await readCatalogue(fetchFile);
  store.actions.setCatalogue(state);
  if (state.status === 'ready') reportUnknown(store);
}

async function readCatalogue(fetchFile: Fetch): Promise<CatalogueState> {
  const read = async (name: string): Promise<unknown> => {
    const response = await fetchFile(recordAddress(name));
    if (!response.ok) throw new Error(name);
    return response.json();
  };
  try {
    const [incidents, sources, speakers, geography] = await Promise.all([
      read(FILES.incidents),
      read(FILES.sources),
      read(FILES.speakers),
      read(FILES.geography),
    ]);
    const record = parseCatalogue({ incidents, sources, speakers });
    const places = readGeography(FILES.geography, geography);
    if ('catalogue' in record && 'geography' in places) return { status: 'ready', ...record, ...places };
    const faults = [record, places].flatMap((read) => ('faults' in read ? read.faults : []));
    return { status: 'failed', reason: 'invalid', faults };
  } catch {
    return { status: 'failed', reason: 'network', faults: [] };
  }
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
