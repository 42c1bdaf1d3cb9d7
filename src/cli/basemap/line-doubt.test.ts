import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readMdlReadings } from './geography.ts';
import { lineDoubt } from './line-doubt.ts';

const METRES_PER_DEGREE = 111_195;

/** Ten kilometres northwards, so that a shift to the east is known in metres. */
function meridian(eastMetres: (at: number) => number): Position[] {
  return Array.from({ length: 11 }, (_, at) => [
    eastMetres(at) / METRES_PER_DEGREE,
    (at * 1000) / METRES_PER_DEGREE,
  ]);
}

describe('how far two lines lie apart', () => {
  it('is nothing for a line and itself', () => {
    expect(
      lineDoubt(
        meridian(() => 0),
        meridian(() => 0),
      ),
    ).toEqual({
      medianMetres: 0,
      ninetiethMetres: 0,
      mostMetres: 0,
      shareOver50Metres: 0,
    });
  });

  it('is that of lines side by side', () => {
    const doubt = lineDoubt(
      meridian(() => 0),
      meridian(() => 80),
    );
    expect(doubt).toEqual({ medianMetres: 80, ninetiethMetres: 80, mostMetres: 80, shareOver50Metres: 1 });
  });

  it('counts the part of the line where they are far apart', () => {
    const { medianMetres, mostMetres, shareOver50Metres } = lineDoubt(
      meridian(() => 0),
      meridian((at) => at * 10),
    );
    expect([medianMetres, mostMetres]).toEqual([50, 100]);
    expect(shareOver50Metres).toBeCloseTo(0.5, 1);
  });
});

it.each(['docs/METHODOLOGY.md', 'data/geography/PROVENANCE.md'])(
  '%s gives the figures of the files',
  (path) => {
    const { medianMetres, ninetiethMetres, mostMetres, shareOver50Metres } = lineDoubt(...readMdlReadings());
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(
      `${medianMetres} m in the median, ${ninetiethMetres} m at the 90th percentile and ${mostMetres} m at most; more than 50 m on ${Math.round(shareOver50Metres * 100)}% of the line`,
    );
  },
);
