import type { AppInstance } from '#ui/instance/app-instance.ts';
import { skipToList } from './skip-to-list.ts';

/** Marks a part of the page by its name. Set by the bar, the list and the frame; read by the skip links and by F6. */
export const PART = 'data-page-part';

/** The parts of the page. `list` is also what is shown in its place, such as the story. */
export type PartName = 'bar' | 'list' | 'map' | 'incident' | 'timeline';

const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select, summary, [tabindex="0"], h2[tabindex="-1"]';

/** Moves the focus to a part: to its heading where it has one that takes the focus, else to its first control. */
export function focusPart(instance: AppInstance, name: PartName): void {
  if (name === 'list') {
    skipToList(instance);
    return;
  }
  const part = instance.root.querySelector(`[${PART}="${name}"]`);
  part?.querySelector<HTMLElement>('h2[tabindex="-1"]')?.focus();
  if (part && !part.contains(document.activeElement)) firstIn(part)?.focus();
}

/**
 * Moves the focus to the next part in the order of the page, or to the one before; round at the ends. From outside all
 * parts it goes to the first or the last.
 */
export function focusNextPart(instance: AppInstance, direction: 1 | -1): void {
  const parts = [...instance.root.querySelectorAll(`[${PART}]`)].filter((part) => firstIn(part));
  const at = parts.findIndex((part) => part.contains(document.activeElement));
  const next = at < 0 && direction < 0 ? parts.length - 1 : at + direction;
  const part = parts[(next + parts.length) % parts.length];
  if (part) focusPart(instance, part.getAttribute(PART) as PartName);
}

/** The first control that can take the focus. */
function firstIn(part: Element): HTMLElement | undefined {
  if (part.closest('[inert]')) return undefined;
  return [...part.querySelectorAll<HTMLElement>(FOCUSABLE)].find(
    (element) => element.checkVisibility?.() !== false && !element.closest('[inert]'),
  );
}
