/** Ticks of both axes, in px. */
import { type LabelledTick, labelledTicks, type TickWords } from '#axis/tick-labels.ts';
import type { Projection } from './projection.ts';

export interface TimeMark extends Pick<LabelledTick, 'local' | 'label'> {
  readonly y: number;
  /** A larger unit begins here, or it is the first mark, whose words say the larger units too. */
  readonly major: boolean;
}

export interface KmMark {
  readonly x: number;
  readonly km: number;
}

const ROW_GAP = 30;
const COLUMN_GAP = 44;
const KM_STEPS = [0.1, 0.5, 1, 2, 5, 10, 20, 50, 100];

export function timeMarks(on: Projection, words: TickWords): TimeMark[] {
  const { ticks } = labelledTicks(on.axes.time, on.line.height, ROW_GAP, words);
  return ticks.map(({ instant, local, label, major }, index) => ({
    y: on.y(instant),
    local,
    label,
    major: index === 0 || major,
  }));
}

export function kmMarks(on: Projection): KmMark[] {
  const { from, to } = on.axes.km;
  const perKm = on.line.width / (to - from);
  const step = KM_STEPS.find((one) => one * perKm >= COLUMN_GAP) ?? 100;
  const first = Math.ceil(from / step - 1e-9);
  const count = Math.max(Math.floor(to / step + 1e-9) - first + 1, 0);
  return Array.from({ length: count }, (_, index) => {
    const km = Math.round((first + index) * step * 10) / 10;
    return { km, x: on.x(km) };
  });
}
