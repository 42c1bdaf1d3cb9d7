import { describe, expect, it } from 'vitest';
import type { IncidentFeature, IncidentKind } from '../../domain/incident';
import { rangeOf } from '../../domain/local-time';
import type { ResolvedIncident } from '../../domain/query';
import { spanOf } from '../../domain/time-span';
import { lanesOf } from './lanes';
import { timeScale } from './scale';

const SCALE = timeScale({ from: rangeOf('2024-01').from, to: rangeOf('2024-06').to }, 1000);

function incident(
  id: string,
  kind: IncidentKind,
  earliest: string | null,
  latest: string | null,
): ResolvedIncident {
  const bound = { earliest, latest };
  const time = {
    span: spanOf(bound, bound),
    start: bound,
    end: bound,
    approximate: false,
    conflict: false,
    setBy: {},
  };
  const feature = { id } as IncidentFeature;
  return { id, kind, feature, resolution: { claims: [], time, place: null, counts: [] } };
}

const PUTIN = incident('putin', 'context', '2024-06-19', '2024-06-19');
const PACT = incident('pact', 'context', '2024-06-19', '2024-06-19');
const OPEN = incident('open', 'context', null, '2024-06-19');
const SHOTS = incident('shots', 'warning-shots', '2024-06-09', '2024-06-09');

describe('lanesOf', () => {
  it('has a lane for each kind present, in the order of the legend', () => {
    expect(lanesOf([PUTIN, SHOTS], SCALE, false).map((lane) => lane.kind)).toEqual([
      'warning-shots',
      'context',
    ]);
  });

  it('has no mark for what is not dated', () => {
    const undated = { ...PUTIN, resolution: { ...PUTIN.resolution, time: null } };
    expect(lanesOf([undated], SCALE, false)).toEqual([]);
  });

  it('lets no symbol of a lane hide another, whether of a day or of a bar', () => {
    const [lane] = lanesOf([OPEN, PUTIN, PACT], SCALE, false);
    const boxes = (lane?.marks ?? [])
      .filter((mark) => mark.shape.exact)
      .map(({ shape, reach }) => [shape.symbolX - reach[0], shape.symbolX + reach[1]] as const);
    expect(boxes).toHaveLength(2);
    expect(boxes[0]?.[1]).toBeLessThanOrEqual(boxes[1]?.[0] ?? 0);
    const open = lane?.marks.find((mark) => mark.id === 'open')?.shape.symbolX ?? 0;
    for (const mark of lane?.marks ?? []) {
      if (mark.id !== 'open') expect(mark.shape.symbolX - open).toBeGreaterThanOrEqual(14);
    }
  });

  it('places the same incidents in the same way every time', () => {
    expect(lanesOf([PUTIN, PACT], SCALE, false)).toEqual(lanesOf([PUTIN, PACT], SCALE, false));
  });
});
