import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useAppInstance } from '#ui/instance/app-instance.ts';
import styles from './keyboard-tooltip.module.css';

const MARGIN = 4;

/**
 * Shows the `title` of a control that is focused by keyboard, because browsers show it for the mouse only. It is hidden
 * when the focus moves, on Escape, and when the control is used. It is hidden from assistive technology, which reads the
 * same words as the control's name.
 */
export function KeyboardTooltip() {
  const [control, setControl] = useState<HTMLElement | null>(null);
  const tooltip = useRef<HTMLDivElement>(null);
  const { root } = useAppInstance();
  useEffect(() => {
    const controller = new AbortController();
    const options = { signal: controller.signal, capture: true };
    const hide = () => setControl(null);
    root.addEventListener('focusin', ({ target }) => setControl(controlWithTitle(target)), options);
    root.addEventListener('keydown', ({ key }) => key === 'Escape' && hide(), options);
    for (const type of ['focusout', 'click', 'pointerdown']) root.addEventListener(type, hide, options);
    // An ancestor of the app may scroll, and the tooltip has a fixed position.
    document.addEventListener('scroll', hide, options);
    window.addEventListener('resize', hide, options);
    return () => controller.abort();
  }, [root]);
  useLayoutEffect(() => {
    if (control && tooltip.current) place(tooltip.current, control.getBoundingClientRect(), root);
  }, [control, root]);
  if (!control) return null;
  return (
    <div ref={tooltip} className={styles.tooltip} popover="manual" aria-hidden="true">
      {control.title}
    </div>
  );
}

function controlWithTitle(target: EventTarget | null): HTMLElement | null {
  return target instanceof HTMLElement && target.title !== '' && target.matches(':focus-visible')
    ? target
    : null;
}

/**
 * Places it below or above the control, whichever is nearer to the middle of the app, so that it covers no other app of
 * the page. A popover is above dialogs, too.
 */
function place(tooltip: HTMLElement, box: DOMRect, root: HTMLElement): void {
  tooltip.showPopover?.();
  const { offsetWidth, offsetHeight } = tooltip;
  const middle = (box.left + box.right) / 2;
  const left = Math.max(Math.min(middle - offsetWidth / 2, innerWidth - offsetWidth - MARGIN), MARGIN);
  const frame = root.getBoundingClientRect();
  const middleOfApp = frame.height > 0 ? (frame.top + frame.bottom) / 2 : innerHeight / 2;
  const isAbove = box.top > middleOfApp;
  const top = isAbove ? box.top - offsetHeight - 2 * MARGIN : box.bottom + 2 * MARGIN;
  tooltip.style.translate = `${left}px ${top}px`;
}
