import { useEffect } from 'react';
import { concerns, useAppInstance } from '#ui/instance/app-instance.ts';

/**
 * `pointer` or `keys`, on the element that an app is mounted into: what the reader used last. Set here; read by base.css,
 * which shows no focus ring after a press of the pointer, wherever the focus is moved to because of it.
 */
export const LAST_INPUT = 'data-last-input';

export function useLastInput(): void {
  const instance = useAppInstance();
  useEffect(() => {
    const { root } = instance;
    const life = new AbortController();
    const listening = { capture: true, signal: life.signal };
    // A press in another app of the page says nothing of this one.
    const note = (input: 'pointer' | 'keys') => (event: Event) => {
      if (concerns(instance, event)) root.setAttribute(LAST_INPUT, input);
    };
    document.addEventListener('pointerdown', note('pointer'), listening);
    document.addEventListener('keydown', note('keys'), listening);
    return () => {
      life.abort();
      root.removeAttribute(LAST_INPUT);
    };
  }, [instance]);
}
