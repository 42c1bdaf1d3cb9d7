import { describe, expect, it } from 'vitest';
import { excerptId, excerptsOf } from '#domain/evidence/excerpts.ts';
import { claimOf, quoteOf } from '#testing/incident-of.ts';
import { printedOnce } from './printed-once.ts';

const [top, shared, own] = ['top', 'shared', 'own'].map((exact, at) =>
  quoteOf('daily-1', { exact, start: at * 100 }),
);
if (!top || !shared || !own) throw new Error('no quotes');
const first = claimOf({ id: 'first', about: 'activity', quotes: [top, shared] });
const second = claimOf({ id: 'second', about: 'outcome', quotes: [shared, own] });
const atTop = excerptsOf([first]).filter(({ quote }) => quote === top);

describe('where a quotation is printed', () => {
  it('is the top for those at the top, else the fact that was opened first', () => {
    const printed = printedOnce(atTop, [second, first]);
    expect(printed.get(excerptId(top))).toEqual({ at: 'top' });
    expect(printed.get(excerptId(shared))).toEqual({ at: 'fact', claim: 'second' });
    expect(printed.get(excerptId(own))).toEqual({ at: 'fact', claim: 'second' });
  });

  it('does not move when another fact is opened', () => {
    const before = printedOnce(atTop, [first]).get(excerptId(shared));
    expect(printedOnce(atTop, [first, second, first]).get(excerptId(shared))).toEqual(before);
  });

  it('is nowhere while the facts that rest on it are closed', () => {
    expect([...printedOnce(atTop, []).keys()]).toEqual([excerptId(top)]);
  });
});
