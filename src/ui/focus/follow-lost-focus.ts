import type { AppInstance } from '#ui/instance/app-instance.ts';

/** Controls that may take the focus for another one. A field would bring up the keyboard of a phone. */
const CONTROLS = [
  'a[href]',
  'button:not(:disabled)',
  'summary',
  '[tabindex="0"]',
  'h2[tabindex="-1"]',
  'input:is([type="checkbox"], [type="radio"], [type="range"]):not(:disabled)',
].join(',');

/** Where the focus was put because its control was removed; the reader has not moved it. */
const rescued = new WeakSet<Element>();

/** True while the focus is where {@link followLostFocus} put it. */
export function isRescued(element: Element | null): boolean {
  return element !== null && rescued.has(element);
}

/** True where nothing has the focus, or only what {@link followLostFocus} gave it to: the app may put it where it belongs. */
export function isFocusFree(): boolean {
  const active = document.activeElement;
  return active === null || active === document.body || isRescued(active);
}

/**
 * Where the control that has the focus is removed or can no longer have it, moves the focus to what is nearest to the
 * place it had, so that a keyboard reader does not start again at the top of the page. What the app focuses by itself
 * comes first: it is looked at two frames later. Stops when the returned function is called.
 */
export function followLostFocus({ root }: AppInstance): () => void {
  let last: Trace | null = null;
  let stop: (() => void) | null = null;
  const check = () => {
    stop = null;
    if (!last || !isLost(last.element)) return;
    const next = nearest(last);
    last = null;
    if (!next) return;
    next.focus({ preventScroll: true });
    rescued.add(next);
  };
  // What is visible is asked once it has been drawn: to ask it of what has just changed would work out its styles twice.
  const later = () => {
    if (stop === null && last && mayBeLost(last.element)) stop = afterFrames(2, check);
  };
  const onFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return;
    if (last?.element !== target) rescued.delete(target);
    last = traceOf(target, root);
  };
  // Where the reader has let go of it, what becomes of it then moves no focus. A control that is removed loses its focus
  // before it goes, so it is looked at afterwards.
  const onBlur = ({ target, relatedTarget }: FocusEvent) => {
    if (relatedTarget !== null) return;
    setTimeout(() => {
      const isLetGo = last?.element === target && document.activeElement !== target;
      if (last && isLetGo && canHaveFocus(last.element)) last = null;
    });
  };
  const observer = new MutationObserver(later);
  observer.observe(root, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden', 'inert'],
  });
  root.addEventListener('focusin', onFocus);
  root.addEventListener('focusout', onBlur);
  return () => {
    observer.disconnect();
    root.removeEventListener('focusin', onFocus);
    root.removeEventListener('focusout', onBlur);
    stop?.();
  };
}

/** A focused element and where it was: its ancestors from the inside out, and its place among the controls of each. */
interface Trace {
  readonly element: HTMLElement;
  readonly around: readonly { readonly ancestor: Element; readonly index: number }[];
}

function traceOf(element: HTMLElement, root: Element): Trace {
  const around: { ancestor: Element; index: number }[] = [];
  for (let ancestor = element.parentElement; ancestor; ancestor = ancestor.parentElement) {
    around.push({ ancestor, index: [...ancestor.querySelectorAll(CONTROLS)].indexOf(element) });
    if (ancestor === root) break;
  }
  return { element, around };
}

/** Calls back when so many frames have been drawn, unless the returned function is called before. */
function afterFrames(frames: number, done: () => void): () => void {
  let [frame, timer]: [number?, ReturnType<typeof setTimeout>?] = [];
  const wait = (left: number) => {
    if (left === 0) timer = setTimeout(done);
    else frame = requestAnimationFrame(() => wait(left - 1));
  };
  wait(frames);
  return () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

function mayBeLost(element: HTMLElement): boolean {
  const active = document.activeElement;
  return active === null || active === document.body || active === element;
}

function isLost(element: HTMLElement): boolean {
  return mayBeLost(element) && !canHaveFocus(element);
}

/** Of the innermost ancestor that is still there and has any: the control at the place of the lost one, or the last. */
function nearest({ around }: Trace): HTMLElement | undefined {
  for (const { ancestor, index } of around) {
    if (!ancestor.isConnected) continue;
    if (ancestor.matches('[tabindex="-1"]') && canHaveFocus(ancestor)) return ancestor as HTMLElement;
    const controls = [...ancestor.querySelectorAll<HTMLElement>(CONTROLS)].filter(canHaveFocus);
    if (controls.length > 0) return controls[Math.min(Math.max(index, 0), controls.length - 1)];
  }
  return undefined;
}

function canHaveFocus(element: Element): boolean {
  return (
    element.isConnected &&
    !element.matches(':disabled') &&
    !element.closest('[inert], [hidden]') &&
    element.checkVisibility?.({ visibilityProperty: true }) !== false
  );
}
