import { describe, expect, it } from 'vitest';
import { boundsOfSet, parseEdtfSet } from './edtf-set.ts';

const said = (text: string) => {
  const set = parseEdtfSet(text);
  return set && [set.kind, ...set.dates.map(({ start, end }) => `${start.earliest}/${end.latest}`)];
};

describe('parseEdtfSet', () => {
  it.each([
    ['{2025-11-16,2025-11-22}', ['each', '2025-11-16/2025-11-16', '2025-11-22/2025-11-22']],
    ['[2025-11-22, 2025-11-16]', ['one', '2025-11-16/2025-11-16', '2025-11-22/2025-11-22']],
    ['[2024-05,2024-06-03..2024-06-05]', ['one', '2024-05/2024-05', '2024-06-03/2024-06-05']],
    ['{2024}', ['each', '2024/2024']],
  ])('reads %s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each([
    '2024-06-20',
    '{}',
    '[]',
    '{2024-06-20',
    '{2024-06-31}',
    '[2024,soon]',
    '{2024/2025}',
    '[{2024}]',
  ])('refuses %j', (text) => {
    expect(parseEdtfSet(text)).toBeUndefined();
  });

  it('has the bounds of its dates together', () => {
    const bounds = (text: string) => {
      const set = parseEdtfSet(text);
      return set && boundsOfSet(set);
    };
    const day = (earliest: string, latest = earliest) => ({ earliest, latest });
    expect(bounds('{2025-11-16,2025-11-22}')).toEqual({
      start: day('2025-11-16'),
      end: day('2025-11-22'),
      open: { start: false, end: false },
    });
    expect(bounds('{2024-06-09..}')?.open).toEqual({ start: false, end: true });
    expect(bounds('[2024-06-09..]')?.open).toEqual({ start: false, end: false });
    const either = day('2025-11-16', '2025-11-22');
    expect(bounds('[2025-11-16,2025-11-22]')).toEqual({
      start: either,
      end: either,
      open: { start: false, end: false },
    });
  });

  it('names a date once', () => {
    expect(parseEdtfSet('{2024-06-09,2024-06-09}')?.dates).toHaveLength(1);
    expect(parseEdtfSet('[2024-06-09?,2024-06-09]')?.dates.map(({ uncertain }) => uncertain)).toEqual([
      false,
    ]);
    expect(parseEdtfSet('{..2024-06-09,2024-06-09}')?.dates).toHaveLength(2);
  });
});
