import { describe, expect, it } from 'vitest';
import { ticksOf } from '#axis/calendar-ticks.ts';
import { timeScale } from '#axis/time-scale.ts';
import { shiftLocal, snapTo } from '#domain/time/calendar-step.ts';
import { DAY, HOUR } from '#domain/time/durations.ts';
import { localAt, rangeOf } from '#domain/time/local-time.ts';
import { dragPoint, snapped } from '#features/timeline/window/window-drag.ts';
import { localTimeWords } from '#i18n/dates/local-time-words.ts';
import { timelineEn } from '#i18n/en/timeline.ts';
import { WINDOW_LIMITS } from '#testing/subject.ts';
import { axisTicks } from './axis-ticks.ts';

const range = (from: string, to: string) => ({ from: rangeOf(from).from, to: rangeOf(to).to });
const hours = (from: string, to: string) =>
  ticksOf(range(from, to), { unit: 'hour', every: 1 }).map(({ instant }) => instant);
const gaps = (instants: readonly number[]) =>
  instants.slice(1).map((instant, index) => (instant - (instants[index] ?? 0)) / HOUR);

describe('the clocks of Pyongyang', () => {
  it.each([
    ['2015-08-14', '2015-08-16'],
    ['2018-05-04', '2018-05-06'],
  ])('differed from Seoul’s from %s to %s; the axis shows Seoul’s', (from, to) => {
    expect(new Set(gaps(hours(from, to)))).toEqual(new Set([1]));
    expect(hours(from, to)).toHaveLength(73);
  });

  it('make no difference to an instant between: UTC+09:00, not +08:30', () => {
    const instant = Date.UTC(2016, 0, 6, 1, 30);
    expect(localAt(instant, 'minute')).toBe('2016-01-06T10:30');
    expect(localTimeWords(localAt(instant, 'minute'), 'en')).toBe('6 January 2016, 10:30');
    const { labelled } = axisTicks(
      timeScale(range('2016-01-06T09', '2016-01-06T11'), 600),
      timelineEn.ticks,
      12,
      56,
    );
    expect(labelled.map(({ label }) => label)).toContain('10:00');
  });
});

describe('Seoul’s own clocks before 1988', () => {
  it('stood at UTC+08:30 from March 1954 to August 1961', () => {
    expect(localAt(Date.UTC(1960, 3, 19, 0, 0), 'minute')).toMatch(/^1960-04-19T0[89]:30$/);
    expect(localAt(Date.UTC(1961, 0, 1, 0, 0), 'minute')).toBe('1961-01-01T08:30');
    expect(localAt(Date.UTC(1962, 0, 1, 0, 0), 'minute')).toBe('1962-01-01T09:00');
    // The half hour was given back at midnight: that day was shorter.
    expect(
      gaps(ticksOf(range('1961-08-09', '1961-08-11'), { unit: 'day', every: 1 }).map((t) => t.instant)),
    ).toEqual([24, 23.5, 24]);
  });

  it('were put forward in the summers of 1987 and 1988, and the days have 23 and 25 hours', () => {
    const days = (from: string, to: string) =>
      gaps(ticksOf(range(from, to), { unit: 'day', every: 1 }).map(({ instant }) => instant));
    expect(days('1987-05-09', '1987-05-11')).toEqual([24, 23, 24]);
    expect(days('1988-10-08', '1988-10-10')).toEqual([24, 25, 24]);
    expect(localAt(Date.UTC(1988, 8, 17, 1, 0), 'minute')).toBe('1988-09-17T11:00');
  });

  it('are respected by steps and snaps: a day later is the same clock time, a day begins at its midnight', () => {
    const noon = rangeOf('1987-05-09T12:00').from;
    expect(localAt(shiftLocal(noon, { unit: 'day', amount: 1 }), 'minute')).toBe('1987-05-10T12:00');
    expect(localAt(snapTo(rangeOf('1961-08-10T05:00').from, 'day'), 'minute')).toMatch(
      /^1961-08-10T00:[03]0$/,
    );
  });
});

describe('snapping', () => {
  const crossing = rangeOf('2024-06-18T08:30').from;

  it('prefers the edge of an incident within reach to the day', () => {
    const edges = { instants: [[crossing]], reach: HOUR };
    expect(snapped(crossing + HOUR / 2, 'day', edges)).toBe(crossing);
    expect(snapped(crossing + 2 * HOUR, 'day', edges)).toBe(rangeOf('2024-06-18').from);
    expect(snapped(crossing, 'day', { instants: [], reach: HOUR })).toBe(rangeOf('2024-06-18').from);
  });

  it('moves the one end that counts and keeps the length', () => {
    const window = rangeOf('2024-06-10');
    const drag = { grip: 'body', window, grabbedAt: window.from } as const;
    const moment = dragPoint('moment', drag, rangeOf('2024-06-12T03:00').from, 'day', WINDOW_LIMITS);
    expect(moment).toEqual(rangeOf('2024-06-12'));
    const grabbed = { ...drag, grabbedAt: window.to };
    const upTo = dragPoint('cumulative', grabbed, window.to + 2.4 * DAY, 'day', WINDOW_LIMITS);
    expect(localAt(upTo.to, 'minute')).toBe('2024-06-13T00:00');
    expect(upTo.to - upTo.from).toBe(DAY);
  });
});
