import { describe, expect, it } from 'vitest';
import { lengthOf } from '#axis/axis-range.ts';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import { rangeOf } from '#domain/time/local-time.ts';
import { spanOf } from '#domain/time/time-span.ts';
import { anchorOf } from '#features/timeline/marks/mark-shape.ts';
import { type DatedIncident, inOrder, neighbourOf, windowHolding } from './incident-step.ts';

const JUNE = rangeOf('2024-06');

function incident(id: string, earliest: string | null, latest: string | null): DatedIncident {
  const span = spanOf({ earliest, latest }, { earliest, latest });
  return { id, span, anchor: anchorOf(span) };
}

const SPRING = incident('spring', '2024-03-05', '2024-03-05');
const NINTH = incident('ninth', '2024-06-09', '2024-06-09');
const TWENTIETH = incident('twentieth', '2024-06-20', '2024-06-20');
const ALL = [SPRING, NINTH, TWENTIETH];

describe('inOrder', () => {
  const resolved = (id: string, when: [string, string], answers?: string) =>
    ({
      id,
      feature: { properties: { links: answers ? [{ rel: 'response-to', target: answers }] : [] } },
      resolution: { time: { span: incident(id, ...when).span } },
    }) as unknown as ResolvedIncident;

  it('goes by time, and to an answer after what it answers, however little is known of its hour', () => {
    const crossing = resolved('crossing', ['2024-06-09T13:00', '2024-06-09T13:59']);
    const shots = resolved('shots', ['2024-06-09', '2024-06-09'], 'crossing');
    const spring = resolved('spring', ['2024-03-05', '2024-03-05']);
    expect(inOrder([shots, crossing, spring]).map(({ id }) => id)).toEqual(['spring', 'crossing', 'shots']);
  });

  it('leaves out what has no bound at all', () => {
    const undated = { ...resolved('undated', ['2024-03-05', '2024-03-05']), resolution: { time: null } };
    expect(inOrder([undated as unknown as ResolvedIncident])).toEqual([]);
  });
});

describe('neighbourOf', () => {
  it('goes from the selected incident to the next and the previous', () => {
    expect(neighbourOf(ALL, 'ninth', JUNE, 1)).toBe(TWENTIETH);
    expect(neighbourOf(ALL, 'ninth', JUNE, -1)).toBe(SPRING);
    expect(neighbourOf(ALL, 'twentieth', JUNE, 1)).toBeUndefined();
  });

  it('begins in the window when nothing is selected, and looks beyond it when the window is empty', () => {
    expect(neighbourOf(ALL, undefined, JUNE, 1)).toBe(NINTH);
    expect(neighbourOf(ALL, undefined, JUNE, -1)).toBe(TWENTIETH);
    expect(neighbourOf(ALL, undefined, rangeOf('2024-04'), 1)).toBe(NINTH);
    expect(neighbourOf([], undefined, JUNE, 1)).toBeUndefined();
  });
});

describe('windowHolding', () => {
  it('leaves a window that holds the incident', () => {
    expect(windowHolding(NINTH, JUNE)).toBe(JUNE);
    expect(windowHolding(incident('open', null, '2024-06-19'), JUNE)).toBe(JUNE);
  });

  it('else puts the incident into the middle of a window as long', () => {
    const window = windowHolding(SPRING, JUNE);
    expect(lengthOf(window)).toBe(lengthOf(JUNE));
    expect(Math.abs((window.from + window.to) / 2 - SPRING.anchor)).toBeLessThanOrEqual(13 * 3_600_000);
  });
});
