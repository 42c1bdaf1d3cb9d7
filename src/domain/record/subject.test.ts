import { describe, expect, it } from 'vitest';
import file from '#data/subject.json';
import { rangeOf } from '#domain/time/local-time.ts';
import { holds, isWhole, kindOf, parseSubject, type Subject } from './subject.ts';

const { collections: _c, stories: _s, ...valid } = file;

function parsed(raw: object = valid): Subject {
  const read = parseSubject(raw);
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

describe('collections', () => {
  const text = { en: 'One', ko: '하나' };
  const one = { id: 'one', title: text, text, window: valid.openingWindow };
  const faultsOf = (...collections: object[]) => {
    const read = parseSubject({ ...valid, collections });
    return 'faults' in read ? read.faults.map(({ path }) => path) : [];
  };

  it('are refused where a kind, the period or the id cannot be', () => {
    expect(faultsOf(one, { ...one, id: 'two', kinds: ['tunnel'] })).toEqual([]);
    expect(faultsOf({ ...one, kinds: ['ufo'] })).toEqual(['subject.json: collections[0].kinds']);
    expect(faultsOf({ ...one, window: '1953' })).toEqual(['subject.json: collections[0].window']);
    expect(faultsOf(one, { ...one, id: 'two', window: '1900/1953' })).toEqual([
      'subject.json: collections[1].window',
    ]);
    expect(faultsOf(one, one)).toHaveLength(1);
  });

  it('hold what they list, of the kinds that they name', () => {
    const { collections } = parsed({
      ...valid,
      collections: [one, { ...one, id: 'two', incidents: ['a', 'b'], kinds: ['tunnel'] }],
    });
    const held = (id: string, kind: string) => collections.map((each) => holds(each, { id, kind }));
    expect(held('a', 'tunnel')).toEqual([true, true]);
    expect(held('a', 'context')).toEqual([true, false]);
    expect(held('c', 'tunnel')).toEqual([true, false]);
    expect(collections.map(isWhole)).toEqual([true, false]);
  });
});

describe('kindOf', () => {
  it('finds a kind by its id, and names one that only a catalogue of rows has by its id', () => {
    expect(kindOf(parsed(), 'warning-shots').shape).toBe('four-pointed-star');
    expect(kindOf(parsed(), 'ufo').name).toEqual({ en: 'ufo', ko: 'ufo' });
  });
});
