import type { AppInstance } from '#ui/instance/app-instance.ts';
import { isFocusFree } from './follow-lost-focus.ts';

/** How long to wait for the element, ms. Later, a change of focus would surprise the reader. */
export const PATIENCE = 10_000;

interface Wanted {
  /** The app that the element belongs to. */
  readonly instance: AppInstance;
  readonly selector: string;
  readonly isWanted: () => boolean;
}

/**
 * Focuses the element that the selector finds, now or when it is added: its panel may have to be fetched first. Stops
 * when `isWanted` returns false, or when the reader has moved the focus anywhere but into that panel, an `<article>`.
 */
export function focusWhenThere({ instance: { root, unmounted }, selector, isWanted }: Wanted): void {
  const start = document.activeElement;
  const hasLeft = (panel: Element | null) => {
    const active = document.activeElement;
    if (active === start || isFocusFree()) return false;
    return !panel?.contains(active);
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
