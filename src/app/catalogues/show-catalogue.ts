/** Brings a catalogue of rows into the store. */
import type { OfferedCatalogues } from '#app/record/record-source.ts';
import type { ZoneShape } from '#domain/place/zone/zone-ground.ts';
import type { OfferedCatalogue } from '#domain/record/offered/catalogue-list.ts';
import type { CatalogueFault } from '#domain/rows/catalogue-fault.ts';
import type { InstantRange } from '#domain/time/local-time.ts';
import type { CatalogueState } from '#state/record-state.ts';
import { selectHomeWindow } from '#state/rows/home-window.ts';
import { selectShownRows } from '#state/rows/row-selectors.ts';
import type { OpenCatalogue } from '#state/rows/rows-state.ts';
import type { AppState, AppStore } from '#state/store.ts';
import { openingWindowOf } from '#state/view.ts';
import { inParts } from '#ui/instance/in-parts.ts';
import type { openCatalogue } from '#worker/open/open-catalogue.ts';

export interface CatalogueSurroundings {
  readonly source: OfferedCatalogues;
  /** Null where it does not come. */
  readonly list: () => Promise<readonly OfferedCatalogue[] | null>;
  readonly open: typeof openCatalogue;
}

/** What goes wrong becomes a state of the store; it never rejects. Once it is aborted it says nothing more. */
export async function showCatalogue(
  store: AppStore,
  id: string,
  { source, list, open }: CatalogueSurroundings,
  signal: AbortSignal,
): Promise<void> {
  const { setRows } = store.actions;
  const fail = (fault: CatalogueFault) => setRows({ status: 'failed', id, fault });
  setRows({ status: 'loading', id, read: 0, of: null });
  const offered = await list();
  if (signal.aborted) return;
  if (!offered) return fail({ code: 'no-list' });
  const found = offered.find((one) => one.id === id);
  if (!found) return fail({ code: 'unknown-catalogue' });
  const { kinds, line, windowLimits } = store.getState().subject;
  const order = {
    address: source.addressOf(found.file),
    kinds: kinds.map((kind) => kind.id),
    lineKm: line.lengthKm,
    windowLimits,
    zone: await zoneOf(store),
  };
  if (signal.aborted) return;
  const progress = (read: number, of: number) => {
    if (!signal.aborted) setRows({ status: 'loading', id, read, of });
  };
  const opened = await open(order, { signal, progress });
  if (signal.aborted) return;
  if ('fault' in opened) return fail(opened.fault);
  const { flaws, ...read } = opened;
  const rows: OpenCatalogue = { status: 'ready', id, read, flaws };
  await inParts(firstAnswer(store, rows, found), signal);
  // Or the selectors would keep a table that nobody shows.
  if (signal.aborted) return store.getState().memory.clear();
  setRows(rows);
  const window = openingWindow(store.getState(), found);
  if (window !== store.getState().view.window) store.actions.openWindow(window);
}

/** Has the selectors work out what the page will ask first, each step in a task of its own: of a million rows it takes long. */
function* firstAnswer(store: AppStore, rows: OpenCatalogue, found: OfferedCatalogue): Generator<void, void> {
  yield;
  const window = openingWindow({ ...store.getState(), rows }, found);
  yield;
  const state = store.getState();
  selectShownRows({ ...state, rows, view: { ...state.view, window } });
  yield;
}

/** The line and the zone, once the page has them; null: they did not come. */
function zoneOf(store: AppStore): Promise<ZoneShape | null> {
  return new Promise((resolve) => {
    const { catalogue } = store.getState();
    const settle = (state: CatalogueState) => {
      if (state.status === 'ready') resolve({ mdl: state.geography.mdl, dmz: state.geography.dmz });
      else if (state.status === 'failed') resolve(null);
      return state.status !== 'loading';
    };
    if (settle(catalogue)) return;
    const unsubscribe = store.subscribe((state) => {
      if (settle(state.catalogue)) unsubscribe();
    });
  });
}

/** A view that says no window of its own begins with that of the catalogue: as it is listed, or all of its time. */
function openingWindow(state: AppState, { window }: OfferedCatalogue): InstantRange {
  const { subject, view } = state;
  if (view.window !== openingWindowOf(subject, view.collection)) return view.window;
  return window ?? selectHomeWindow(state);
}
