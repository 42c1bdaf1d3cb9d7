import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Stretch } from '#domain/place/stretches.ts';
import { addLocal } from '#domain/time/local-time.ts';
import { day, resolvedOf } from '#testing/resolved-of.ts';
import { type Dealt, dealLanes, LANE_GAP_KM, lanesOf, MOST_LANES, MOST_ROWS } from './lanes.ts';
import type { RibbonRow } from './ribbon-row.ts';
import type { Side } from './side-curve.ts';

interface Plan {
  readonly side: Side;
  readonly from: number;
  readonly length: number;
  readonly days: number;
  /** The place in the list of what it answers. */
  readonly answers?: number | null;
  /** A second piece, so many km farther east. */
  readonly next?: number | null;
}

function rowsOf(plans: readonly Plan[]): RibbonRow[] {
  return plans.map(({ side, from, length, days, answers, next }, at) => {
    const links =
      typeof answers === 'number'
        ? [{ rel: 'response-to' as const, target: `row-${answers % plans.length}` }]
        : [];
    const stretches: Stretch[] = [[from, from + length]];
    if (next) stretches.push([from + length + next, from + length + next + 2]);
    return {
      incident: resolvedOf(`row-${at}`, { time: day(addLocal('2024-01-01', { days })), links }),
      side,
      near: false,
      hasOtherArea: false,
      pieces: stretches.map(([west, east]) => ({ west: [west, west], east: [east, east] })),
    };
  });
}

const plan = fc.record({
  side: fc.constantFrom<Side>('north', 'south'),
  from: fc.integer({ min: 0, max: 200 }),
  length: fc.integer({ min: 1, max: 37 }),
  days: fc.integer({ min: 0, max: 20 }),
  answers: fc.option(fc.nat(), { freq: 2 }),
  next: fc.option(fc.integer({ min: 1, max: 40 }), { freq: 2 }),
});
/** Few and short enough that no side runs out of lanes. */
const few = fc.array(plan, { maxLength: MOST_LANES }).map(rowsOf);
const many = fc.array(plan, { minLength: 20, maxLength: 60 }).map(rowsOf);

type Room = readonly [from: number, to: number];

function rooms({ ribbons }: Dealt, side: Side): { lane: number; room: Room; id: string }[] {
  return ribbons
    .filter(({ ribbon }) => ribbon.side === side)
    .map(({ ribbon: { id, pieces }, lane }) => {
      return { id, lane, room: [pieces[0]?.west[0] ?? 0, pieces.at(-1)?.east[1] ?? 0] };
    });
}

/** How many of these lie beside each other where most do, a gap counted with each. */
function largestOverlap(all: readonly Room[]): number {
  const covering = all.map(([km]) => all.filter(([from, to]) => from <= km && km < to + LANE_GAP_KM).length);
  return Math.max(0, ...covering);
}

const SIDES = ['north', 'south'] as const;
const idsOf = ({ ribbons, rest }: Dealt) =>
  [...ribbons.flatMap(({ ribbon }) => ribbon.members), ...rest].map(({ incident }) => incident.id).sort();
const picture = (dealt: Dealt) =>
  dealt.ribbons.map(({ ribbon, lane }) => [
    ribbon.members.map(({ incident }) => incident.id),
    ribbon.side,
    lane,
  ]);

describe('dealLanes', () => {
  it('lets no two ribbons of a lane come nearer than the gap', () => {
    fc.assert(
      fc.property(few, many, (one, other) => {
        for (const dealt of [dealLanes(one), dealLanes(other), dealLanes(other, lanesOf(dealLanes(one)))])
          for (const side of SIDES) {
            const all = rooms(dealt, side);
            for (const a of all)
              for (const b of all)
                if (a !== b && a.lane === b.lane) {
                  const apart = Math.max(a.room[0] - b.room[1], b.room[0] - a.room[1]);
                  expect(apart).toBeGreaterThanOrEqual(LANE_GAP_KM);
                }
          }
      }),
    );
  });

  it('needs as many lanes as ribbons lie beside each other, and no more', () => {
    fc.assert(
      fc.property(few, (rows) => {
        const dealt = dealLanes(rows);
        expect(dealt.rest).toEqual([]);
        for (const side of SIDES) {
          const all = rooms(dealt, side);
          const lanes = new Set(all.map(({ lane }) => lane));
          expect(lanes.size).toBe(largestOverlap(all.map(({ room }) => room)));
          expect([...lanes].sort()).toEqual([...lanes.keys()].map((_, at) => at));
        }
      }),
    );
  });

  it('is the same in every run and for any order of the rows, and loses nobody', () => {
    fc.assert(
      fc.property(
        many.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
        ),
        ([rows, shuffled]) => {
          const dealt = dealLanes(rows);
          expect(picture(dealLanes(shuffled))).toEqual(picture(dealt));
          expect(idsOf(dealt)).toEqual(rows.map(({ incident }) => incident.id).sort());
        },
      ),
    );
  });

  it('begins beside the line with the earliest', () => {
    const dealt = dealLanes(
      rowsOf([
        { side: 'north', from: 0, length: 200, days: 9 },
        { side: 'north', from: 90, length: 20, days: 1 },
        { side: 'north', from: 50, length: 90, days: 4 },
      ]),
    );
    expect(dealt.ribbons.map(({ ribbon, lane }) => [ribbon.id, lane])).toEqual([
      ['row-1', 0],
      ['row-2', 1],
      ['row-0', 2],
    ]);
  });

  it('gives one lane to the pieces of a ribbon and to nothing in between', () => {
    const dealt = dealLanes(
      rowsOf([
        { side: 'south', from: 0, length: 10, days: 0, next: 90 },
        { side: 'south', from: 40, length: 10, days: 1 },
      ]),
    );
    expect(dealt.ribbons.map(({ lane }) => lane)).toEqual([0, 1]);
  });
});

describe('while time is dragged', () => {
  it('whatever stays keeps its lane', () => {
    fc.assert(
      fc.property(many, fc.array(fc.nat(), { maxLength: 20 }), (rows, drops) => {
        // Alone, so that none changes because another that it shares a ribbon with has come or gone.
        const alone = rows.map((row) => ({
          ...row,
          incident: resolvedOf(row.incident.id, { time: day('2024-01-01') }),
        }));
        const before = dealLanes(alone.slice(0, 12));
        const stays = alone.filter((_, at) => !drops.includes(at));
        const [had, has] = [lanesOf(before), lanesOf(dealLanes(stays, lanesOf(before)))];
        for (const { incident } of stays)
          if ((had.get(incident.id)?.lane ?? MOST_LANES) < MOST_LANES)
            expect(has.get(incident.id)).toEqual(had.get(incident.id));
      }),
    );
  });

  it('a ribbon that comes to be shared stays where one of its two was', () => {
    const rows = rowsOf([
      { side: 'north', from: 10, length: 30, days: 0 },
      { side: 'north', from: 20, length: 30, days: 5 },
      { side: 'north', from: 20, length: 30, days: 5, answers: 1 },
    ]);
    const [first, asked, answer] = rows as [RibbonRow, RibbonRow, RibbonRow];
    const before = dealLanes([first, answer]);
    const after = dealLanes([first, asked, answer], lanesOf(before));
    expect(lanesOf(after).get('row-1')).toEqual(lanesOf(before).get('row-2'));
  });
});

describe('beyond the lanes', () => {
  const stacked = (count: number) =>
    rowsOf(Array.from({ length: count }, (_, days) => ({ side: 'north', from: 20, length: 100, days })));

  it('the rest has none, but for the one that always has one', () => {
    const rows = stacked(MOST_LANES + 5);
    expect(dealLanes(rows).rest).toHaveLength(5);
    const wanted = `row-${MOST_LANES + 3}`;
    const dealt = dealLanes(rows, undefined, [null, wanted]);
    expect(dealt.rest).toHaveLength(4);
    expect(dealt.ribbons.at(-1)).toMatchObject({ lane: MOST_LANES, ribbon: { id: wanted } });
    const both = dealLanes(rows, undefined, [wanted, `row-${MOST_LANES}`]);
    expect(
      both.ribbons
        .slice(-2)
        .map(({ lane }) => lane)
        .sort(),
    ).toEqual([MOST_LANES, MOST_LANES + 1]);
  });

  it('of very many none has one, but for that one', () => {
    const rows = stacked(MOST_ROWS + 1);
    expect(dealLanes(rows)).toMatchObject({ ribbons: [] });
    const dealt = dealLanes(rows, undefined, ['row-7', null]);
    expect(dealt.ribbons.map(({ ribbon, lane }) => [ribbon.id, lane])).toEqual([['row-7', 0]]);
    expect(dealt.rest).toHaveLength(MOST_ROWS);
  });
});

describe('a shared ribbon', () => {
  const asked = { side: 'north', from: 20, length: 100, days: 4 } as const;
  it('is that of what was answered and its answer, where they have one footprint', () => {
    const dealt = dealLanes(rowsOf([{ ...asked, days: 3, answers: 1 }, asked]));
    expect(dealt.ribbons).toHaveLength(1);
    expect(dealt.ribbons[0]?.ribbon).toMatchObject({ id: 'row-1' });
    expect(dealt.ribbons[0]?.ribbon.members.map(({ incident }) => incident.id)).toEqual(['row-1', 'row-0']);
  });

  it.each([
    ['another side', { ...asked, side: 'south' as const, answers: 0 }],
    ['another stretch', { ...asked, length: 99, answers: 0 }],
    ['no answer', asked],
  ])('is not: %s', (_, answer) => {
    expect(dealLanes(rowsOf([asked, answer])).ribbons).toHaveLength(2);
  });

  it('is found through answers to answers, and incidents that answer each other end', () => {
    const chain = rowsOf([asked, { ...asked, answers: 0 }, { ...asked, answers: 1 }]);
    expect(dealLanes(chain).ribbons.map(({ ribbon }) => ribbon.members.length)).toEqual([3]);
    const circle = rowsOf([
      { ...asked, answers: 1 },
      { ...asked, answers: 0 },
    ]);
    expect(idsOf(dealLanes(circle))).toEqual(['row-0', 'row-1']);
  });
});
