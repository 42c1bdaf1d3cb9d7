import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useAppInstance } from '#ui/instance/app-instance.ts';
import styles from './keyboard-tooltip.module.css';

const MARGIN = 4;

/**
 * Browsers show a control's `title` to the mouse alone: this shows it to whoever comes by the keyboard. It goes with
 * the focus, with Escape, and once the control is used. Its words are the control's name, so that nobody hears them twice.
 */
export function FocusTip() {
  const [control, setControl] = useState<HTMLElement | null>(null);
  const tip = useRef<HTMLDivElement>(null);
  const { root } = useAppInstance();
  useEffect(() => {
    const controller = new AbortController();
    const options = { signal: controller.signal, capture: true };
    const hide = () => setControl(null);
    root.addEventListener('focusin', ({ target }) => setControl(namedByTitle(target)), options);
    root.addEventListener('keydown', ({ key }) => key === 'Escape' && hide(), options);
    for (const type of ['focusout', 'click', 'pointerdown']) root.addEventListener(type, hide, options);
    // What scrolls may lie around the app, and the tip stands still.
    document.addEventListener('scroll', hide, options);
    window.addEventListener('resize', hide, options);
    return () => controller.abort();
  }, [root]);
  useLayoutEffect(() => {
    if (control && tip.current) place(tip.current, control.getBoundingClientRect());
  }, [control]);
  if (!control) return null;
  return (
    <div ref={tip} className={styles.tip} popover="manual" aria-hidden="true">
      {control.title}
    </div>
  );
}

function namedByTitle(target: EventTarget | null): HTMLElement | null {
  return target instanceof HTMLElement && target.title !== '' && target.matches(':focus-visible')
    ? target
    : null;
}

/** Beside the control, towards the middle of the page and within its sides; a popover lies over dialogs too. */
function place(tip: HTMLElement, box: DOMRect): void {
  tip.showPopover?.();
  const { offsetWidth, offsetHeight } = tip;
  const middle = (box.left + box.right) / 2;
  const left = Math.max(Math.min(middle - offsetWidth / 2, innerWidth - offsetWidth - MARGIN), MARGIN);
  const low = box.top > innerHeight / 2;
  const top = low ? box.top - offsetHeight - 2 * MARGIN : box.bottom + 2 * MARGIN;
  tip.style.translate = `${left}px ${top}px`;
}
