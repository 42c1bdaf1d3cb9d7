/** Typed kilometres as a stretch of the line: takes a number or two, gives a stretch or the reason why there is none. */
import type { Stretch } from '#domain/place/footprint.ts';
import { clampStretch } from '#domain/query/stretch-filter.ts';

export type End = 'west' | 'east';

export type TypedStretch =
  | {
      readonly ok: true;
      /** null: the whole line. */
      readonly stretch: Stretch | null;
      /** Some of what was typed lies beyond the line. */
      readonly beyond: boolean;
    }
  | { readonly ok: false; readonly problem: 'unreadable' | 'backwards' };

export const LONGEST_KM_INPUT = 40;
const NUMBER = String.raw`(-?\d+(?:[.,]\d+)?)`;
const UNIT = '(?:km|킬로미터|킬로)?';
const ONE = new RegExp(`^${UNIT}\\s*${NUMBER}\\s*${UNIT}$`, 'iu');
const TWO = new RegExp(
  `^${UNIT}\\s*${NUMBER}\\s*${UNIT}\\s*(?:[-–—~〜]|to)\\s*${UNIT}\\s*${NUMBER}\\s*${UNIT}$`,
  'iu',
);

/** A stretch (`100–150`) sets both ends, a single number the field's own; the other end stays. `lineKm`: of the line. */
export function typedStretch(text: string, end: End, now: Stretch | null, lineKm: number): TypedStretch {
  const wanted = wantedOf(text.trim(), end, now ?? [0, lineKm]);
  if (!wanted) return { ok: false, problem: 'unreadable' };
  const [from, to] = wanted;
  if (from >= to) return { ok: false, problem: 'backwards' };
  return { ok: true, stretch: clampStretch([from, to], lineKm), beyond: from < 0 || to > lineKm };
}

function wantedOf(text: string, end: End, [west, east]: Stretch): Stretch | undefined {
  if (text.length > LONGEST_KM_INPUT) return undefined;
  const both = TWO.exec(text);
  if (both) return [kmOf(both[1]), kmOf(both[2])];
  const one = ONE.exec(text);
  if (!one) return undefined;
  return end === 'west' ? [kmOf(one[1]), east] : [west, kmOf(one[1])];
}

function kmOf(text = ''): number {
  return Number(text.replace(',', '.'));
}
