import type { AppInstance } from '#ui/instance/app-instance.ts';

/** So long a part of the page may be on its way, ms; later the focus would come as a surprise. */
export const PATIENCE = 10_000;

interface Wanted {
  /** Of the app that the element is a part of. */
  readonly instance: AppInstance;
  readonly selector: string;
  readonly isWanted: () => boolean;
}

/**
 * Focuses the element that the selector finds, now or as soon as it comes: a part of the page may have to be fetched
 * first. Gives up once `isWanted` says no, or the reader has taken the focus elsewhere than into that part.
 */
export function focusWhenThere({ instance: { root, unmounted }, selector, isWanted }: Wanted): void {
  const start = document.activeElement;
  const hasLeft = (part: Element | null) => {
    const active = document.activeElement;
    return active !== start && active !== document.body && active !== null && !part?.contains(active);
  };
  const focus = () => {
    const element = root.querySelector<HTMLElement>(selector);
    if (!element) return false;
    if (!hasLeft(element.closest('article'))) element.focus({ preventScroll: true });
    return true;
  };
  if (focus()) return;
  const observer = new MutationObserver(() => {
    if (!isWanted() || focus()) stop();
  });
  const stop = () => {
    clearTimeout(timer);
    observer.disconnect();
    unmounted.removeEventListener('abort', stop);
  };
  const timer = setTimeout(stop, PATIENCE);
  unmounted.addEventListener('abort', stop);
  observer.observe(root, { childList: true, subtree: true });
}
