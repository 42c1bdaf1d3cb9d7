/** The list's own element. */
export const LIST_ID = 'incidents';

/** Marks what has the list's place where there is room for one of them only. */
export const IN_LIST_PLACE = { 'data-in-list-place': true };

/** Takes the focus to the list, else to the title of what has its place, or the first thing to press there. */
export function skipToList(): void {
  const list = document.getElementById(LIST_ID);
  const place = document.querySelector('[data-in-list-place]');
  const title = place?.querySelector<HTMLElement>('[tabindex="-1"]');
  (list ?? title ?? place?.querySelector('button'))?.focus();
}
