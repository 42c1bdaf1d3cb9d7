/** One app in a page. Several can be mounted beside each other, so nothing of one may reach beyond its own element. */
import { createContext, useCallback, useContext } from 'react';

export interface AppInstance {
  /** The element that the app is mounted into. What the app looks for, it looks for in here. */
  readonly root: HTMLElement;
  /**
   * True for the one app that the page is made for: the address, the title, and what is pressed or dropped where no app
   * has the focus are its own.
   */
  readonly ownsPage: boolean;
  /** Before every id of the app, since an id must be unique in the document. */
  readonly idPrefix: string;
  /** Aborted when the app is unmounted: what outlives a component ends with it. */
  readonly unmounted: AbortSignal;
}

/** Of an app that nobody mounted into an element of its own, as in tests of single components. */
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

/** From a name that is unique in an app to an id that is unique in the document. */
export function useIds(): (name: string) => string {
  const { idPrefix } = useAppInstance();
  return useCallback((name) => idPrefix + name, [idPrefix]);
}

/** True for what happens inside the app and, where the app owns the page, for what happens while nothing has the focus. */
export function concerns({ root, ownsPage }: AppInstance, { target }: Event): boolean {
  const isNowhere = target === document.body || target === document.documentElement;
  return isNowhere ? ownsPage : target instanceof Node && root.contains(target);
}

/** A dialog of the app is open: keys are the dialog's. */
export function hasOpenDialog({ root }: AppInstance): boolean {
  return root.querySelector('dialog[open]') !== null;
}
