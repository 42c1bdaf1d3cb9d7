import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DatedIncident, datedIncidents } from '#domain/evidence/dated.ts';
import { neighbourRow } from '#domain/query/row-steps.ts';
import { CODES } from '#domain/rows/codes.ts';
import { rowsOfIncidents } from '#domain/rows/incident-rows.ts';
import { DAY } from '#domain/time/durations.ts';
import { type InstantRange, rangeOf } from '#domain/time/local-time.ts';
import { selectMatching, selectVisible } from '#state/selectors.ts';
import { incidentOf, toldOf, whenClaim } from '#testing/incident-of.ts';
import { day, resolvedOf, type TimeBetween } from '#testing/resolved-of.ts';
import { storeWith } from '#testing/store.ts';
import { stepToIncident } from './next-incident.ts';

const JUNE = rangeOf('2024-06');

function datedOf(times: Readonly<Record<string, TimeBetween>>) {
  return datedIncidents(Object.entries(times).map(([id, time]) => resolvedOf(id, { time })));
}

const ALL = datedOf({
  spring: day('2024-03-05'),
  ninth: day('2024-06-09'),
  twentieth: day('2024-06-20'),
});

/**
 * What neighbourRow answers of a table, told of objects: the neighbour of the selected incident in the list. With nothing selected the search begins at the window: forwards
 * with the first instant at or after its start, backwards with the last at or before its end; of one day, with the
 * incident that the list has first or last.
 */
function neighbourOf(
  dated: readonly DatedIncident[],
  selected: string | undefined,
  { from, to }: InstantRange,
  direction: 1 | -1,
): DatedIncident | undefined {
  const index = dated.findIndex(({ incident }) => incident.id === selected);
  if (index >= 0) return dated[index + direction];
  return direction === 1
    ? firstOfNearestDay(dated, ({ anchor }) => anchor - from)
    : firstOfNearestDay(dated.toReversed(), ({ anchor }) => to - anchor);
}

/**
 * The first of those that lie within half a day of the least distance, ms; a negative distance lies on the other side. A
 * time that is known to the day stands at its noon, which says nothing of what came first on that day.
 */
function firstOfNearestDay(
  dated: readonly DatedIncident[],
  distance: (one: DatedIncident) => number,
): DatedIncident | undefined {
  const ahead = dated.filter((one) => distance(one) >= 0);
  const nearest = ahead.reduce((least, one) => Math.min(least, distance(one)), Infinity);
  return ahead.find((one) => distance(one) < nearest + DAY / 2);
}

describe('the neighbour', () => {
  /** Of a table and of objects alike. */
  const found = (...asked: Parameters<typeof neighbourOf>) => {
    const [dated, selected, window, way] = asked;
    const incidents = dated.map(({ incident }) => incident);
    const number = incidents.findIndex(({ id }) => id === selected);
    const table = rowsOfIncidents(incidents);
    const row = neighbourRow(table, null, number < 0 ? undefined : number, window, way);
    const id = row === undefined ? undefined : incidents[row]?.id;
    expect(neighbourOf(...asked)?.incident.id).toBe(id);
    return id;
  };

  it('goes from the selected incident to the next and the previous', () => {
    expect(found(ALL, 'ninth', JUNE, 1)).toBe('twentieth');
    expect(found(ALL, 'ninth', JUNE, -1)).toBe('spring');
    expect(found(ALL, 'twentieth', JUNE, 1)).toBeUndefined();
  });

  it('begins in the window when nothing is selected, and looks beyond it when the window is empty', () => {
    expect(found(ALL, undefined, JUNE, 1)).toBe('ninth');
    expect(found(ALL, undefined, JUNE, -1)).toBe('twentieth');
    expect(found(ALL, undefined, rangeOf('2024-04'), 1)).toBe('ninth');
    expect(found(ALL, undefined, rangeOf('2024-04'), -1)).toBe('spring');
    expect(found(ALL, undefined, rangeOf('2024-07'), 1)).toBeUndefined();
    expect(found([], undefined, JUNE, 1)).toBeUndefined();
  });

  it('begins at the nearest in time, also where the list has a long span before it', () => {
    const all = datedOf({ decades: { from: '2000', to: '2049' }, ninth: day('2024-06-09') });
    expect(found(all, undefined, rangeOf('2024-04'), 1)).toBe('ninth');
  });
});

describe('neighbourRow', () => {
  it('goes from any incident to the one that neighbourOf goes to, whatever the filters leave', () => {
    const local = fc.integer({ min: 1, max: 28 }).map((date) => `2024-06-${String(date).padStart(2, '0')}`);
    const time = fc.oneof(
      local.map(day),
      fc.record({ from: fc.option(local), to: fc.constant(null) }),
      fc.constant(null),
    );
    const all = fc.array(fc.tuple(time, fc.constantFrom(CODES.out, CODES.possible, CODES.certain)));
    fc.assert(
      fc.property(
        all,
        local,
        fc.option(fc.nat(40)),
        fc.constantFrom(1 as const, -1 as const),
        (list, at, selected, way) => {
          const incidents = list.map(([time], number) => resolvedOf(`incident-${number}`, { time }));
          const among = datedIncidents(incidents.filter((_, number) => list[number]?.[1] !== CODES.out));
          const caps = Uint8Array.from(list, ([, cap]) => cap);
          const number = incidents.findIndex((_, index) => index === selected);
          const found = neighbourRow(
            rowsOfIncidents(incidents),
            caps,
            number < 0 ? undefined : number,
            rangeOf(at),
            way,
          );
          const expected = neighbourOf(among, incidents[number]?.id, rangeOf(at), way);
          expect(found === undefined ? undefined : incidents[found]).toBe(expected?.incident);
        },
      ),
    );
  });
});

describe('stepToIncident', () => {
  /** In the order of the list: an answer after what it answers, although its possible time begins before. */
  const ORDER = ['long', 'crossing', 'shots', 'later'];

  function pageOf() {
    const links = [{ rel: 'response-to' as const, target: 'crossing' }];
    const incidents = [
      incidentOf('later', { claims: [whenClaim('2025-01-01')] }),
      incidentOf('shots', { claims: [whenClaim('2024-06-09')], links }),
      incidentOf('crossing', { claims: [whenClaim('2024-06-09T13:00', '2024-06-09T13:59')] }),
      // It may have been in any month of 2024: its middle is later than the others', its place in the list is not.
      incidentOf('long', { claims: [whenClaim('2024-02', '2024-12')] }),
      toldOf('undated'),
    ];
    return storeWith(incidents, { window: JUNE });
  }

  it('goes through the list in its order, whatever the window holds, and back', () => {
    const store = pageOf();
    expect(selectMatching(store.getState()).map(({ id }) => id)).toEqual([...ORDER, 'undated']);
    store.actions.select({ incident: 'long' });
    const forth = [1, 2, 3, 4].map(() => stepToIncident(store, 1)?.incident);
    expect(forth).toEqual(['crossing', 'shots', 'later', undefined]);
    expect(store.getState().view.selection).toEqual({ incident: 'later' });
    const back = [1, 2, 3, 4].map(() => stepToIncident(store, -1)?.incident);
    expect(back).toEqual(['shots', 'crossing', 'long', undefined]);
  });

  it('begins with what the list has first of a day, although an answer is known to the day only', () => {
    const store = pageOf();
    store.actions.setWindow(rangeOf('2024-06-08'));
    expect(stepToIncident(store, 1)?.incident).toBe('crossing');
    store.actions.select(null);
    store.actions.setWindow(rangeOf('2024-06-10'));
    expect(stepToIncident(store, -1)?.incident).toBe('shots');
  });

  it('takes the window along where it must, and leaves it where it is told to', () => {
    for (const keepWindow of [false, true]) {
      const store = pageOf();
      store.actions.select({ incident: 'shots' });
      stepToIncident(store, 1, { keepWindow });
      expect(store.getState().view.window === JUNE).toBe(keepWindow);
      const isShown = selectVisible(store.getState()).incidents.some(({ id }) => id === 'later');
      expect(isShown).toBe(!keepWindow);
    }
  });

  it('stops play, and leaves out what the filters leave out', () => {
    const store = pageOf();
    store.actions.setPlaying(true);
    store.actions.setSearch('Title of shots');
    expect(stepToIncident(store, -1)).toEqual({ incident: 'shots' });
    expect(stepToIncident(store, 1)).toBeNull();
    expect(store.getState().playing).toBe(false);
  });
});
