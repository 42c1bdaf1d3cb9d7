/**
 * For a control that is about to be removed with its container: moves its focus to the nearest ancestor that can be
 * focused, so that a keyboard reader does not start again at the top of the page.
 */
export function moveFocusOn(control: HTMLElement): void {
  if (control.contains(document.activeElement)) control.closest<HTMLElement>('[tabindex="-1"]')?.focus();
}
