import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf } from '#domain/evidence/readings/time-readings.ts';
import { type ResolvedIncident, resolveAll } from '#domain/evidence/resolved.ts';
import { type Footprint, isOnLine, type Stretch, stretchesOf } from '#domain/place/footprint.ts';
import type { KindId } from '#domain/record/subject.ts';
import { CODES, type Code, type CodedStanding, standingOfCode } from '#domain/rows/codes.ts';
import type { InstantRange } from '#domain/time/local-time.ts';
import { relateReadings, TIME_MODES, type TimeMode } from '#domain/time/time-span.ts';
import { incidents, SOURCES, timeWindow } from '#testing/arbitraries.ts';
import { KINDS } from '#testing/subject.ts';
import { countOverlaps, rowsOf } from './incident-table.ts';
import { type Filters, matchesText, standingIn, standingsOf, visibleIn } from './query.ts';

const someSources = fc.subarray([...SOURCES]).map((off) => new Set<string>(off));
const resolved = fc
  .tuple(incidents, someSources)
  .map(([list, off]) => resolveAll(list, (source) => !off.has(source)));

function codesIn(
  list: readonly ResolvedIncident[],
  at: InstantRange,
  mode: TimeMode,
  hiddenKinds: ReadonlySet<KindId>,
) {
  return visibleIn(list, at, { hiddenKinds, text: '' }, mode).codes;
}

const hidden = fc.subarray([...KINDS]).map((kinds) => new Set(kinds));

const stretch = fc
  .tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 60 }))
  .map(([from, length]): Stretch => [from, from + length]);
const filters: fc.Arbitrary<Filters> = fc.record({
  hiddenKinds: hidden,
  text: fc.constantFrom('', '', 'mine', 'a'),
  stretch: fc.option(stretch),
  among: fc.option(fc.constantFrom(new Set(['a', 'b']), { has: (id: string) => id.length % 2 === 0 }), {
    freq: 1,
  }),
});

/** One incident by itself, from its readings and footprints. */
function standingOf(one: ResolvedIncident, at: InstantRange, mode: TimeMode, asked: Filters): CodedStanding {
  const { time } = one.resolution;
  const isLeft = !asked.hiddenKinds.has(one.kind) && (asked.among?.has(one.id) ?? true);
  if (!isLeft || !matchesText(one, asked.text)) return 'out';
  const inTime = time ? relateReadings(mode, partsOf(time), at) : 'undated';
  const inPlace = asked.stretch ? standingOnStretch(one, asked.stretch) : 'certain';
  return CODES[inTime] < CODES[inPlace] ? inTime : inPlace;
}

function standingOnStretch({ resolution: { place } }: ResolvedIncident, [from, to]: Stretch): CodedStanding {
  const touchesLine = (one: Footprint) => stretchesOf(one, Number.POSITIVE_INFINITY).length > 0;
  if (!place || place.footprints.some((one) => one.near && touchesLine(one))) return 'possible';
  const onLine = place.footprints.flatMap((one) => stretchesOf(one, Number.POSITIVE_INFINITY));
  if (!onLine.some(([west, east]) => west < to && east > from)) return 'out';
  const isInside = onLine.every(([west, east]) => west >= from && east <= to);
  return isInside && place.footprints.every(isOnLine) ? 'certain' : 'possible';
}

describe('a table of incidents', () => {
  it('answers whatever is asked, one question after the other, as each incident by itself does', () => {
    const questions = fc.array(fc.tuple(timeWindow, fc.constantFrom(...TIME_MODES), filters), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(resolved, questions, (list, asked) => {
        for (const [at, mode, wanted] of asked) {
          const visible = visibleIn(list, at, wanted, mode);
          const standings = list.map((one) => standingOf(one, at, mode, wanted));
          expect([...visible.codes].map(standingOfCode)).toEqual(standings);
          const count = (standing: CodedStanding) => standings.filter((one) => one === standing).length;
          expect(visible).toMatchObject({
            certain: count('certain'),
            underWay: count('under-way'),
            possible: count('possible'),
            undated: count('undated'),
          });
          expect(visible.incidents.map(({ id }) => id)).toEqual(
            list.flatMap(({ id }, row) => (standings[row] === 'out' ? [] : [id])),
          );
        }
      }),
    );
  });

  it('gives the same bytes, the same object, where nothing changes', () => {
    fc.assert(
      fc.property(resolved, timeWindow, filters, (list, at, asked) => {
        const { codes } = visibleIn(list, at, asked);
        expect(visibleIn(list, { ...at }, asked).codes).toBe(codes);
      }),
    );
  });

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
