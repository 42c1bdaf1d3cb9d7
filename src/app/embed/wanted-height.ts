import { type RefObject, useEffect, useRef } from 'react';
import { HEIGHT_MESSAGE, type HeightMessage } from '#state/address/embed-code.ts';

/** How high a map is as wide as that, px: a little flatter than wide, and never a strip or a tower. */
const MAP = { share: 0.56, least: 260, most: 520 } as const;
/** The timeline, with its controls, px. */
const TIMELINE = 190;

/** Of the frame, for what it has above and below the map and for its width, all px. */
export function wantedHeight(width: number, edges: number): number {
  const map = Math.min(Math.max(width * MAP.share, MAP.least), MAP.most);
  return Math.ceil(edges + map + TIMELINE);
}

/**
 * Tells the page around the frame once, when `isReady`, how high the frame wants to be. Whoever it is may know it: it says
 * nothing of the reader. Nothing is read from that page.
 */
export function useWantedHeight(frame: RefObject<HTMLElement | null>, isReady: boolean): void {
  const isSent = useRef(false);
  useEffect(() => {
    const element = frame.current;
    if (!isReady || isSent.current || !element || window.parent === window) return;
    isSent.current = true;
    const edges = [...element.children]
      .filter(({ tagName }) => tagName !== 'MAIN')
      .reduce((sum, { clientHeight }) => sum + clientHeight, 0);
    const message: HeightMessage = {
      type: HEIGHT_MESSAGE,
      height: wantedHeight(element.clientWidth, edges),
    };
    window.parent.postMessage(message, '*');
  }, [frame, isReady]);
}
