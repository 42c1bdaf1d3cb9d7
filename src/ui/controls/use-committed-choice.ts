import { type ChangeEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';

/** Keys that have rested for so long (ms) have made their choice: browsers begin another word then, too. */
export const CHOICE_RESTS = 1000;

/** Open the list, in which the browser tells of a choice when it is made. */
const OPENING_KEYS = new Set(['Enter', ' ', 'F4']);

/**
 * For a select that is closed browsers tell of a change at each key: to type ‘the tunnels’ would go to everything that
 * begins with a t first. What keys come to is shown at once and picked when they rest, by Enter, or when the focus
 * leaves; Escape takes it back.
 */
export function useCommittedChoice(value: string, onPick: (value: string) => void) {
  const [pending, setPending] = useState<string | null>(null);
  const isByKey = useRef(false);
  const rest = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(rest.current), []);
  const settle = (picked: string | null) => {
    clearTimeout(rest.current);
    setPending(null);
    if (picked !== null && picked !== value) onPick(picked);
  };
  const settleLater = (picked: string) => {
    clearTimeout(rest.current);
    rest.current = setTimeout(() => settle(picked), CHOICE_RESTS);
  };
  const handlers = {
    onChange: ({ target }: ChangeEvent<HTMLSelectElement>) => {
      if (!isByKey.current) return settle(target.value);
      setPending(target.value);
      settleLater(target.value);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (pending === null) {
        isByKey.current = !OPENING_KEYS.has(event.key) && !event.altKey;
        return;
      }
      // A letter more of the same word changes nothing, so the browser tells of no change; the keys go on all the same.
      if (event.key !== 'Enter' && event.key !== 'Escape') return settleLater(pending);
      event.preventDefault();
      event.stopPropagation();
      settle(event.key === 'Enter' ? pending : null);
    },
    onPointerDown: () => {
      isByKey.current = false;
    },
    onBlur: () => settle(pending),
  };
  return { shown: pending ?? value, handlers };
}
