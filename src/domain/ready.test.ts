import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claims, incidentOf } from './fixtures/arbitraries';
import { KINDS } from './incident';
import { rangeOf } from './local-time';
import { type Filters, visibleIn } from './query';
import { readyIn, surroundingsOf } from './ready';
import type { ResolvedIncident } from './resolved';
import { resolveAll } from './resolved';

const DAY = 86_400_000;
const NO_FILTERS: Filters = { hiddenKinds: new Set(), text: '' };
const incidents = fc
  .array(fc.tuple(claims, fc.constantFrom(...KINDS)), { minLength: 1, maxLength: 12 })
  .map((list) => list.map(([own, kind], index) => incidentOf(`incident-${index}`, own, kind)));
const window = fc
  .tuple(fc.integer({ min: -40, max: 110 }), fc.integer({ min: 1, max: 60 }))
  .map(([days, width]) => {
    const from = rangeOf('2020-01-01').from + days * DAY;
    return { from, to: from + width * DAY };
  });

describe('surroundings', () => {
  it('hold the window and stay the same for windows a little away', () => {
    const year = { from: 10 * DAY, to: 375 * DAY };
    const { inner, outer } = surroundingsOf(year, []);
    expect(outer.from).toBeLessThanOrEqual(year.from);
    expect(inner.from).toBeGreaterThan(year.from);
    expect(inner.to).toBeLessThan(year.to);
    expect(outer.to).toBeGreaterThan(year.to);
    expect(surroundingsOf({ from: year.from + DAY, to: year.to + DAY }, [])).toEqual({ inner, outer });
    expect(surroundingsOf({ from: year.from, to: year.to - DAY }, [])).toEqual({ inner, outer });
    expect(surroundingsOf({ from: year.from + 200 * DAY, to: year.to + 200 * DAY }, [])).not.toEqual({
      inner,
      outer,
    });
  });

  it('reach far where little happened, and no farther than the window nearly where much did', () => {
    const month = { from: 100 * 30 * DAY, to: 101 * 30 * DAY };
    const lengthOf = (perMonth: number) => {
      const incidents = Array.from({ length: 200 * perMonth }, (_, index) => {
        const at = (index / perMonth) * 30 * DAY;
        const span = { earliestStart: at, latestStart: at, earliestEnd: at + 1, latestEnd: at + 1 };
        return { id: `${index}`, kind: 'context', resolution: { time: { span } } } as ResolvedIncident;
      });
      const { outer } = surroundingsOf(month, incidents);
      const within = incidents.filter(({ resolution: { time } }) => {
        const { earliestStart = 0 } = time?.span ?? {};
        return earliestStart >= outer.from && earliestStart < outer.to;
      });
      return { months: (outer.to - outer.from) / (30 * DAY), ready: within.length };
    };
    expect(lengthOf(1).months).toBeLessThanOrEqual(1.5);
    expect(lengthOf(4).months).toBeGreaterThanOrEqual(8);
    expect(lengthOf(40).ready).toBeLessThanOrEqual(400);
    expect(lengthOf(40).months).toBeGreaterThan(lengthOf(400).months);
    expect(lengthOf(1000).months).toBeLessThanOrEqual(1.5);
  });

  it('are no wider than half the window beyond it', () => {
    fc.assert(
      fc.property(window, ({ from, to }) => {
        const { outer } = surroundingsOf({ from, to }, []);
        expect(outer.to - outer.from).toBeLessThanOrEqual(1.5 * (to - from));
      }),
    );
  });
});

describe('what is ready', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });

  it.each(['window', 'cumulative'] as const)('holds all that a window nearby shows (%s)', (mode) => {
    fc.assert(
      fc.property(incidents, window, share, share, (list, at, earlier, later) => {
        const resolved = resolveAll(list, () => true);
        const surroundings = surroundingsOf(at, resolved);
        const { inner, outer } = surroundings;
        const near = {
          from: outer.from + earlier * (inner.from - outer.from),
          to: inner.to + later * (outer.to - inner.to),
        };
        const held = new Set(readyIn(resolved, surroundings, NO_FILTERS, mode));
        for (const incident of visibleIn(resolved, near, NO_FILTERS, mode).incidents)
          expect(held.has(incident), `${incident.id} ${incident.standing}`).toBe(true);
      }),
    );
  });

  it('holds once what is in the middle of the window, and twice what lies at an edge of it', () => {
    const at = { from: rangeOf('2020-01-01').from, to: rangeOf('2020-12-31').to };
    const when = (id: string, day: string) => {
      const bound = { earliest: day, latest: day };
      const value = { start: bound, end: bound };
      const quote = { source: 'source-a', exact: 'then' };
      return incidentOf(id, [
        { about: 'when', stance: 'supports', basis: 'stated', quotes: [quote], value } as never,
      ]);
    };
    const resolved = resolveAll([when('edge', '2020-12-30'), when('middle', '2020-07-01')], () => true);
    const ready = readyIn(resolved, surroundingsOf(at, resolved), NO_FILTERS, 'window');
    expect(ready.map(({ id, standing }) => `${id} ${standing}`)).toEqual([
      'middle certain',
      'edge certain',
      'edge possible',
    ]);
  });
});
