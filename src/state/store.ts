/** The one store. Everything a reader can change goes through an action here; nothing else holds a copy. */

import { createStore, type StoreApi } from 'zustand/vanilla';
import { type ExpectedByCollection, NOTHING_EXPECTED } from '#domain/evidence/expected-times.ts';
import type { Stretch } from '#domain/place/footprint.ts';
import { clampStretch } from '#domain/query/stretch-filter.ts';
import type { Language } from '#domain/record/language.ts';
import type { CollectionId, KindId, Subject } from '#domain/record/subject.ts';
import type { InstantRange } from '#domain/time/local-time.ts';
import type { TimeMode } from '#domain/time/time-span.ts';
import { type BeforeStory, beforeStoryAfter, viewAfterStory } from '#state/history/before-story.ts';
import { type BrushHistory, recordBrush, timeBeforeBrush } from '#state/history/brush-history.ts';
import { type PlayHistory, playHistoryAfter } from '#state/history/play-history.ts';
import { type HistoryStep, NO_PAST, type Past, recorded, settled } from '#state/history/undo.ts';
import { type EvidenceActions, evidenceActions } from './evidence-actions.ts';
import type { Notice } from './notice.ts';
import { NO_RECORD, type RecordActions, type RecordState, recordActions } from './record-state.ts';
import { NO_ROWS, type RowsActions, type RowsState, rowsActions } from './rows/rows-state.ts';
import type { SelectorMemory } from './selector-memory.ts';
import {
  type Camera,
  clampObservers,
  clampWindow,
  defaultView,
  type Face,
  keeping,
  openingWindowOf,
  type Selection,
  type StoryStepAt,
  type Theme,
  type View,
  viewOfAnother,
  withoutRecordParts,
} from './view.ts';
import { windowInMode } from './window-in-mode.ts';

export interface AppState extends RecordState, RowsState {
  /** What the record is about; never another in the life of a store. */
  readonly subject: Subject;
  readonly view: View;
  /** What room is kept for until the record is there. */
  readonly expected: ExpectedByCollection;
  /** The incident under the pointer or focus, anywhere on the page. Not part of the address. */
  readonly hovered: string | null;
  readonly playing: boolean;
  readonly notices: readonly Notice[];
  /** What can be taken back of window and filters, and what was. */
  readonly past: Past;
  /** The window is being dragged. */
  readonly dragging: boolean;
  /** What the last brush did to the window. */
  readonly brushHistory: BrushHistory | null;
  /** What was shown before the last run of play. */
  readonly playHistory: PlayHistory | null;
  /** What was shown before the story that is being followed; null also where the page was opened inside it. */
  readonly beforeStory: BeforeStory | null;
  /** The same object in every state of one store: see selector-memory.ts. */
  readonly memory: SelectorMemory;
}

/** What a step of a story sets. */
export type Stage = Partial<Omit<View, 'story' | 'language' | 'theme'>>;

export interface Actions extends RecordActions, RowsActions, EvidenceActions {
  select(selection: Selection | null): void;
  /** Selects, and brings the window to what is selected: one change, one step in the history. */
  selectIn(selection: Selection, window: InstantRange): void;
  hover(incident: string | null): void;
  setWindow(window: InstantRange): void;
  /** What a catalogue opens with, where the view asks for no window of its own: no step of the history. */
  openWindow(window: InstantRange): void;
  setMode(mode: TimeMode): void;
  /** A drag of the window begins or ends: however long the pointer rests meanwhile, it is one change. */
  setDragging(dragging: boolean): void;
  setStretch(stretch: Stretch | null): void;
  /** The whole line again, and the dates that a brush has narrowed with it. */
  clearStretch(): void;
  /** Time and place at once: one change, one step in the history. */
  brush(window: InstantRange, stretch: Stretch | null): void;
  /** Opens a catalogue of rows in place of the record, or the record again; what only one of them has is let go. */
  showCatalogue(catalogue: string | null): void;
  /** Another part of the record, with the period that it opens with; the filters stay. */
  showCollection(collection: CollectionId): void;
  setFace(face: Face): void;
  setPlaying(playing: boolean): void;
  /** Play has come to the end of its run: the window is again what it was before, as if nothing had been played. */
  endRun(): void;
  toggleKind(kind: KindId): void;
  setHiddenKinds(kinds: Iterable<KindId>): void;
  /** Only what at least so many observers report; 1: any. */
  setLeastObservers(least: number): void;
  setSearch(search: string): void;
  clearFilters(): void;
  setCamera(camera: Camera | null): void;
  setTerrain(terrain: boolean): void;
  /** From now on the view follows the record, also where a link was made for a version of it. */
  unpin(): void;
  /**
   * Goes to a step of a story with all that it shows; without a stage only the step changes. Null leaves the story, and
   * brings back what was shown before it.
   */
  followStory(step: StoryStepAt | null, stage?: Stage): void;
  setLanguage(language: Language): void;
  setTheme(theme: Theme): void;
  /** Replaces the whole view, as when the reader goes back in history. */
  restore(view: View): void;
  /** One step back or forward through the changes of window and filters; play stops. See commands/undo.ts. */
  travel(step: HistoryStep): void;
  notify(notice: Notice): void;
  dismiss(notice: Notice): void;
}

export type AppStore = StoreApi<AppState> & { readonly actions: Actions };

export interface StoreOptions {
  readonly subject: Subject;
  /** Absent: what the subject opens with, in English. */
  readonly view?: View;
  /** Of the record that will come; absent: nothing is known of it. */
  readonly expected?: ExpectedByCollection;
  /** ms on the clock that tells one change from the next; absent: the system's. */
  readonly now?: () => number;
}

/** A store of its own for each app (and each test). */
export function createAppStore(options: StoreOptions): AppStore {
  const { subject, view = defaultView(subject, 'en'), expected = NOTHING_EXPECTED, now = Date.now } = options;
  const store = createStore<AppState>(() => ({
    subject,
    view,
    expected,
    ...NO_RECORD,
    ...NO_ROWS,
    hovered: null,
    playing: false,
    notices: [],
    past: NO_PAST,
    dragging: false,
    brushHistory: null,
    playHistory: null,
    beforeStory: null,
    memory: new Map(),
  }));
  return Object.assign(store, { actions: createActions(store, now) });
}

/** What is known of one record or catalogue, and holds of no other. */
const FORGOTTEN = {
  past: NO_PAST,
  hovered: null,
  playing: false,
  brushHistory: null,
  playHistory: null,
  beforeStory: null,
} as const;

function createActions(store: StoreApi<AppState>, now: () => number): Actions {
  const { windowLimits, line } = store.getState().subject;
  const allowed = (window: InstantRange) => clampWindow(window, windowLimits);
  const onLine = (stretch: Stretch | null) => stretch && clampStretch(stretch, line.lengthKm);
  const put = (wanted: View, brushes = false) => {
    const { view: before, past, playing, dragging, brushHistory, beforeStory } = store.getState();
    const view = keeping(before, withoutRecordParts(wanted));
    if (view === before) return;
    if (view.catalogue !== before.catalogue)
      return store.setState(({ notices }) => ({
        view,
        ...FORGOTTEN,
        notices: notices.filter(({ type }) => type === 'basemap-incomplete'),
      }));
    store.setState({
      view,
      beforeStory: beforeStoryAfter(beforeStory, before, view, past),
      past: recorded(past, before, view, now(), playing || dragging),
      ...(brushes && { brushHistory: recordBrush(brushHistory, before, view) }),
    });
  };
  const change = (part: Partial<View>) => put({ ...store.getState().view, ...part });
  const view = () => store.getState().view;
  return {
    ...whileActions(store, now, change),
    ...lookActions(change),
    select: (selection) => change({ selection }),
    selectIn: (selection, window) => change({ selection, window: allowed(window) }),
    hover: (hovered) => {
      if (store.getState().hovered !== hovered) store.setState({ hovered });
    },
    setWindow: (window) => change({ window: allowed(window) }),
    openWindow: (window) => store.setState({ view: { ...view(), window: allowed(window) } }),
    setMode: (mode) => change({ mode, window: allowed(windowInMode(view().window, view().mode, mode)) }),
    setStretch: (stretch) => change({ stretch: onLine(stretch) }),
    clearStretch: () => change({ stretch: null, ...timeBeforeBrush(store.getState().brushHistory, view()) }),
    brush: (asked, stretch) => {
      put({ ...view(), window: allowed(asked), mode: 'window', stretch: onLine(stretch) }, true);
    },
    showCatalogue: (catalogue) => {
      if (catalogue !== view().catalogue) change({ ...viewOfAnother(store.getState()), catalogue });
    },
    showCollection: (collection) => {
      const { subject } = store.getState();
      change({ collection, window: openingWindowOf(subject, collection), mode: 'window', story: null });
    },
    setDragging: (dragging) => store.setState(({ past }) => ({ dragging, past: settled(past) })),
    toggleKind: (kind) => change({ hiddenKinds: toggled(view().hiddenKinds, kind) }),
    setHiddenKinds: (kinds) => change({ hiddenKinds: new Set(kinds) }),
    setLeastObservers: (least) => change({ leastObservers: clampObservers(least) }),
    setSearch: (search) => change({ search }),
    clearFilters: () =>
      change({ hiddenKinds: new Set(), leastObservers: 1, search: '', stretch: null, side: null }),
    ...evidenceActions(change, windowLimits),
    restore: (wanted) => put(wanted),
    travel: (step) => {
      const there = step(store.getState().past, view());
      if (there) store.setState({ ...there, playing: false });
    },
    ...recordActions(store),
    ...rowsActions(store),
    notify: (notice) => {
      const isSaid = store.getState().notices.some((one) => JSON.stringify(one) === JSON.stringify(notice));
      if (!isSaid) store.setState((state) => ({ notices: [...state.notices, notice] }));
    },
    dismiss: (notice) =>
      store.setState((state) => ({ notices: state.notices.filter((one) => one !== notice) })),
  };
}

/** How it is looked at, whatever is asked. */
function lookActions(
  change: (part: Partial<View>) => void,
): Pick<Actions, 'setFace' | 'setCamera' | 'setTerrain' | 'unpin' | 'setLanguage' | 'setTheme'> {
  return {
    setFace: (face) => change({ face }),
    setCamera: (camera) => change({ camera }),
    setTerrain: (terrain) => change({ terrain }),
    unpin: () => change({ pinned: null }),
    setLanguage: (language) => change({ language }),
    setTheme: (theme) => change({ theme }),
  };
}

/** What sets the view for a while and then gives it back: play, and the story. */
function whileActions(
  store: StoreApi<AppState>,
  now: () => number,
  change: (part: Partial<View>) => void,
): Pick<Actions, 'setPlaying' | 'endRun' | 'followStory'> {
  /** As if only what is different from `then` had been changed since. */
  const comeBack = (wanted: View, { view: then, past }: BeforeStory, forgotten: Partial<AppState>) =>
    store.setState(({ view }) => ({
      view: keeping(view, wanted),
      past: recorded(past, then, wanted, now(), false),
      playing: false,
      ...forgotten,
    }));
  return {
    setPlaying: (playing) =>
      store.setState((state) => ({
        playing,
        past: settled(state.past),
        playHistory: playHistoryAfter(state, playing),
      })),
    endRun: () => {
      const { view, playHistory: history } = store.getState();
      // Another mode has another idea of the window.
      if (!history || history.before.mode !== view.mode) return store.setState({ playing: false });
      const { before, past } = history;
      comeBack({ ...view, window: before.window }, { view: before, past }, { playHistory: null });
    },
    followStory: (story, stage = {}) => {
      const { view, beforeStory } = store.getState();
      if (story === null && beforeStory)
        return comeBack(viewAfterStory(view, beforeStory), beforeStory, { beforeStory: null });
      // The story plays itself.
      if (story !== null) store.setState(({ past }) => ({ playing: false, past: settled(past) }));
      change({ ...stage, story });
    },
  };
}

function toggled<T>(set: ReadonlySet<T>, member: T): Set<T> {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
}
