/** True for a text field: there the browser's own undo handles the keys. */
export function takesText(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input:not([type="checkbox"], [type="radio"]), textarea') !== null
  );
}

/** True for a text field and a select: the keys that they take are no commands of the part that they are in. */
export function takesKeys(target: EventTarget | null): boolean {
  return takesText(target) || (target instanceof Element && target.closest('input, select') !== null);
}
