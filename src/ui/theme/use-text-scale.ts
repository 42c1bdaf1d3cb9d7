import { useSyncExternalStore } from 'react';

/** Font size of the root where the reader has chosen none, px. */
const USUAL = 16;

/** How much larger than usual the reader's text is: 2 where 1 rem is 32 px. Read again whenever the window is resized. */
export function useTextScale(): number {
  return useSyncExternalStore(subscribe, textScale);
}

function subscribe(notify: () => void): () => void {
  addEventListener('resize', notify);
  return () => removeEventListener('resize', notify);
}

function textScale(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return size > 0 ? size / USUAL : 1;
}
