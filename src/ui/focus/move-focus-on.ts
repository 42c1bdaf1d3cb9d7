/**
 * For a control that is about to vanish with what it stood in: gives its focus to the nearest part of the page
 * around it that can hold one, so that a reader without a mouse is not thrown back to the top.
 */
export function handFocusOn(control: HTMLElement): void {
  if (control.contains(document.activeElement)) control.closest<HTMLElement>('[tabindex="-1"]')?.focus();
}
