import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceSetId } from '#domain/record/subject.ts';
import { sourceOf } from '#testing/source-of.ts';
import { SOURCE_SETS, SUBJECT } from '#testing/subject.ts';
import {
  enabledSources,
  isOutOn,
  issueDays,
  onlySets,
  type SourceSelection,
  withSet,
  withSource,
} from './source-selection.ts';

const SETS: Record<string, SourceSetId> = {
  a: 'articles',
  b: 'articles',
  c: 'corroboration',
  d: 'corroboration',
};
const sources = new Map(Object.entries(SETS).map(([id, set]) => [id, sourceOf(id, { custom: { set } })]));
const SWITCHABLE = { sources, sourceSets: SUBJECT.sourceSets };
const EVERYTHING = onlySets(['articles', 'corroboration', 'history'], SUBJECT);
const enabled = (selection: SourceSelection) => enabledSources(selection, sources);
const id = fc.constantFrom(...Object.keys(SETS));

type Step =
  | { readonly source: string; readonly on: boolean }
  | { readonly set: SourceSetId; readonly on: boolean };
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({ source: id, on: fc.boolean() }),
    fc.record({ set: fc.constantFrom(...SOURCE_SETS), on: fc.boolean() }),
  ),
);

function chosen(list: readonly Step[]): SourceSelection {
  return list.reduce<SourceSelection>(
    (sum, step) =>
      'source' in step
        ? withSource(sum, step.source, step.on, SWITCHABLE)
        : withSet(sum, step.set, step.on, SWITCHABLE),
    EVERYTHING,
  );
}

describe('switching sources', () => {
  it('switches one source and leaves every other as it was', () => {
    fc.assert(
      fc.property(steps, id, fc.boolean(), (list, source, on) => {
        const before = chosen(list);
        const now = enabled(withSource(before, source, on, SWITCHABLE));
        expect(now.includes(source)).toBe(on);
        const others = (ids: string[]) => ids.filter((one) => one !== source);
        expect(others(now)).toEqual(others(enabled(before)));
      }),
    );
  });

  it('writes no source of a set that is off', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const { disabledSets, disabledSources } = chosen(list);
        for (const one of disabledSources) expect(disabledSets.has(SETS[one] ?? 'history')).toBe(false);
      }),
    );
  });

  it('takes a set off as a whole with its last source, and on again with the first', () => {
    const off = ['c', 'd'].reduce((sum, one) => withSource(sum, one, false, SWITCHABLE), EVERYTHING);
    expect(off).toEqual({ disabledSets: new Set(['corroboration', 'history']), disabledSources: new Set() });
    expect(withSource(off, 'd', true, SWITCHABLE)).toEqual({
      disabledSets: new Set(),
      disabledSources: new Set(['c']),
    });
  });

  it('writes one choice in one way, however it was come by: a set without sources is no choice', () => {
    const none = ['articles', 'corroboration'] as const;
    const off = none.reduce<SourceSelection>((sum, set) => withSet(sum, set, false, SWITCHABLE), EVERYTHING);
    expect(off).toEqual(onlySets([], SUBJECT));
    const articles = withSet(off, 'articles', true, SWITCHABLE);
    expect(articles).toEqual(onlySets(['articles'], SUBJECT));
    expect(withSet(articles, 'corroboration', true, SWITCHABLE)).toEqual(EVERYTHING);
    expect(withSource(withSource(articles, 'a', false, SWITCHABLE), 'b', false, SWITCHABLE)).toEqual(
      onlySets([], SUBJECT),
    );
    fc.assert(
      fc.property(steps, steps, (one, other) => {
        const [a, b] = [chosen(one), chosen(other)];
        if (enabled(a).join() === enabled(b).join()) expect(a).toEqual(b);
      }),
    );
  });

  it('leaves only the sets asked for', () => {
    expect(enabled(onlySets(['articles'], SUBJECT))).toEqual(['a', 'b']);
    expect(enabled(onlySets([], SUBJECT))).toEqual([]);
    expect(onlySets(['articles'], SUBJECT).disabledSets).toEqual(new Set(['corroboration', 'history']));
  });
});

describe('what was out on a day', () => {
  const dated = new Map(
    [
      sourceOf('day', { issued: { 'date-parts': [[2024, 6, 11]] } }),
      sourceOf('month', { issued: { 'date-parts': [[2024, 6]] } }),
      sourceOf('reasoned', {
        custom: { set: 'articles', latestIssued: { day: '2024-06-20', reasoning: { en: 'a', ko: '가' } } },
      }),
      sourceOf('undated', {}),
    ].map((source) => [source.id, source]),
  );
  const knownOn = (day: string | null) => enabledSources(EVERYTHING, dated, day);

  it('leaves out what may have come out later, and what nobody dates', () => {
    expect(knownOn('2024-06-10')).toEqual([]);
    expect(knownOn('2024-06-11')).toEqual(['day']);
    expect(knownOn('2024-06-20')).toEqual(['day', 'reasoned']);
    expect(knownOn('2024-06-29')).toEqual(['day', 'reasoned']);
    expect(knownOn('2024-06-30')).toEqual(['day', 'month', 'reasoned']);
    expect(knownOn(null)).toEqual(['day', 'month', 'reasoned', 'undated']);
  });

  it('meets with the switches', () => {
    const off = { disabledSets: new Set(['articles']), disabledSources: new Set(['day']) };
    expect(enabledSources(off, dated, '2024-07-01').filter((id) => id === 'day')).toEqual([]);
    expect(enabledSources(off, dated, '2024-07-01')).not.toContain('reasoned');
  });

  it('has a day for each source that is dated', () => {
    expect(issueDays(dated)).toEqual(['2024-06-11', '2024-06-20', '2024-06-30']);
    for (const day of issueDays(dated))
      expect([...dated.values()].some((source) => isOutOn(source, day))).toBe(true);
  });
});
