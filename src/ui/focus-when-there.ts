/** So long a part of the page may be on its way, ms; later the focus would come as a surprise. */
const PATIENCE = 10_000;

/**
 * Focuses the element that this selector finds, now or as soon as it comes: a part of the page may have to be fetched
 * first. Gives up once `isWanted` says no.
 */
export function focusWhenThere(selector: string, isWanted: () => boolean): void {
  const focus = () => {
    const element = document.querySelector<HTMLElement>(selector);
    element?.focus({ preventScroll: true });
    return element !== null;
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
