/** The one store. Everything a reader can change goes through an action here; nothing else holds a copy. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Catalogue, Fault } from '../domain/catalogue';
import type { IncidentKind } from '../domain/incident';
import type { InstantRange } from '../domain/local-time';
import type { Geography, Stretch } from '../domain/place';
import type { SourceSelection } from '../domain/source-selection';
import { clampStretch } from '../domain/stretch-filter';
import type { Parameter } from './url-codec';
import {
  type Camera,
  clampWindow,
  defaultView,
  type Face,
  type Language,
  type Selection,
  type Theme,
  type View,
} from './view';

export type CatalogueState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly catalogue: Catalogue; readonly geography: Geography }
  | { readonly status: 'failed'; readonly reason: 'network' | 'invalid'; readonly faults: readonly Fault[] };

/** Something the reader should be told and may dismiss. */
export type Notice =
  | { readonly type: 'address-rejected'; readonly parameters: readonly Parameter[] }
  | { readonly type: 'unknown-incident'; readonly id: string }
  | { readonly type: 'unknown-sources'; readonly ids: readonly string[] };

export interface AppState {
  readonly view: View;
  readonly catalogue: CatalogueState;
  /** The incident under the pointer or focus, anywhere on the page. Not part of the address. */
  readonly hovered: string | null;
  readonly playing: boolean;
  readonly notices: readonly Notice[];
}

export interface Actions {
  select(selection: Selection | null): void;
  hover(incident: string | null): void;
  setWindow(window: InstantRange): void;
  setStretch(stretch: Stretch | null): void;
  /** Time and place at once: one change, one step in the history. */
  brush(window: InstantRange, stretch: Stretch | null): void;
  setFace(face: Face): void;
  setPlaying(playing: boolean): void;
  toggleKind(kind: IncidentKind): void;
  setHiddenKinds(kinds: Iterable<IncidentKind>): void;
  setSearch(search: string): void;
  clearFilters(): void;
  setSources(selection: SourceSelection): void;
  setCamera(camera: Camera | null): void;
  setTerrain(terrain: boolean): void;
  setLanguage(language: Language): void;
  setTheme(theme: Theme): void;
  /** Replaces the whole view, as when the reader goes back in history. */
  restore(view: View): void;
  setCatalogue(catalogue: CatalogueState): void;
  notify(notice: Notice): void;
  dismiss(notice: Notice): void;
}

export type AppStore = StoreApi<AppState> & { readonly actions: Actions };

/** A store of its own for each page (and each test). */
export function createAppStore(view: View = defaultView()): AppStore {
  const store = createStore<AppState>(() => ({
    view,
    catalogue: { status: 'loading' },
    hovered: null,
    playing: false,
    notices: [],
  }));
  return Object.assign(store, { actions: createActions(store) });
}

function createActions(store: StoreApi<AppState>): Actions {
  const change = (part: Partial<View>) => store.setState((state) => ({ view: { ...state.view, ...part } }));
  const view = () => store.getState().view;
  return {
    select: (selection) => change({ selection }),
    hover: (hovered) => {
      if (store.getState().hovered !== hovered) store.setState({ hovered });
    },
    setWindow: (window) => {
      const next = clampWindow(window);
      const { from, to } = view().window;
      if (next.from !== from || next.to !== to) change({ window: next });
    },
    setStretch: (stretch) => change({ stretch: stretch && clampStretch(stretch) }),
    brush: (window, stretch) =>
      change({ window: clampWindow(window), stretch: stretch && clampStretch(stretch) }),
    setFace: (face) => change({ face }),
    setPlaying: (playing) => store.setState({ playing }),
    toggleKind: (kind) => change({ hiddenKinds: toggled(view().hiddenKinds, kind) }),
    setHiddenKinds: (kinds) => change({ hiddenKinds: new Set(kinds) }),
    setSearch: (search) => change({ search }),
    clearFilters: () => change({ hiddenKinds: new Set(), search: '', stretch: null }),
    setSources: ({ disabledSets, disabledSources }) => change({ disabledSets, disabledSources }),
    setCamera: (camera) => change({ camera }),
    setTerrain: (terrain) => change({ terrain }),
    setLanguage: (language) => change({ language }),
    setTheme: (theme) => change({ theme }),
    restore: (next) => store.setState({ view: next }),
    setCatalogue: (catalogue) => store.setState({ catalogue }),
    notify: (notice) => store.setState((state) => ({ notices: [...state.notices, notice] })),
    dismiss: (notice) =>
      store.setState((state) => ({ notices: state.notices.filter((one) => one !== notice) })),
  };
}

function toggled<T>(set: ReadonlySet<T>, member: T): Set<T> {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
}
