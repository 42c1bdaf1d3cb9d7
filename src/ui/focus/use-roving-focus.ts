/** Many buttons that are one tab stop: arrow keys, Home and End move the focus among them. */
import { useState } from 'react';
import { flushSync } from 'react-dom';

interface Options {
  /** Of all buttons, in the order of the keys. */
  readonly ids: readonly string[];
  /** The tab stop while none of them has had the focus; else the first. */
  readonly preferred?: string | undefined;
  /** The Tab key reaches none that is not drawn, the arrow keys do. By default all are drawn. */
  readonly isDrawn?: (id: string) => boolean;
  /** The one that counts as focused at first. */
  readonly initial?: string | undefined;
  /** The button itself, once it is drawn. */
  readonly elementOf: (id: string) => HTMLElement | null | undefined;
  /** Brings a button into view before it is focused. */
  readonly reveal?: (id: string) => void;
}

interface RovingFocus {
  /** The one button that the Tab key reaches, which must be drawn; undefined where there are none. */
  readonly tabStop: string | undefined;
  /** Must be told which button has got the focus. */
  readonly setFocused: (id: string | undefined) => void;
  /** Makes a button the tab stop, which draws it, and focuses it. Gives its element. */
  readonly moveFocus: (id: string) => HTMLElement | null | undefined;
}

export function useRovingFocus({
  ids,
  preferred,
  isDrawn,
  initial,
  elementOf,
  reveal,
}: Options): RovingFocus {
  const [focused, setFocused] = useState(initial);
  const canBeReached = (id: string) => isDrawn?.(id) ?? true;
  const tabStop =
    [focused, preferred].find((id) => id !== undefined && ids.includes(id) && canBeReached(id)) ??
    ids.find(canBeReached);
  const moveFocus = (id: string) => {
    flushSync(() => {
      reveal?.(id);
      setFocused(id);
    });
    const element = elementOf(id);
    element?.focus();
    return element;
  };
  return { tabStop, setFocused, moveFocus };
}

type Key = Readonly<Pick<KeyboardEvent, 'key'>> &
  Readonly<Partial<Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'metaKey'>>>;

const VERTICAL: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };
const BOTH: typeof VERTICAL = { ...VERTICAL, ArrowRight: 1, ArrowLeft: -1 };

/**
 * The button that a key leads to from another; at the end of the row the same. `undefined` where the key means nothing:
 * with Alt, Ctrl or Command it is the browser's (Alt and Left go back).
 */
export function idAfterKey(
  event: Key,
  ids: readonly string[],
  from: string | null | undefined,
  arrows: 'vertical' | 'both' = 'both',
): string | undefined {
  const index = ids.indexOf(from ?? '');
  const step = index < 0 ? undefined : stepOfArrow(event, arrows);
  if (step === undefined) return undefined;
  if (step === 'first') return ids[0];
  return step === 'last' ? ids.at(-1) : ids[Math.min(Math.max(index + step, 0), ids.length - 1)];
}

/** Where a key leads in a row of buttons; `undefined` where it means nothing. */
export function stepOfArrow(
  { key, altKey, ctrlKey, metaKey }: Key,
  arrows: 'vertical' | 'both' = 'both',
): 1 | -1 | 'first' | 'last' | undefined {
  if (altKey || ctrlKey || metaKey) return undefined;
  if (key === 'Home') return 'first';
  return key === 'End' ? 'last' : (arrows === 'both' ? BOTH : VERTICAL)[key];
}
