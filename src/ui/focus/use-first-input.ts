import { useEffect } from 'react';

const EVENTS = ['pointermove', 'pointerdown', 'keydown'] as const;

/**
 * Calls `act` once, at the first pointer movement or key press: the time to fetch code that the reader will probably need.
 * `act` must be the same function at every render.
 */
export function useFirstInput(act: () => void): void {
  useEffect(() => {
    const stop = new AbortController();
    const onInput = () => {
      stop.abort();
      act();
    };
    for (const type of EVENTS) window.addEventListener(type, onInput, { signal: stop.signal, passive: true });
    return () => stop.abort();
  }, [act]);
}
