import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf } from '#domain/evidence/readings/time-readings.ts';
import { resolveAll } from '#domain/evidence/resolved.ts';
import { relateReadings, TIME_MODES } from '#domain/time/time-span.ts';
import { incidents, timeWindow } from '#testing/arbitraries.ts';
import { KINDS } from '#testing/subject.ts';
import {
  CODES,
  type Code,
  codesIn,
  countKinds,
  countOverlaps,
  rowsOf,
  standingOfCode,
} from './event-table.ts';
import { standingIn, standingsOf, visibleIn } from './query.ts';

const resolved = incidents.map((list) => resolveAll(list, () => true));
const hidden = fc.subarray([...KINDS]).map((kinds) => new Set(kinds));

describe('columns', () => {
  it('answer as each incident by itself does, in every mode', () => {
    fc.assert(
      fc.property(resolved, timeWindow, fc.constantFrom(...TIME_MODES), hidden, (list, at, mode, kinds) => {
        const answers = [...codesIn(list, at, mode, kinds)].map(standingOfCode);
        const wanted = list.map(({ kind, resolution: { time } }) => {
          if (kinds.has(kind)) return 'out';
          return time ? relateReadings(mode, partsOf(time), at) : 'undated';
        });
        expect(answers).toEqual(wanted);
      }),
    );
  });

  it('answer for a window that is moved as for one that is asked first', () => {
    // Also windows that hold nothing.
    const anyWindow = fc.oneof(
      { weight: 4, arbitrary: timeWindow },
      timeWindow.map(({ from }) => ({ from, to: from })),
      timeWindow.map(({ from, to }) => ({ from: to, to: from })),
    );
    const windows = fc.array(anyWindow, { minLength: 2, maxLength: 6 });
    const modes = fc.constantFrom(...TIME_MODES);
    fc.assert(
      fc.property(resolved, windows, modes, hidden, (list, ways, mode, kinds) => {
        for (const at of ways) {
          const codes = codesIn(list, at, mode, kinds);
          expect([...codes]).toEqual([...codesIn([...list], at, mode, kinds)]);
          // Whoever was answered may change what was given to them.
          codes.fill(9);
        }
      }),
    );
  });

  it('say of a moment what a window of that moment says: surely under way in one exactly where in the other', () => {
    fc.assert(
      fc.property(resolved, timeWindow, fc.integer({ min: -1, max: 1 }), (list, { from }, beside) => {
        const moment = from + beside;
        const at = codesIn(list, { from: moment, to: moment + 5 }, 'moment', new Set());
        const during = codesIn([...list], { from: moment, to: moment + 1 }, 'window', new Set());
        const asMoment = (code: number) => (code === CODES.certain ? CODES['under-way'] : code);
        expect([...at]).toEqual([...during].map(asMoment));
      }),
    );
  });

  it('count what may have been under way in a time', () => {
    fc.assert(
      fc.property(resolved, timeWindow, (list, at) => {
        const wanted = list.filter(
          ({ resolution: { time } }) => time && relateReadings('window', partsOf(time), at) !== 'out',
        );
        expect(countOverlaps(list, at)).toBe(wanted.length);
      }),
    );
  });

  it('count each kind as the list of what is shown does', () => {
    fc.assert(
      fc.property(resolved, timeWindow, hidden, (list, at, kinds) => {
        const visible = visibleIn(list, at, { hiddenKinds: kinds, text: '' });
        expect(visible.kinds).toEqual(countKinds(list, visible.codes));
        for (const kind of KINDS)
          for (const standing of ['certain', 'under-way', 'possible', 'undated'] as const)
            expect(visible.kinds.get(kind)?.[standing] ?? 0).toBe(
              visible.incidents.filter((one) => one.kind === kind && one.standing === standing).length,
            );
      }),
    );
  });

  it('know each incident by its id: how it stands, and the object that shows it so', () => {
    fc.assert(
      fc.property(resolved, timeWindow, (list, at) => {
        const visible = visibleIn(list, at, { hiddenKinds: new Set(), text: '' });
        const shown = new Map(visible.incidents.map((incident) => [incident.id, incident]));
        for (const [id, row] of rowsOf(list)) {
          expect(list[row]?.id).toBe(id);
          expect(standingIn(visible, id)).toBe(shown.get(id)?.standing ?? 'out');
          const code = visible.codes[row] as Code;
          expect(code === CODES.out ? undefined : standingsOf(list)(code, row)).toBe(shown.get(id));
        }
        expect(standingIn(visible, 'nobody')).toBe('out');
        expect(rowsOf(list).get('nobody')).toBeUndefined();
      }),
    );
  });
});
