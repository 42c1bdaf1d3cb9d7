import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeScale } from '#axis/time-scale.ts';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import type { KindId } from '#domain/record/subject.ts';
import { rangeOf } from '#domain/time/local-time.ts';
import { extentOf } from '#domain/time/time-span.ts';
import { resolvedOf } from '#testing/resolved-of.ts';
import { SUBJECT } from '#testing/subject.ts';
import { incidentToSelect, lanesOf } from './lanes.ts';

const NEVER = { earliestStart: 0, latestStart: 0, earliestEnd: 0, latestEnd: 0 };
const SCALE = timeScale({ from: rangeOf('2024-01').from, to: rangeOf('2024-06').to }, 1000);

function incident(id: string, kind: KindId, from: string | null, to: string | null): ResolvedIncident {
  return resolvedOf(id, { kind, time: { from, to } });
}

const PUTIN = incident('putin', 'context', '2024-06-19', '2024-06-19');
const PACT = incident('pact', 'context', '2024-06-19', '2024-06-19');
const OPEN = incident('open', 'context', null, '2024-06-19');
const SHOTS = incident('shots', 'warning-shots', '2024-06-09', '2024-06-09');

describe('lanesOf', () => {
  it('has a lane for each kind present, in the order of the legend', () => {
    expect(lanesOf([PUTIN, SHOTS], SUBJECT.kinds, SCALE, false).map((lane) => lane.kind)).toEqual([
      'warning-shots',
      'context',
    ]);
  });

  it('has no mark for what is not dated', () => {
    const undated = { ...PUTIN, resolution: { ...PUTIN.resolution, time: null } };
    expect(lanesOf([undated], SUBJECT.kinds, SCALE, false)).toEqual([]);
  });

  it('lets no symbol of a lane hide another, whether of a day or of a bar', () => {
    const june = timeScale({ from: rangeOf('2024-05').from, to: rangeOf('2024-06').to }, 1000);
    const [lane] = lanesOf([OPEN, PUTIN, PACT], SUBJECT.kinds, june, false);
    const boxes = (lane?.marks ?? [])
      .filter((mark) => mark.shape.exact)
      .map(({ shape, reach }) => [shape.x - reach[0], shape.x + reach[1]] as const);
    expect(boxes).toHaveLength(2);
    expect(boxes[0]?.[1]).toBeLessThanOrEqual(boxes[1]?.[0] ?? 0);
    expect(lane?.marks.find((mark) => mark.id === 'open')?.shape.isPoint).toBe(false);
  });

  it('moves no symbol by more than half a day: symbols that would show another day are gathered', () => {
    const [lane] = lanesOf([PUTIN, PACT], SUBJECT.kinds, SCALE, false);
    const day = SCALE.x(rangeOf('2024-06-19').from + 43_200_000);
    for (const { shape, gathered } of lane?.marks ?? []) {
      expect(gathered).toEqual(['putin', 'pact']);
      expect(Math.abs(shape.x - day)).toBeLessThan(1);
    }
  });

  it('shows no wrong year on a long axis: no symbol is moved by more than half its size', () => {
    const days = ['2024-06-09', '2024-06-18', '2024-06-20', '2024-06-20', '2024-03-05', '2022-01-01'];
    const crossings = days.map((day, index) => incident(`on-${index}`, 'mdl-crossing', day, day));
    const short = incident('short', 'mdl-crossing', '2024-05-01', '2024-06-10');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 * 366 }), fc.boolean(), (length, compact) => {
        const from = rangeOf('2023-06').from;
        const scale = timeScale({ from, to: from + length * 86_400_000 }, 1000);
        const [lane] = lanesOf([...crossings, short], SUBJECT.kinds, scale, compact);
        for (const { id, shape, gathered } of lane?.marks ?? []) {
          const { from: first, to } = extentOf(
            (id === 'short' ? short : crossings[Number(id.slice(3))])?.resolution.time?.span ?? NEVER,
          );
          const half = (compact ? 11 : 14) / 2;
          const truth = [scale.x(first) - half, scale.x(to) + half] as const;
          if (!shape.inSight) continue;
          expect(shape.x).toBeGreaterThanOrEqual(truth[0] - 1e-6);
          expect(shape.x).toBeLessThanOrEqual(truth[1] + 1e-6);
          if (gathered) expect(gathered).toContain(id);
        }
      }),
    );
  });

  it('gathers what it cannot spread, and clicks select one after the other', () => {
    const years = timeScale({ from: rangeOf('2000').from, to: rangeOf('2030').to }, 1000);
    const days = ['2024-06-09', '2024-06-18', '2024-06-20'];
    const [lane] = lanesOf(
      days.map((day, index) => incident(`on-${index}`, 'mdl-crossing', day, day)),
      SUBJECT.kinds,
      years,
      false,
    );
    const [first] = lane?.marks ?? [];
    expect(lane?.marks.map(({ gathered }) => gathered)).toEqual(Array(3).fill(['on-0', 'on-1', 'on-2']));
    if (!first) throw new Error('no mark');
    expect([undefined, 'on-0', 'on-2', 'elsewhere'].map((before) => incidentToSelect(first, before))).toEqual(
      ['on-0', 'on-1', 'on-0', 'on-0'],
    );
  });

  it('gives the same incidents the same layout every time', () => {
    expect(lanesOf([PUTIN, PACT], SUBJECT.kinds, SCALE, false)).toEqual(
      lanesOf([PUTIN, PACT], SUBJECT.kinds, SCALE, false),
    );
  });
});
