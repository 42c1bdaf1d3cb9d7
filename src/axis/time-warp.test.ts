import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TIME } from './axis-fixture.ts';
import { changeWarped, EVEN, timeWarp } from './time-warp.ts';

const at = (year: number) => Date.UTC(year, 0, 1);
const KNOWN = { from: at(1953), to: at(2027) };
const instant = fc.integer({ min: KNOWN.from, max: KNOWN.to });
const many = fc.array(instant, { minLength: 1, maxLength: 200 });
const warps = many.map((instants) => timeWarp(instants, KNOWN));

describe('a time axis that is longer where much happened', () => {
  it('keeps the order of time, and leads back to where it came from', () => {
    const anywhere = fc.integer({ min: TIME.limits.from, max: TIME.limits.to });
    fc.assert(
      fc.property(warps, anywhere, anywhere, (warp, one, other) => {
        if (one < other) expect(warp.to(one)).toBeLessThan(warp.to(other));
        expect(Math.abs(warp.from(warp.to(one)) - one)).toBeLessThan(60_000);
      }),
    );
  });

  it('is as long as an even one, and open ends stay open', () => {
    fc.assert(
      fc.property(warps, (warp) => {
        expect(warp.to(KNOWN.to + 1e11) - warp.to(KNOWN.from - 1e11)).toBeCloseTo(
          KNOWN.to - KNOWN.from + 2e11,
          -9,
        );
        expect(warp.to(Infinity)).toBe(Infinity);
        expect(warp.to(-Infinity)).toBe(-Infinity);
      }),
    );
  });

  it('gives a year with most of the incidents several times the length of one with none', () => {
    const warp = timeWarp(
      [at(1966), ...Array.from({ length: 80 }, (_, day) => at(2024) + day * 86_400_000 * 4)],
      KNOWN,
    );
    const lengthOf = (year: number) => warp.to(at(year + 1)) - warp.to(at(year));
    expect(lengthOf(2024)).toBeGreaterThan(10 * lengthOf(1980));
    expect(lengthOf(1980)).toBeGreaterThan(0.3 * (at(1981) - at(1980)));
  });

  it('is even where the record is short, or empty', () => {
    expect(timeWarp([at(2024)], { from: at(2023), to: at(2025) })).toBe(EVEN);
    expect(timeWarp([], KNOWN)).toBe(EVEN);
    expect(timeWarp([at(2024)], undefined)).toBe(EVEN);
  });
});

it('a change on it stays within the bounds, and moves nothing that it does not move on the axis', () => {
  fc.assert(
    fc.property(warps, instant, instant, (warp, one, other) => {
      const range = { from: Math.min(one, other), to: Math.max(one, other) + TIME.shortest };
      const same = changeWarped(range, TIME, warp, (on) => on);
      expect(Math.abs(same.from - range.from)).toBeLessThan(60_000);
      const moved = changeWarped(range, TIME, warp, ({ from, to }) => ({ from: from - 1e12, to: to - 1e12 }));
      expect(moved.from).toBeGreaterThanOrEqual(TIME.limits.from);
      expect(moved.to).toBeLessThanOrEqual(TIME.limits.to);
    }),
  );
});
