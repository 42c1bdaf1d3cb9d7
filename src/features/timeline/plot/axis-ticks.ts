/** Ticks of the timeline in px, with those labels for which there is room. */
import type { AxisRange } from '#axis/axis-range.ts';
import { levelFor, type TickLevel, tickInstants } from '#axis/calendar-ticks.ts';
import { type LabelledTick, labelledTicks, type TickWords } from '#axis/tick-labels.ts';
import type { TimeScale } from '#axis/time-scale.ts';
import { textWidth } from '#ui/layout/text-width.ts';

export interface AxisTick {
  readonly x: number;
  /** Middle of the label, px: under the tick, or moved inwards at the edges of the plot. */
  readonly labelX: number;
  readonly local: string;
  /** Empty where there is no room for it. */
  readonly label: string;
  /** A larger unit begins here. */
  readonly major: boolean;
}

export interface AxisTicks {
  readonly labelled: readonly AxisTick[];
  /** Px of the finer ticks between them, without labels. */
  readonly minor: readonly number[];
}

const LABEL_GAP = 10;
const MINOR_GAP = 7;

/** Ticks and their words, at least `gap` px apart; no two labels touch, and none leaves the plot. `fontSize` in px. */
export function axisTicks(scale: TimeScale, words: TickWords, fontSize: number, gap: number): AxisTicks {
  const { axis, width } = scale;
  const { level, ticks } = labelledTicks(axis, width, gap, words);
  const finer = levelFor(axis, width, MINOR_GAP);
  const taken = new Set(ticks.map((tick) => tick.instant));
  const minor = sameLevel(finer, level)
    ? []
    : tickInstants(axis, finer).filter((instant) => !taken.has(instant));
  return {
    labelled: withRoom(ticks, scale, fontSize),
    minor: minor.map((instant) => scale.x(instant)),
  };
}

function sameLevel(one: TickLevel, other: TickLevel): boolean {
  return one.unit === other.unit && one.every === other.every;
}

/** Places the first label, then those of major ticks, then the rest. */
function withRoom(ticks: readonly LabelledTick[], { x, width }: TimeScale, fontSize: number): AxisTick[] {
  const all = ticks.map((tick, index) => ({
    x: x(tick.instant),
    labelX: x(tick.instant),
    local: tick.local,
    label: tick.label,
    major: tick.major,
    first: index === 0,
  }));
  const taken: AxisRange[] = [];
  const kept = new Map<string, number>();
  for (const tick of [...all].sort((a, b) => rank(a) - rank(b) || a.x - b.x)) {
    const half = textWidth(tick.label, fontSize) / 2 + LABEL_GAP / 2;
    // The first label alone says the year: it is moved inwards rather than dropped.
    const low = half - LABEL_GAP / 2;
    const labelX = tick.first ? Math.min(Math.max(tick.x, low), width - low) : tick.x;
    const room = { from: labelX - half, to: labelX + half };
    if (
      labelX < low ||
      labelX > width - low ||
      taken.some((other) => room.from < other.to && room.to > other.from)
    )
      continue;
    taken.push(room);
    kept.set(tick.local, labelX);
  }
  return all.map(({ first: _first, ...tick }) => {
    const labelX = kept.get(tick.local);
    return labelX === undefined ? { ...tick, label: '' } : { ...tick, labelX };
  });
}

function rank(tick: { readonly first: boolean; readonly major: boolean }): number {
  return tick.first ? 0 : tick.major ? 1 : 2;
}
