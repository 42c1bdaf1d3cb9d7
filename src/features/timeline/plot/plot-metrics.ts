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

/** On a phone a lane holds its name and a mark for a finger; all lanes together take no more than their room, px. */
const FINGER_LANE = 20;
const LEAST_LANE = 11;
const LANES_ROOM = 120;

interface Layout {
  /** For fingers. */
  readonly compact: boolean;
  /** In a window of little height. */
  readonly low: boolean;
  /** How many lanes there are. */
  readonly lanes: number;
}

export function plotMetrics({ compact, low, lanes }: Layout): PlotMetrics {
  const lane = low ? 10 : compact ? fingerLane(lanes) : 16;
  const ruler = compact ? 16 : 19;
  const target = targetOf(compact);
  // A finger's target covers the dates as well: they are not pressed.
  const drop = compact ? ruler : 0;
  const clearance = Math.ceil((LEAST_TARGET - lane) / 2);
  const neck = Math.max(clearance, LEAST_NECK);
  return { lane, rail: clearance + target - drop, clearance, neck, drop, ruler, target };
}

/** Least width and height of a grip's target, px. */
export function targetOf(compact: boolean): number {
  return compact ? FINGER_TARGET : LEAST_TARGET;
}

function fingerLane(lanes: number): number {
  return Math.min(Math.max(Math.floor(LANES_ROOM / Math.max(lanes, 1)), LEAST_LANE), FINGER_LANE);
}

export function metricsStyle({ lane, rail, clearance, neck, drop, ruler }: PlotMetrics): CSSProperties {
  const lengths = { lane, rail, clearance, neck, drop, ruler };
  return Object.fromEntries(Object.entries(lengths).map(([name, px]) => [`--${name}`, `${px}px`]));
}
