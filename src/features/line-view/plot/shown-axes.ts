import { perStore } from '#state/selector-memory.ts';
import type { Axes } from './axes.ts';

/**
 * What the axes of the line view on the screen show, for the picture of it: they are no part of the address. Null while it
 * is not shown.
 */
export const shownAxes = perStore((): { axes: Axes | null } => ({ axes: null }));
