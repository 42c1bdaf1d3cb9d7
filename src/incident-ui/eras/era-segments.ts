/** Where eras lie along an axis, px, and where their names have room. */
import { type Era, extentOfEra } from '#domain/record/eras.ts';
import type { Language } from '#domain/record/language.ts';
import { textWidth } from '#ui/layout/text-width.ts';

export interface EraSegment {
  readonly era: Era;
  /** What of it is on the axis. */
  readonly from: number;
  readonly to: number;
  /** From here on one side had left it. */
  readonly undisputed: number;
  /** The part of it that bears its name, up to where a later era begins. */
  readonly label: { readonly from: number; readonly to: number; readonly text: string };
  /** Where it begins and ends, of what is on the axis. */
  readonly boundaries: readonly number[];
}

/** Beside a name, px. */
const PADDING = 10;

interface Axis {
  readonly pixel: (instant: number) => number;
  /** In px. */
  readonly length: number;
}

/** The eras that are on an axis, in order of their beginnings; a later one lies on an earlier one. */
export function eraSegments(
  eras: readonly Era[],
  { pixel, length }: Axis,
  language: Language,
  fontSize: number,
): readonly EraSegment[] {
  const within = (instant: number) =>
    instant === Infinity ? length : Math.min(Math.max(pixel(instant), 0), length);
  const extents = eras.map((era) => {
    const { from, undisputed, to } = extentOfEra(era);
    return { era, from: within(from), undisputed: within(undisputed), to: within(to) };
  });
  return extents.flatMap(({ era, from, undisputed, to }, index) => {
    if (to <= from) return [];
    const later = extents.slice(index + 1).filter((other) => other.to > other.from && other.from >= from);
    const room = { from, to: Math.min(to, ...later.map((other) => other.from)) };
    const names = [era.name[language], era.shortName[language]];
    const text = names.find((name) => textWidth(name, fontSize) + PADDING <= room.to - room.from) ?? '';
    const boundaries = [era.from, ...era.until]
      .map(({ instant }) => pixel(instant))
      .filter((at) => at >= 0 && at <= length);
    return [{ era, from, undisputed, to, label: { ...room, text }, boundaries }];
  });
}
