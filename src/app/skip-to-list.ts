import { INCIDENT } from '#incident-ui/incident-attribute.ts';
import { RAISES_SHEET } from '#ui/containers/sheet-attributes.ts';
import type { AppInstance } from '#ui/instance/app-instance.ts';

/** The id of the list's own element, before the prefix of its app. Set by the list; read by the skip link. */
export const LIST_ID = 'incidents';

/**
 * Marks the panel that is shown in place of the list where there is room for one of them only. Set by the source panel
 * and by the story; read by the skip link.
 */
export const IN_LIST_PLACE = 'data-in-list-place';

/**
 * Moves the focus to the tab stop of the list and raises the sheet around it. Without entries it moves to the list itself;
 * where another panel has the list's place, to that panel's title or its first button.
 */
export function skipToList({ root, idPrefix }: AppInstance): void {
  const list = root.querySelector<HTMLElement>(`#${CSS.escape(idPrefix + LIST_ID)}`);
  const entry = list?.querySelector<HTMLElement>(`[${INCIDENT}][tabindex="0"]`);
  if (entry?.closest('[inert]')) {
    list?.querySelector<HTMLElement>(`[${RAISES_SHEET}]`)?.click();
    // Nothing in a low sheet can be focused, so it must be raised first.
    requestAnimationFrame(() => {
      // Brought into view once the sheet has its height: while it is low, the entry would come to lie under the search.
      entry.focus({ preventScroll: true });
      whenStill(list, () => entry.scrollIntoView({ block: 'nearest' }));
    });
    return;
  }
  const place = root.querySelector(`[${IN_LIST_PLACE}]`);
  const title = place?.querySelector<HTMLElement>('[tabindex="-1"]');
  (entry ?? list ?? title ?? place?.querySelector('button'))?.focus();
}

/** Calls back when what moves around an element has come to its end. */
function whenStill(element: HTMLElement | null, callback: () => void): void {
  const moving: Promise<unknown>[] = [];
  for (let around = element; around; around = around.parentElement)
    moving.push(...(around.getAnimations?.() ?? []).map(({ finished }) => finished));
  void Promise.allSettled(moving).then(callback);
}
