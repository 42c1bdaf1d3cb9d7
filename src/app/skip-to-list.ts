import type { AppInstance } from '#ui/instance/app-instance.ts';

/** The list's own element, before the prefix of its app. */
export const LIST_ID = 'incidents';

/** Marks what has the list's place where there is room for one of them only. */
export const IN_LIST_PLACE = { 'data-in-list-place': true };

/**
 * Takes the focus to the entry of the list that Tab would come to, raising the sheet that it lies in; without entries
 * to the list, else to the title of what has its place, or the first thing to press there.
 */
export function skipToList({ root, idPrefix }: AppInstance): void {
  const list = root.querySelector<HTMLElement>(`#${CSS.escape(idPrefix + LIST_ID)}`);
  const entry = list?.querySelector<HTMLElement>('[data-incident][tabindex="0"]');
  if (entry?.closest('[inert]')) {
    list?.querySelector<HTMLElement>('[data-raises]')?.click();
    // Until it is raised nothing in it can be focused.
    requestAnimationFrame(() => entry.focus());
    return;
  }
  const place = root.querySelector('[data-in-list-place]');
  const title = place?.querySelector<HTMLElement>('[tabindex="-1"]');
  (entry ?? list ?? title ?? place?.querySelector('button'))?.focus();
}
