import { useEffect } from 'react';

const SIGNS = ['pointermove', 'pointerdown', 'keydown'] as const;

/**
 * Calls `act` once, when a pointer moves or a key is pressed: time to fetch what the reader is about to ask for. `act`
 * is stated once, outside of any component.
 */
export function useFirstSign(act: () => void): void {
  useEffect(() => {
    const stop = new AbortController();
    const onSign = () => {
      stop.abort();
      act();
    };
    for (const sign of SIGNS) window.addEventListener(sign, onSign, { signal: stop.signal, passive: true });
    return () => stop.abort();
  }, [act]);
}
