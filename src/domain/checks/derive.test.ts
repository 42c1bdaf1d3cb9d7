import { describe, expect, it } from 'vitest';
import type { Footprint } from '#domain/place/footprint.ts';
import { meetsOf } from '#domain/place/site-overlaps.ts';
import type { Claim } from '#domain/record/incident.ts';
import type { TimeBound } from '#domain/time/time-span.ts';
import { GEOGRAPHY } from '#testing/geography.ts';
import { incidentOf } from '#testing/incident-of.ts';
import { deriveAll } from './derive.ts';

const open: TimeBound = { earliest: null, latest: null };

describe('the JSON-FG time', () => {
  it.each([
    ['a day', day('2024-06-20'), day('2024-06-20'), { date: '2024-06-20' }],
    ['a minute', day('2024-06-20T11:00'), day('2024-06-20T11:00'), { date: '2024-06-20' }],
    [
      'months',
      day('2024-01'),
      { earliest: '2024-01', latest: '2024-04' },
      { interval: ['2024-01-01', '2024-04-30'] },
    ],
    [
      'an open start',
      { earliest: null, latest: '2024-06-19' },
      { earliest: null, latest: '2024-06-19' },
      { interval: ['..', '2024-06-19'] },
    ],
    [
      'an open end',
      day('2024-06-19'),
      { earliest: '2024-06-19', latest: null },
      { interval: ['2024-06-19', '..'] },
    ],
    ['nothing bounded', open, open, { interval: ['..', '..'] }],
  ])('of %s', (_, start, end, expected) => {
    expect(derived([when(start, end)]).time).toEqual(expected);
  });

  it('is null where nobody dates it', () => {
    expect(derived([where({ on: 'mdl' })])).toMatchObject({ time: null, start: open, end: open });
  });
});

describe('the geometry', () => {
  it('is null where nobody gives a place', () => {
    expect(derived([when(open, open)])).toMatchObject({
      geometry: null,
      alongMdlKm: null,
      representativePoint: null,
    });
  });

  it('is what all claims leave, at 5 decimals', () => {
    const { geometry, alongMdlKm } = derived([
      where({ on: 'mdl', km: [[10, 40]] }),
      where({ on: 'mdl', km: [[20.04, 60]] }),
    ]);
    expect(geometry?.type).toBe('LineString');
    expect(JSON.stringify(geometry)).not.toMatch(/\.\d{6}/);
    expect(alongMdlKm).toEqual([[20, 40]]);
  });

  it('is the union of stretches that exclude each other', () => {
    const { geometry, alongMdlKm } = derived([
      where({ on: 'mdl', km: [[50, 60]] }),
      where({ on: 'mdl', km: [[10, 20]] }),
    ]);
    expect(geometry?.type).toBe('MultiLineString');
    expect(alongMdlKm).toEqual([
      [10, 20],
      [50, 60],
    ]);
  });

  it('is a collection where an area and the line exclude each other', () => {
    const { geometry, alongMdlKm } = derived([where({ on: 'area:testville' }), where({ on: 'mdl' })]);
    expect(geometry?.type).toBe('GeometryCollection');
    expect(alongMdlKm?.[0]?.[0]).toBe(0);
  });
});

describe('the readings', () => {
  it('are the times and the places of which only one can be right', () => {
    const circle = { on: 'circle', at: [126.2, 37.1], metres: 3000 } as const;
    expect(
      derived([
        when(day('2024-06-11'), day('2024-06-11')),
        when(day('2024-06-09'), day('2024-06-09')),
        when({ earliest: null, latest: '2024-06-12' }, { earliest: null, latest: '2024-06-12' }),
        where({ ...circle }),
        where({ on: 'mdl', km: [[10, 20]] }),
      ]),
    ).toMatchObject({
      time: { interval: ['2024-06-09', '2024-06-11'] },
      times: [
        { start: day('2024-06-09'), end: day('2024-06-09') },
        { start: day('2024-06-11'), end: day('2024-06-11') },
      ],
      places: [{ on: 'mdl', km: [[10, 20]] }, circle],
    });
  });

  it('name each site that a place is in', () => {
    const [small, wide] = [800, 9000].map((metres): Footprint => {
      const site = { on: 'circle', at: [127.25, 38.05], metres } as const;
      return { ...site, meets: meetsOf(site, GEOGRAPHY) };
    });
    if (!small || !wide) throw new Error('no circles');
    expect(derived([where(wide), where(small), where({ on: 'dmz-north' })]).places).toEqual([
      {
        on: 'dmz-north',
        km: expect.any(Array),
        inside: [
          { on: 'circle', at: [127.25, 38.05], metres: 800 },
          { on: 'circle', at: [127.25, 38.05], metres: 9000 },
        ],
      },
    ]);
  });
});

function derived(claims: readonly Claim[]) {
  const numbered = claims.map((claim, index) => ({ ...claim, id: `claim-${index}` }));
  const result = deriveAll([incidentOf('one', { claims: numbered })], GEOGRAPHY).get('one');
  if (!result) throw new Error('nothing derived');
  return result;
}

const base = {
  id: 'claim',
  text: { en: 'words', ko: '말' },
  stance: 'supports' as const,
  basis: 'stated' as const,
  attributedTo: ['somebody'],
  quotes: [{ source: 'source-a', exact: 'x', prefix: '', suffix: '', start: 0, end: 1 }],
};

function day(local: string): TimeBound {
  return { earliest: local, latest: local };
}

function when(start: TimeBound, end: TimeBound): Claim {
  return { ...base, about: 'when', value: { start, end } };
}

function where(value: Footprint): Claim {
  return { ...base, about: 'where', value };
}
