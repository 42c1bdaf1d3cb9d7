import type { RefObject } from 'react';
import { COVERS } from '#app/use-covered-edges.ts';
import { useMaxHeight } from '#ui/layout/use-max-height.ts';

/** Between a popover and what is below it, px. */
const GAP = 12;
/** With less room than this a popover lies over what is below it, px. */
const LEAST = 200;

/** How high a popover may be whose upper edge is at `top`: down to the first of the `edges` that leaves it any room. */
export function roomBelow(top: number, edges: readonly number[], windowHeight: number): number {
  const below = edges.filter((edge) => edge - GAP - top >= LEAST);
  return Math.max(LEAST, Math.min(windowHeight, ...below) - GAP - top);
}

/** Keeps a popover within the room above the panels that cover the lower edge of the page; it scrolls within that. */
export function useRoom(popover: RefObject<HTMLElement | null>, isOpen: boolean): void {
  useMaxHeight(popover, roomAbovePanels, isOpen);
}

function roomAbovePanels(popover: HTMLElement, root: HTMLElement): number {
  const panels = [...root.querySelectorAll(`[${COVERS}="bottom"]`)];
  const edges = panels.map((panel) => panel.getBoundingClientRect().top);
  return roomBelow(popover.getBoundingClientRect().top, edges, window.innerHeight);
}
