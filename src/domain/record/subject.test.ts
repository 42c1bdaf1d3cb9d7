import { describe, expect, it } from 'vitest';
import valid from '#data/subject.json';
import { rangeOf } from '#domain/time/local-time.ts';
import { kindOf, parseSubject, type Subject } from './subject.ts';

function parsed(file: object = valid): Subject {
  const read = parseSubject(file);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.subject;
}

describe('parseSubject', () => {
  it('reads windows as instants of the local calendar', () => {
    expect(parsed().openingWindow).toEqual(rangeOf('2024-06'));
    expect(parsed().windowLimits).toEqual({ from: rangeOf('1945').from, to: rangeOf('2049').to });
    expect(parsed({ ...valid, openingWindow: '2024-06-09T11/2024-06-20' }).openingWindow).toEqual({
      from: rangeOf('2024-06-09T11').from,
      to: rangeOf('2024-06-20').to,
    });
  });

  it('lets the opening window be as wide as the limits', () => {
    const { openingWindow, windowLimits } = parsed({ ...valid, openingWindow: valid.windowLimits });
    expect(openingWindow).toEqual(windowLimits);
  });

  it('names the file that it was given', () => {
    const read = parseSubject({ ...valid, kinds: [] }, 'other.json');
    expect(read).toEqual({ faults: [{ path: 'other.json: kinds', message: expect.any(String) }] });
  });
});

describe('kindOf', () => {
  it('finds a kind by its id, and names one that only a catalogue of rows has by its id', () => {
    expect(kindOf(parsed(), 'warning-shots').shape).toBe('four-pointed-star');
    expect(kindOf(parsed(), 'ufo').name).toEqual({ en: 'ufo', ko: 'ufo' });
  });
});
