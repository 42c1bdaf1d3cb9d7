/** Fetches what the first part of the record leaves out, when the reader comes to need it. */
import { rowsOf } from '#domain/query/incident-table.ts';
import type { AppState, AppStore } from '#state/store.ts';
import { hasAllEvidence } from '#state/view.ts';
import { loadCatalogue, needsWhole } from './load-catalogue.ts';
import type { RecordSource } from './record-source.ts';

/** Stands for the whole record among the ids of incidents. */
const WHOLE = '';

/**
 * Keeps the store supplied: the evidence of the incident that is selected, and the whole record once it is asked for or the
 * view speaks of it. A failure becomes a state of the store. The returned function stops it.
 */
export function followEvidence(store: AppStore, record: RecordSource): () => void {
  const fetching = new Set<string>();
  // What failed: the browser's cache does not answer when it is asked for again.
  const failed = new Set<string>();
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
    if (view.catalogue === null && !hasAllEvidence(view)) return void loadCatalogue(store, record);
    if (whole === 'asked') once(WHOLE, () => loadWhole(store, record, failed));
    else if (whole === 'none' && needsWhole(view)) store.actions.askWhole();
    const selected = view.selection?.incident;
    if (selected === undefined || opened.has(selected)) return;
    if (rowsOf(catalogue.outline.incidents).has(selected))
      once(selected, () => openPart(store, record, selected, failed));
  };
  follow(store.getState());
  const unsubscribe = store.subscribe(follow);
  return () => {
    stopped = true;
    unsubscribe();
  };
}

async function loadWhole(store: AppStore, record: RecordSource, failed: Set<string>): Promise<void> {
  const { subject, catalogue: before } = store.getState();
  const geography = before.status === 'ready' ? before.geography : undefined;
  const loaded = await record.load(subject, geography, failed.has(WHOLE));
  if (store.getState().catalogue !== before) return;
  if (loaded.status === 'ready') store.actions.setCatalogue(loaded);
  else {
    failed.add(WHOLE);
    store.actions.wholeFailed();
  }
}

/**
 * A part that failed is asked for past the browser's cache. Where that fails too, as it does when the host has another version
 * of the record by now, the whole record takes the place of its parts.
 */
async function openPart(
  store: AppStore,
  record: RecordSource,
  incident: string,
  failed: Set<string>,
): Promise<void> {
  const { subject, catalogue: before } = store.getState();
  if (before.status !== 'ready' || !before.outline) return;
  const { version } = before.outline;
  const isFresh = failed.has(incident);
  const part = await record.open(incident, subject, { version, isFresh });
  const whole = part || !isFresh ? null : await record.load(subject, before.geography, isFresh);
  // Where another record has come meanwhile, this part is not of it.
  if (store.getState().catalogue !== before) return;
  if (part) failed.delete(incident);
  else failed.add(incident);
  if (whole?.status === 'ready') store.actions.setCatalogue(whole);
  else store.actions.setOpened(incident, part ?? 'failed');
}
