/**
 * Heights of the timeline's plot: the lanes, below them the rail with the grips of the window, then the ruler. The
 * style sheets read them as custom properties of the field.
 */
import type { CSSProperties } from 'react';

export interface PlotMetrics {
  /** Height of a lane, px. */
  readonly lane: number;
  /** From the lowest lane to the ruler, px. */
  readonly rail: number;
  /** From the lowest lane to the targets of the grips, px. */
  readonly clearance: number;
  /** From the lowest lane to the visible part of the grips, px. */
  readonly neck: number;
  /** How far the targets of the grips reach into the ruler, px. */
  readonly drop: number;
  /** Height of the dates below the rail, px. */
  readonly ruler: number;
  /** Least width and height of a grip's target, px. */
  readonly target: number;
}

/** WCAG 2.5.8: a circle of this diameter round the middle of a mark meets no other target, px. */
export const LEAST_TARGET = 24;
const FINGER_TARGET = 44;
/** The neck leads from the window to its grips and must be seen, px. */
const LEAST_NECK = 6;

/** `compact`: for fingers; `low`: in a window of little height. */
export function plotMetrics({ compact, low }: Readonly<Record<'compact' | 'low', boolean>>): PlotMetrics {
  const lane = low ? 10 : compact ? 11 : 16;
  const ruler = compact ? 16 : 19;
  const target = compact ? FINGER_TARGET : LEAST_TARGET;
  // A finger's target covers the dates as well: they are not pressed.
  const drop = compact ? ruler : 0;
  const clearance = Math.ceil((LEAST_TARGET - lane) / 2);
  const neck = Math.max(clearance, LEAST_NECK);
  return { lane, rail: clearance + target - drop, clearance, neck, drop, ruler, target };
}

export function metricsStyle({ lane, rail, clearance, neck, drop, ruler }: PlotMetrics): CSSProperties {
  const lengths = { lane, rail, clearance, neck, drop, ruler };
  return Object.fromEntries(Object.entries(lengths).map(([name, px]) => [`--${name}`, `${px}px`]));
}
