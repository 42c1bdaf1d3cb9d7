import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ResolvedTime } from '#domain/evidence/readings/time-readings.ts';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import { resolveAll } from '#domain/evidence/resolved.ts';
import { rangeOf } from '#domain/time/local-time.ts';
import { incidents, timeWindow } from '#testing/arbitraries.ts';
import { type Filters, visibleIn } from './query.ts';
import { surroundingsOf, visibleNearWindow } from './window-neighbourhood.ts';

const DAY = 86_400_000;
const NO_FILTERS: Filters = { hiddenKinds: new Set(), text: '' };

/** An incident that was at an instant, or in all of this time, or at some time between the first and the last bound. */
function at(id: string, from: number, to = from + 1, latestStart = from, latestEnd = to): ResolvedIncident {
  const span = { earliestStart: from, latestStart, earliestEnd: to, latestEnd };
  const time = { span, readings: [{ span, parts: [span] }] } as unknown as ResolvedTime;
  return { id, kind: 'context', resolution: { time, place: null } } as ResolvedIncident;
}

/** So much at any time that no stretch is long. */
const EVERLASTING = Array.from({ length: 401 }, (_, index) => at(`ever-${index}`, -Infinity, Infinity));

describe('surroundings', () => {
  it('hold the window and stay the same for windows a little away', () => {
    const year = { from: 10 * DAY, to: 375 * DAY };
    const { inner, outer } = surroundingsOf(year, EVERLASTING);
    expect(outer.from).toBeLessThanOrEqual(year.from);
    expect(inner.from).toBeGreaterThan(year.from);
    expect(inner.to).toBeLessThan(year.to);
    expect(outer.to).toBeGreaterThan(year.to);
    const moved = (from: number, to: number) =>
      surroundingsOf({ from: year.from + from * DAY, to: year.to + to * DAY }, EVERLASTING);
    expect(moved(1, 1)).toEqual({ inner, outer });
    expect(moved(0, -1)).toEqual({ inner, outer });
    expect(moved(200, 200)).not.toEqual({ inner, outer });
  });

  it('reach far where little happened, and hardly farther than the window where much did', () => {
    const month = { from: 100 * 30 * DAY, to: 101 * 30 * DAY };
    const reachOf = (perMonth: number) => {
      const incidents = Array.from({ length: 200 * perMonth }, (_, index) =>
        at(`${index}`, (index / perMonth) * 30 * DAY),
      );
      const { outer } = surroundingsOf(month, incidents);
      const months = (outer.to - outer.from) / (30 * DAY);
      return { months, ready: months * perMonth };
    };
    expect(reachOf(4).months).toBeGreaterThanOrEqual(8);
    expect(reachOf(40).ready).toBeLessThanOrEqual(401);
    expect(reachOf(40).months).toBeGreaterThan(reachOf(400).months);
    expect(reachOf(1000).months).toBeLessThanOrEqual(1.5);
  });

  it('are no wider than half the window beyond it where much happened', () => {
    fc.assert(
      fc.property(timeWindow, ({ from, to }) => {
        const { outer } = surroundingsOf({ from, to }, EVERLASTING);
        expect(outer.to - outer.from).toBeLessThanOrEqual(1.5 * (to - from));
      }),
    );
  });
});

describe('what is ready', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });

  it.each(['window', 'cumulative'] as const)(
    'holds all that a window nearby shows, in the same order (%s)',
    (mode) => {
      fc.assert(
        fc.property(
          incidents,
          timeWindow,
          share,
          share,
          fc.boolean(),
          (list, seen, earlier, later, isMuch) => {
            const resolved = [...(isMuch ? EVERLASTING : []), ...resolveAll(list, () => true)];
            const surroundings = surroundingsOf(seen, resolved);
            const { inner, outer } = surroundings;
            // Where the stretches are longer than the window, nothing is in all windows of them.
            const [first, last] = inner.from < inner.to ? [inner.from, inner.to] : [seen.from, seen.to];
            const near = {
              from: outer.from + earlier * (first - outer.from),
              to: last + later * (outer.to - last),
            };
            const filters = { ...NO_FILTERS, hiddenKinds: new Set(isMuch ? ['context' as const] : []) };
            const shown = visibleIn(resolved, near, filters, mode).incidents;
            let next = 0;
            for (const incident of visibleNearWindow(resolved, surroundings, filters, mode))
              if (incident === shown[next]) next += 1;
            expect(next, `${shown[next]?.id} ${shown[next]?.standing}`).toBe(shown.length);
          },
        ),
      );
    },
  );

  it('holds once what is in the middle of the window, and as it may stand what lies at an edge of it', () => {
    const year = { from: rangeOf('2020-01-01').from, to: rangeOf('2020-12-31').to };
    const [edge, middle] = [rangeOf('2020-12-30'), rangeOf('2020-07-01')];
    const lasting = at('edge', edge.from, edge.from + 2 * DAY);
    const someday = at('day', edge.from, edge.from, edge.from + DAY, edge.from + DAY);
    const resolved = [...EVERLASTING, at('middle', middle.from), lasting, someday];
    const ready = visibleNearWindow(resolved, surroundingsOf(year, resolved), NO_FILTERS, 'window');
    const those = ready.filter(({ id }) => !id.startsWith('ever-'));
    expect(those.map(({ id, standing }) => `${id} ${standing}`)).toEqual([
      'middle certain',
      'edge certain',
      'edge under-way',
      'edge possible',
      // Of what was on one day, at a time that is not known, no window says that it was under way.
      'day certain',
      'day possible',
    ]);
  });
});
