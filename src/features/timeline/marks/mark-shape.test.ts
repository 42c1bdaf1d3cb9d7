import { describe, expect, it } from 'vitest';
import { timeScale } from '#axis/time-scale.ts';
import { rangeOf } from '#domain/time/local-time.ts';
import { spanOf, type TimeBound } from '#domain/time/time-span.ts';
import { timeOf, timeOnEachOf } from '#testing/resolved-of.ts';
import { shapeOf, shapesOf } from './mark-shape.ts';

const AXIS = { from: rangeOf('2024-01').from, to: rangeOf('2024-06').to };
const SCALE = timeScale(AXIS, 1000);
const bound = (earliest: string | null, latest: string | null): TimeBound => ({ earliest, latest });
const shape = (start: TimeBound, end: TimeBound, approximate = false, scale = SCALE) =>
  shapeOf({ span: spanOf(start, end), approximate }, scale, 14);
const x = (local: string) => SCALE.x(rangeOf(local).from);

describe('shapeOf', () => {
  it('is a symbol in the middle of a known day', () => {
    const day = bound('2024-06-20', '2024-06-20');
    const known = shape(day, day);
    expect(known).toMatchObject({ exact: true, inSight: true, fadeStart: 0, fadeEnd: 0 });
    expect(known.x).toBeCloseTo((x('2024-06-20') + x('2024-06-21')) / 2);
  });

  it('fades towards the past where no start is known, and ends hard at the known end', () => {
    const open = shape(bound(null, '2024-06-19'), bound(null, '2024-06-19'));
    expect(open.exact).toBe(false);
    expect(open.x0).toBe(0);
    expect(open.x0 + open.fadeStart).toBeCloseTo(x('2024-06-20'));
    expect(open.x1).toBeCloseTo(x('2024-06-20'));
    expect(open.fadeEnd).toBe(0);
  });

  it('fades both ways around the day on which a lasting state was seen', () => {
    const lasting = shape(bound(null, '2024-03-10'), bound('2024-03-10', null));
    expect(lasting.x0 + lasting.fadeStart).toBeCloseTo(x('2024-03-10'));
    expect(lasting.x1 - lasting.fadeEnd).toBeCloseTo(x('2024-03-11'));
  });

  it('is solid only while it surely lasted', () => {
    const long = shape(bound('2024-02-01', '2024-02-10'), bound('2024-04-01', '2024-04-10'));
    expect(long.x0 + long.fadeStart).toBeCloseTo(x('2024-02-11'));
    expect(long.x1 - long.fadeEnd).toBeCloseTo(x('2024-04-01'));
  });

  it('is solid with hard ends where it may have been at any time between two dates', () => {
    const between = shape(bound('2024-01', '2024-04'), bound('2024-01', '2024-04'));
    expect(between).toMatchObject({ fadeStart: 0, fadeEnd: 0, exact: false });
  });

  it('has soft ends where the source said around', () => {
    const hours = timeScale(rangeOf('2024-06-20'), 1000);
    const around = bound('2024-06-20T10:30', '2024-06-20T11:29');
    expect(shape(around, around, true, hours).fadeStart).toBeGreaterThan(5);
    expect(shape(around, around, false, hours).fadeStart).toBe(0);
  });

  it('has a symbol where the day is known, none amid an interval, and one again where that is no longer than it', () => {
    const [day, months] = [bound('2024-06-20', '2024-06-20'), bound('2024-01', '2024-04')];
    expect(shape(day, day).isPoint).toBe(true);
    expect(shape(months, months).isPoint).toBe(false);
    const century = timeScale({ from: rangeOf('1950').from, to: rangeOf('2049').to }, 1000);
    expect(shape(months, months, false, century).isPoint).toBe(true);
  });

  it('is hidden off the axis, and covers the axis when nothing is known', () => {
    const early = bound('1972', '1972');
    expect(shape(early, early).inSight).toBe(false);
    const ever = shape(bound(null, null), bound(null, null));
    expect(ever.inSight).toBe(true);
    expect(Number.isFinite(ever.x + ever.fadeStart + ever.fadeEnd)).toBe(true);
  });
});

describe('shapesOf', () => {
  const on = (...days: string[]) =>
    timeOf(days.map((day) => ({ start: bound(day, day), end: bound(day, day) })));

  it('has a part for each time of which only one can be right, and nothing between them', () => {
    const { shape: whole, parts } = shapesOf(on('2024-03-09', '2024-05-11'), SCALE, 14);
    expect(parts?.map((part) => [part.isPoint, Math.round(part.x)])).toEqual([
      [true, Math.round((x('2024-03-09') + x('2024-03-10')) / 2)],
      [true, Math.round((x('2024-05-11') + x('2024-05-12')) / 2)],
    ]);
    expect(whole).toMatchObject({ isPoint: false, inSight: true });
    expect(whole.x0).toBeCloseTo(x('2024-03-09'));
    expect(whole.x1).toBeCloseTo(x('2024-05-12'));
  });

  it('has a part for each of the days on each of which it was', () => {
    const { shape: whole, parts } = shapesOf(timeOnEachOf('2024-03-09', '2024-05-11'), SCALE, 14);
    expect(parts).toEqual(shapesOf(on('2024-03-09', '2024-05-11'), SCALE, 14).parts);
    expect(parts).toHaveLength(2);
    expect(whole).toMatchObject({ isPoint: false, inSight: true });
  });

  it('has none where there is one time, or where they cannot be told apart', () => {
    expect(shapesOf(on('2024-03-09'), SCALE, 14).parts).toBeUndefined();
    const { parts, shape: point } = shapesOf(on('2024-03-09', '2024-03-10'), SCALE, 14);
    expect(parts).toBeUndefined();
    expect(point.isPoint).toBe(true);
  });
});
