import { useEffect } from 'react';
import { useAppInstance } from '#ui/instance/app-instance.ts';

/**
 * `pointer` or `keys`, on the element that an app is mounted into: what the reader used last. Set here; read by base.css,
 * which shows no focus ring after a press of the pointer, wherever the focus is moved to because of it.
 */
export const LAST_INPUT = 'data-last-input';

export function useLastInput(): void {
  const { root } = useAppInstance();
  useEffect(() => {
    const life = new AbortController();
    const listening = { capture: true, signal: life.signal };
    document.addEventListener('pointerdown', () => root.setAttribute(LAST_INPUT, 'pointer'), listening);
    document.addEventListener('keydown', () => root.setAttribute(LAST_INPUT, 'keys'), listening);
    return () => {
      life.abort();
      root.removeAttribute(LAST_INPUT);
    };
  }, [root]);
}
