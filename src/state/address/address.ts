/** Keeps the address bar and the store in step. Selecting and filtering push an entry; panning and scrubbing replace it. */
import type { Language } from '#domain/record/language.ts';
import type { Subject } from '#domain/record/subject.ts';
import type { AppStore } from '#state/store.ts';
import { isUnstaged, type View } from '#state/view.ts';
import { BarEntries, type BarHistory, type DialogEntries, type HowToWrite } from './dialog-entries.ts';
import { type DecodedView, decodeView, encodeView } from './url-codec.ts';

type BarEvent = 'popstate' | 'pagehide' | 'visibilitychange';

/** The part of `window` that is needed, so that it can be stood in for. */
export interface AddressBar extends BarHistory {
  addEventListener(type: BarEvent, listener: () => void): void;
  removeEventListener(type: BarEvent, listener: () => void): void;
}

/**
 * Browsers allow some hundred entries in half a minute, a scrub has more steps, and to write one takes as long as a
 * quarter of a step: the address follows when nothing has changed for so long (ms) ...
 */
export const ADDRESS_LAG = 300;
/** ... or when it is that late (ms): a long play is not lost with the browser, and Back loses little of it. */
export const LONGEST_LAG = 1000;

export interface FollowedAddress {
  readonly dialogs: DialogEntries;
  stop(): void;
}

/** Follows the store until it is stopped. `fallback` is the language the address need not name. */
export function followAddress(store: AppStore, bar: AddressBar, fallback: Language): FollowedAddress {
  const { subject } = store.getState();
  const writeAs = (how: HowToWrite, view: View) =>
    write(bar, (address) => entries.write(how, address), encodeView(view, fallback, subject));
  // While an entry is being left, nothing is written to it.
  const late = lateWriter((view) => !entries.isLeaving && writeAs('replaceState', view));
  /** What deserves an entry and came while one was being left. */
  const waiting: { readonly before: View; readonly view: View }[] = [];
  const push = (view: View, before: View) => {
    if (entries.isLeaving) {
      waiting.push({ before, view });
      return;
    }
    // The entry that is left keeps what it came to.
    late.flush();
    if (!writeAs('pushState', view)) late.put(view);
  };
  /** The view is kept where a dialog's entry was left: the one that was come to may say what was shown before. */
  const catchUp = () => {
    const pushed = waiting.splice(0);
    late.put(pushed[0]?.before ?? store.getState().view);
    late.flush();
    for (const { view, before } of pushed) push(view, before);
    if (pushed.length > 0) late.put(store.getState().view);
  };
  const entries = new BarEntries({ bar, flush: () => late.flush(), onStayed: catchUp });
  let restoring = false;
  const unsubscribe = store.subscribe(({ view }, { view: before }) => {
    if (restoring || view === before) return;
    if (deservesEntry(view, before, subject)) push(view, before);
    else late.put(view);
  });
  const onPopState = () => {
    late.drop();
    if (entries.arrived()) return catchUp();
    waiting.length = 0;
    restoring = true;
    const decoded = decodeView(bar.location.search, fallback, subject);
    const { view } = decoded;
    // How the page is read is no place to go back to.
    const { language, theme } = store.getState().view;
    store.actions.restore({ ...view, language, theme });
    tellOfAddress(store, decoded);
    restoring = false;
    if (view.language !== language || view.theme !== theme) late.put(store.getState().view);
  };
  bar.addEventListener('popstate', onPopState);
  bar.addEventListener('pagehide', late.flush);
  bar.addEventListener('visibilitychange', late.flush);
  return {
    dialogs: { open: entries.open },
    stop: () => {
      unsubscribe();
      late.flush();
      entries.stop();
      bar.removeEventListener('popstate', onPopState);
      bar.removeEventListener('pagehide', late.flush);
      bar.removeEventListener('visibilitychange', late.flush);
    },
  };
}

/** Tells the reader what of an address was dropped, and what was read otherwise than it was written. */
export function tellOfAddress(store: AppStore, decoded: DecodedView): void {
  const { notify } = store.actions;
  const { rejected, unknown, altered, repeated, mends, dropped } = decoded;
  if (mends.length > 0) notify({ type: 'address-mended', mends, dropped });
  if (altered.length + repeated.length > 0)
    notify({ type: 'address-altered', parameters: altered, ...(repeated.length > 0 && { repeated }) });
  if (rejected.length + unknown.length > 0)
    notify({ type: 'address-rejected', parameters: rejected, ...(unknown.length > 0 && { unknown }) });
}

/** Writes what it was given last, when no more has come for a while; what could not be written is tried again. */
function lateWriter(writeNow: (view: View) => boolean) {
  let pending: View | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let latest: ReturnType<typeof setTimeout> | undefined;
  const drop = () => {
    clearTimeout(rest);
    clearTimeout(latest);
    latest = undefined;
    pending = undefined;
  };
  const flush = () => {
    const view = pending;
    drop();
    if (view && !writeNow(view)) put(view);
  };
  const put = (view: View) => {
    pending = view;
    clearTimeout(rest);
    rest = setTimeout(flush, ADDRESS_LAG);
    latest ??= setTimeout(flush, LONGEST_LAG);
  };
  return { put, flush, drop };
}

/** False when the browser refuses, as some do when there have been too many. */
function write(bar: AddressBar, put: (address: string) => boolean, query: string): boolean {
  const { search, pathname, hash } = bar.location;
  return query === search.replace(/^\?/, '') || put(`${pathname}${query ? `?${query}` : ''}${hash}`);
}

/**
 * A step of the story is one entry with all it sets. Typing in the search box and dragging the ends of a
 * stretch must not fill the history: only the first and the last step make an entry.
 */
function deservesEntry(view: View, before: View, subject: Subject): boolean {
  // A link that names only a step is completed with what the step shows: Back must not lead to the bare one.
  if (view.story !== null && view.story === before.story && isUnstaged(before, subject)) return false;
  return (
    view.story !== before.story ||
    view.collection !== before.collection ||
    view.catalogue !== before.catalogue ||
    view.selection?.incident !== before.selection?.incident ||
    view.mode !== before.mode ||
    view.hiddenKinds !== before.hiddenKinds ||
    view.leastObservers !== before.leastObservers ||
    view.disabledSources !== before.disabledSources ||
    view.knownOn !== before.knownOn ||
    view.side !== before.side ||
    view.face !== before.face ||
    (view.stretch === null) !== (before.stretch === null) ||
    view.disabledSets !== before.disabledSets ||
    (view.search === '') !== (before.search === '')
  );
}
