/** Fetches what the first part of the record leaves out, when the reader comes to need it. */
import { rowsOf } from '#domain/query/incident-table.ts';
import type { AppState, AppStore } from '#state/store.ts';
import { loadCatalogue, needsWhole } from './load-catalogue.ts';
import type { RecordSource } from './record-source.ts';

/**
 * Keeps the store supplied: the evidence of the incident that is selected, and the whole record once it is asked for or the
 * view speaks of it. A failure becomes a state of the store. The returned function stops it.
 */
export function followEvidence(store: AppStore, record: RecordSource): () => void {
  const fetching = new Set<string>();
  let stopped = false;
  const once = (key: string, fetch: () => Promise<void>) => {
    if (fetching.has(key)) return;
    fetching.add(key);
    void fetch().finally(() => {
      fetching.delete(key);
      if (!stopped) follow(store.getState());
    });
  };
  const follow = (state: AppState) => {
    const { catalogue, view, whole, opened } = state;
    if (catalogue.status !== 'ready' || !catalogue.outline) return;
    // What other sources leave is not in the first part: nothing is shown until it is known.
    if (isPartial(state)) return void loadCatalogue(store, record);
    if (whole === 'asked') once('', () => loadWhole(store, record));
    else if (whole === 'none' && needsWhole(view)) store.actions.askWhole();
    const selected = view.selection?.incident;
    if (selected === undefined || opened.has(selected)) return;
    if (rowsOf(catalogue.outline.incidents).has(selected))
      once(selected, () => openPart(store, record, selected));
  };
  follow(store.getState());
  const unsubscribe = store.subscribe(follow);
  return () => {
    stopped = true;
    unsubscribe();
  };
}

function isPartial({ view }: AppState): boolean {
  return view.disabledSets.size > 0 || view.disabledSources.size > 0 || view.knownOn !== null;
}

async function loadWhole(store: AppStore, record: RecordSource): Promise<void> {
  const { subject, catalogue: before } = store.getState();
  const geography = before.status === 'ready' ? before.geography : undefined;
  const loaded = await record.load(subject, geography);
  const { status } = store.getState().catalogue;
  if (status !== 'ready') return;
  if (loaded.status === 'ready') store.actions.setCatalogue(loaded);
  else store.actions.wholeFailed();
}

async function openPart(store: AppStore, record: RecordSource, incident: string): Promise<void> {
  const part = await record.open(incident, store.getState().subject);
  store.actions.setOpened(incident, part ?? 'failed');
}
