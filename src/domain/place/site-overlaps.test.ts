import { describe, expect, it } from 'vitest';
import { GEOGRAPHY } from '#testing/geography.ts';
import { lengthKm, pointAtKm } from './chainage.ts';
import { meetsOf } from './site-overlaps.ts';

const TOTAL = lengthKm(GEOGRAPHY.mdl);

function circleAt(km: number, metres: number) {
  const [longitude = 0, latitude = 0] = pointAtKm(GEOGRAPHY.mdl, km);
  return meetsOf({ on: 'circle', at: [longitude, latitude], metres }, GEOGRAPHY);
}

describe('a circle on the line', () => {
  it('covers a stretch of it, to the tenth outwards', () => {
    expect(circleAt(20.02, 50)?.mdl).toEqual([[19.9, 20.1]]);
  });

  it('covers one also in the last hundredths of the line, which are no whole tenth', () => {
    const last = Math.floor(TOTAL * 10) / 10;
    expect(TOTAL).toBeGreaterThan(last + 0.02);
    const [stretch] = circleAt(TOTAL, 20)?.mdl ?? [];
    expect(stretch).toEqual([expect.closeTo(last - 0.1, 6), last]);
  });

  it('covers one at the very beginning', () => {
    expect(circleAt(0, 20)?.mdl).toEqual([[0, 0.1]]);
  });
});
