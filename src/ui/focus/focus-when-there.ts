/** So long a part of the page may be on its way, ms; later the focus would come as a surprise. */
export const PATIENCE = 10_000;

/**
 * Focuses the element that this selector finds, now or as soon as it comes: a part of the page may have to be fetched
 * first. Gives up once `isWanted` says no, or the reader has taken the focus elsewhere than into that part.
 */
export function focusWhenThere(selector: string, isWanted: () => boolean): void {
  const start = document.activeElement;
  const hasLeft = (part: Element | null) => {
    const active = document.activeElement;
    return active !== start && active !== document.body && active !== null && !part?.contains(active);
  };
  const focus = () => {
    const element = document.querySelector<HTMLElement>(selector);
    if (!element) return false;
    if (!hasLeft(element.closest('article'))) element.focus({ preventScroll: true });
    return true;
  };
  if (focus()) return;
  const observer = new MutationObserver(() => {
    if (!isWanted() || focus()) stop();
  });
  const timer = setTimeout(() => observer.disconnect(), PATIENCE);
  const stop = () => {
    clearTimeout(timer);
    observer.disconnect();
  };
  observer.observe(document.body, { childList: true, subtree: true });
}
