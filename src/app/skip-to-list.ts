import { INCIDENT } from '#incident-ui/incident-attribute.ts';
import { RAISES_SHEET } from '#ui/containers/sheet-attributes.ts';
import type { AppInstance } from '#ui/instance/app-instance.ts';

/** The id of the list's own element, before the prefix of its app. Set by the list's part of the page; read by the skip link. */
export const LIST_ID = 'incidents';

/**
 * On what has the list's place where there is room for one of them only. Set by the source panel's and the story's part of
 * the page; read by the skip link.
 */
export const IN_LIST_PLACE = 'data-in-list-place';

/**
 * Takes the focus to the entry of the list that Tab would come to, raising the sheet that it lies in; without entries
 * to the list, else to the title of what has its place, or the first thing to press there.
 */
export function skipToList({ root, idPrefix }: AppInstance): void {
  const list = root.querySelector<HTMLElement>(`#${CSS.escape(idPrefix + LIST_ID)}`);
  const entry = list?.querySelector<HTMLElement>(`[${INCIDENT}][tabindex="0"]`);
  if (entry?.closest('[inert]')) {
    list?.querySelector<HTMLElement>(`[${RAISES_SHEET}]`)?.click();
    // Until it is raised nothing in it can be focused.
    requestAnimationFrame(() => entry.focus());
    return;
  }
  const place = root.querySelector(`[${IN_LIST_PLACE}]`);
  const title = place?.querySelector<HTMLElement>('[tabindex="-1"]');
  (entry ?? list ?? title ?? place?.querySelector('button'))?.focus();
}
