/** Ticks of both axes, in px. */
import { lengthOf } from '#axis/axis-range.ts';
import { ROUGH_LENGTH, ticksOf } from '#axis/calendar-ticks.ts';
import { type LabelledTick, labelledTicks, type TickWords } from '#axis/tick-labels.ts';
import { rangeOf } from '#domain/time/local-time.ts';
import type { Projection } from './projection.ts';

export interface TimeTick extends Pick<LabelledTick, 'local' | 'label'> {
  readonly y: number;
  /** A larger unit begins here, or it is the first tick, whose label names the larger units too. */
  readonly major: boolean;
}

/** Beside the ticks of the line; the same in every language. */
export const KM = 'km';

export interface KmTick {
  readonly x: number;
  readonly km: number;
}

const ROW_GAP = 30;
const COLUMN_GAP = 44;
const KM_STEPS = [0.1, 0.5, 1, 2, 5, 10, 20, 50, 100];

export function timeTicks(projection: Projection, words: TickWords): TimeTick[] {
  const { axes, warp } = projection;
  if (!warp.isEven && lengthOf(axes.time) > YEARS_ONLY) return yearTicks(projection, words);
  const { ticks } = labelledTicks(axes.time, projection.line.height, ROW_GAP, words);
  return ticks.map(({ instant, local, label, major }, index) => ({
    y: projection.y(instant),
    local,
    label,
    major: index === 0 || major,
  }));
}

const YEARS_ONLY = 8 * ROUGH_LENGTH.year;
/** Between two years on an axis on which years differ in length, px. */
const YEAR_GAP = 15;

/** Decades, and between them each fifth year and those that are tall, the tallest first. None touches the words above the axis. */
function yearTicks({ axes: { time }, y, line }: Projection, words: TickWords): TimeTick[] {
  const hasRoom = (tick: { readonly y: number; readonly local: string; readonly length: number }) =>
    tick.y >= YEAR_GAP / 2 &&
    tick.y <= line.height &&
    (Number(tick.local) % 5 === 0 || tick.length >= YEAR_GAP);
  const ticks = ticksOf(time, { unit: 'year', every: 1 }).map(({ instant, local }) => ({
    local,
    y: y(instant),
    decade: Number(local) % 10 === 0,
    length: y(rangeOf(local).to) - y(instant),
  }));
  const all = ticks.filter(hasRoom);
  const kept: typeof all = [];
  const byRank = all.toSorted((a, b) => Number(b.decade) - Number(a.decade) || b.length - a.length);
  for (const tick of byRank)
    if (kept.every((other) => Math.abs(other.y - tick.y) >= YEAR_GAP)) kept.push(tick);
  return kept
    .sort((a, b) => a.y - b.y)
    .map(({ local, y, decade }) => ({ local, y, label: words.year(Number(local)), major: decade }));
}

export function kmTicks(projection: Projection): KmTick[] {
  const { from, to } = projection.axes.km;
  const perKm = projection.line.width / (to - from);
  const step = KM_STEPS.find((one) => one * perKm >= COLUMN_GAP) ?? 100;
  const first = Math.ceil(from / step - 1e-9);
  const count = Math.max(Math.floor(to / step + 1e-9) - first + 1, 0);
  return Array.from({ length: count }, (_, index) => {
    const km = Math.round((first + index) * step * 10) / 10;
    return { km, x: projection.x(km) };
  });
}
