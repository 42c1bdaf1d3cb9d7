/** Keeps the address bar and the store in step. Selecting and filtering push an entry; panning and scrubbing replace it. */
import type { AppStore } from './store';
import { decodeView, encodeView } from './url-codec';
import { isUnstaged, type Language, type View } from './view';

/** The part of `window` that is needed, so that it can be stood in for. */
export interface AddressBar {
  readonly location: { readonly search: string; readonly pathname: string; readonly hash: string };
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
  addEventListener(type: 'popstate', listener: () => void): void;
  removeEventListener(type: 'popstate', listener: () => void): void;
}

/** Follows the store until the returned function is called. `fallback` is the language the address need not name. */
export function followAddress(store: AppStore, bar: AddressBar, fallback: Language): () => void {
  const write = (view: View, before: View) => {
    const query = encodeView(view, fallback);
    if (query === bar.location.search.replace(/^\?/, '')) return;
    const address = `${bar.location.pathname}${query ? `?${query}` : ''}${bar.location.hash}`;
    if (deservesEntry(view, before)) bar.history.pushState(null, '', address);
    else bar.history.replaceState(null, '', address);
  };
  let restoring = false;
  const unsubscribe = store.subscribe((state, before) => {
    if (!restoring && state.view !== before.view) write(state.view, before.view);
  });
  const onPopState = () => {
    restoring = true;
    const { view, rejected } = decodeView(bar.location.search, fallback);
    store.actions.restore(view);
    if (rejected.length > 0) store.actions.notify({ type: 'address-rejected', parameters: rejected });
    restoring = false;
  };
  bar.addEventListener('popstate', onPopState);
  return () => {
    unsubscribe();
    bar.removeEventListener('popstate', onPopState);
  };
}

/**
 * A step of the story is one entry with all it sets. Typing in the search box and dragging the ends of a
 * stretch must not fill the history: only the first and the last step make an entry.
 */
function deservesEntry(view: View, before: View): boolean {
  // A link that names only a step is completed with what the step shows: Back must not lead to the bare one.
  if (view.story !== null && view.story === before.story && isUnstaged(before)) return false;
  return (
    view.story !== before.story ||
    view.selection?.incident !== before.selection?.incident ||
    view.mode !== before.mode ||
    view.hiddenKinds !== before.hiddenKinds ||
    view.disabledSources !== before.disabledSources ||
    view.face !== before.face ||
    (view.stretch === null) !== (before.stretch === null) ||
    view.disabledSets !== before.disabledSets ||
    (view.search === '') !== (before.search === '')
  );
}
