/** One app in a page. Several can be mounted beside each other, so an app must not reach beyond its own element. */
import { createContext, useCallback, useContext } from 'react';

export interface AppInstance {
  /** The element that the app is mounted into. The app queries its elements below this one. */
  readonly root: HTMLElement;
  /**
   * True for the one app that the page is made for. It owns the address and the title, and handles keys and dropped files
   * when no element has the focus.
   */
  readonly ownsPage: boolean;
  /**
   * True for an app in a frame of another page: the wheel and one finger scroll that page, and the browser keeps nothing
   * for it.
   */
  readonly isEmbedded?: boolean;
  /** The browser's history for dialogs; null or absent where the app has none of its own. */
  readonly dialogs?: DialogHistory | null;
  /** Precedes every element id of the app, because an id must be unique in the document. */
  readonly idPrefix: string;
  /** Aborted when the app is unmounted. Timers, observers and object URLs that outlive a component end with it. */
  readonly unmounted: AbortSignal;
}

export interface DialogHistory {
  /** A dialog is open that Back is to close by `close`. Returns what must be called when it is closed, however. */
  open(close: () => void): () => void;
}

/** The default, for components that are rendered without an app around them, as in tests. */
const WHOLE_PAGE: AppInstance = {
  get root() {
    return document.body;
  },
  ownsPage: true,
  idPrefix: '',
  unmounted: new AbortController().signal,
};

export const AppInstanceContext = createContext<AppInstance>(WHOLE_PAGE);

export function useAppInstance(): AppInstance {
  return useContext(AppInstanceContext);
}

/** Makes an id that is unique in the document from a name that is unique in the app. */
export function useIds(): (name: string) => string {
  const { idPrefix } = useAppInstance();
  return useCallback((name) => idPrefix + name, [idPrefix]);
}

/** True for an event inside the app and, if the app owns the page, for an event while no element has the focus. */
export function concerns({ root, ownsPage }: AppInstance, { target }: Event): boolean {
  const hasNoFocus = target === document.body || target === document.documentElement;
  return hasNoFocus ? ownsPage : target instanceof Node && root.contains(target);
}

/** True while a dialog of the app is open. Key presses then belong to the dialog. */
export function hasOpenDialog({ root }: AppInstance): boolean {
  return root.querySelector('dialog[open]') !== null;
}
