import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeOf } from '#domain/time/local-time.ts';
import { clampWindow } from '#state/view.ts';
import { WINDOW_LIMITS } from '#testing/subject.ts';
import { fieldText, type Typed, typedWindow } from './typed-window.ts';

const JUNE = rangeOf('2024-06');
const EVIDENCE = rangeOf('2024');
const typed = (text: string, field: 'start' | 'end' = 'start'): Typed =>
  typedWindow(text, field, JUNE, EVIDENCE, WINDOW_LIMITS);
const windowOf = (result: Typed) => (result.ok ? result.window : undefined);

describe('typedWindow', () => {
  it('sets the end that it was typed into', () => {
    expect(windowOf(typed('2024-05'))).toEqual({ from: rangeOf('2024-05').from, to: JUNE.to });
    expect(windowOf(typed('2024-07', 'end'))).toEqual({ from: JUNE.from, to: rangeOf('2024-07').to });
    expect(windowOf(typed('2024-06-1X'))).toEqual({ from: rangeOf('2024-06-10').from, to: JUNE.to });
    expect(windowOf(typed('2024-06-1X', 'end'))).toEqual({ from: JUNE.from, to: rangeOf('2024-06-19').to });
  });

  it('sets both by an interval; an open end reaches as far as the evidence', () => {
    expect(typed('2024-02/2024-03')).toEqual({
      ok: true,
      both: true,
      window: { from: rangeOf('2024-02').from, to: rangeOf('2024-03').to },
    });
    expect(windowOf(typed('../2024-06-18', 'end'))).toEqual({
      from: EVIDENCE.from,
      to: rangeOf('2024-06-18').to,
    });
    expect(windowOf(typed('2024-06-18/..'))).toEqual({ from: rangeOf('2024-06-18').from, to: EVIDENCE.to });
  });

  it('becomes the typed date where that lies beyond the other end, so that the ends can be typed in any order', () => {
    expect(windowOf(typed('2024-08'))).toEqual(rangeOf('2024-08'));
    expect(windowOf(typed('2024-03-05', 'end'))).toEqual(rangeOf('2024-03-05'));
  });

  it('still has a window where an open end lies beyond the evidence', () => {
    expect(typed('../2020').ok).toBe(true);
    expect(typed('2030/..').ok).toBe(true);
  });

  it('reads every date that the page writes, in both languages', () => {
    expect(windowOf(typed('9 June 2024'))).toEqual({ from: rangeOf('2024-06-09').from, to: JUNE.to });
    expect(windowOf(typed('2024년 6월 9일', 'end'))).toEqual({
      from: JUNE.from,
      to: rangeOf('2024-06-09').to,
    });
    expect(typed('1–30 May 2024', 'end')).toEqual({
      ok: true,
      both: true,
      window: { from: rangeOf('2024-05-01').from, to: rangeOf('2024-05-30').to },
    });
    expect(typed('30 to 1 May 2024')).toEqual({ ok: false, problem: 'backwards' });
    expect(typed('9 June 1890')).toEqual({ ok: false, problem: 'outside' });
  });

  it('says what is wrong', () => {
    expect(typed('June')).toEqual({ ok: false, problem: 'unreadable' });
    expect(typed('2024-13-40')).toMatchObject({ flaw: 'no-such-month', month: 13 });
    expect(typed('2024-05/2024-04')).toEqual({ ok: false, problem: 'backwards' });
    expect(typed('1890')).toEqual({ ok: false, problem: 'outside' });
    expect(typed('Wed 18 June 2024')).toEqual({
      ok: false,
      problem: 'flawed',
      flaw: 'weekday',
      local: '2024-06-18',
    });
    expect(typed('2024-06-31', 'end')).toMatchObject({ flaw: 'no-such-day', local: '2024-06-30' });
    expect(typed('')).toEqual({ ok: false, problem: 'unreadable' });
  });

  it('never throws, and gives only windows the store would take unchanged', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(...'0123456789-/X.~?%T:'), maxLength: 24 }),
      fc.constantFrom(
        '..',
        '/',
        '../..',
        '2024-02-30',
        '0000',
        '9999',
        'XXXX',
        '2024-22',
        '9999-24',
        '/2024',
        '2024/',
      ),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom('start' as const, 'end' as const), (text, field) => {
        const window = windowOf(typedWindow(text, field, JUNE, EVIDENCE, WINDOW_LIMITS));
        if (window) expect(clampWindow(window, WINDOW_LIMITS)).toEqual(window);
      }),
      { numRuns: 500 },
    );
  });
});

describe('fieldText', () => {
  it('reads back as the window it was written from', () => {
    const minute = fc.integer({
      min: WINDOW_LIMITS.from / 60_000,
      max: WINDOW_LIMITS.to / 60_000 - 60 * 24 * 400,
    });
    fc.assert(
      fc.property(minute, fc.integer({ min: 1, max: 60 * 24 * 400 }), (from, length) => {
        // Not within a day of a change of the clocks, when a local minute may be two instants.
        fc.pre(from * 60_000 > rangeOf('1989').from);
        const window = { from: from * 60_000, to: (from + length) * 60_000 };
        const text = `${fieldText(window, 'start')}/${fieldText(window, 'end')}`;
        expect(windowOf(typedWindow(text, 'start', JUNE, EVIDENCE, WINDOW_LIMITS))).toEqual(window);
      }),
    );
  });

  it('includes the last day', () => {
    expect([fieldText(JUNE, 'start'), fieldText(JUNE, 'end')]).toEqual(['2024-06-01', '2024-06-30']);
  });
});
