import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CountRange } from '#domain/evidence/occurrences.ts';
import { inAllCases, type NamedEntry } from '#testing/occurrence-cases.ts';
import { boundsWithin, type Lying, occurrenceBounds } from './bounds.ts';
import { type PartLink, partGraphOf } from './part-graph.ts';

function boundsOf(entries: readonly NamedEntry[], links: readonly PartLink[]): CountRange {
  return occurrenceBounds(
    entries,
    partGraphOf(
      entries.map(({ id }) => id),
      links,
    ),
  );
}

interface Case {
  readonly entries: readonly NamedEntry[];
  readonly links: readonly PartLink[];
}

const NAMES = ['a', 'b', 'c', 'd', 'e'];
const lying = fc.constantFrom<Lying>('in', 'in', 'open', 'open', 'out');
const range = fc
  .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 2 }))
  .map(([least, more]) => ({ least, most: Math.max(1, least + more) }));
/** 0: no link. Of two entries the earlier is the part, so that no circle arises. */
const link = fc.constantFrom('none', 'none', 'sure', 'doubtful');

function cases(size: number): fc.Arbitrary<Case> {
  const pairs = NAMES.slice(0, size).flatMap((part, at) =>
    NAMES.slice(at + 1, size).map((whole) => ({ part, whole })),
  );
  return fc.record({
    entries: fc
      .array(fc.tuple(range, lying, fc.boolean()), { minLength: size, maxLength: size })
      .map((list) =>
        list.map(([counts, lies, isShown], at) => entry(NAMES[at] ?? '', { ...counts, lies, isShown })),
      ),
    links: fc.array(link, { minLength: pairs.length, maxLength: pairs.length }).map((list) =>
      list.flatMap((one, at) => {
        const pair = pairs[at];
        return pair && one !== 'none' ? [{ ...pair, isDoubtful: one === 'doubtful' }] : [];
      }),
    ),
  });
}

/** Each entry is surely counted in one later entry at most. */
function forests(size: number): fc.Arbitrary<Case> {
  return cases(size).map(({ entries, links }) => {
    const firsts = new Map(links.map((one) => [one.part, { ...one, isDoubtful: false }]));
    return { entries, links: [...firsts.values()] };
  });
}

function entry(id: string, more: Partial<NamedEntry> = {}): NamedEntry {
  return { id, least: 1, most: 1, lies: 'in', isShown: true, ...more };
}

function surely(part: string, whole: string): PartLink {
  return { part, whole, isDoubtful: false };
}

function maybe(part: string, whole: string): PartLink {
  return { part, whole, isDoubtful: true };
}

function holds(outer: CountRange, inner: CountRange): boolean {
  return outer.least <= inner.least && inner.most <= outer.most;
}

describe('the bounds of occurrences', () => {
  it.each([3, 4])('hold in every case of %i entries that count each other anyhow', (size) => {
    fc.assert(
      fc.property(cases(size), ({ entries, links }) => {
        const tried = inAllCases(entries, links);
        fc.pre(tried !== undefined);
        expect(holds(boundsOf(entries, links), tried), JSON.stringify(tried)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it.each([3, 4])('are reached, where each of %i entries is surely counted in one other at most', (size) => {
    fc.assert(
      fc.property(forests(size), ({ entries, links }) => {
        const tried = inAllCases(entries, links);
        fc.pre(tried !== undefined);
        expect(boundsOf(entries, links)).toEqual(tried);
      }),
      { numRuns: 300 },
    );
  });

  it('widen, or stay, where a count is known less exactly', () => {
    fc.assert(
      fc.property(cases(4), fc.nat(3), fc.nat(3), fc.nat(3), (one, at, less, more) => {
        const wider = one.entries.map((each, index) =>
          index === at ? { ...each, least: Math.max(0, each.least - less), most: each.most + more } : each,
        );
        fc.pre(areConsistent(one));
        expect(holds(boundsOf(wider, one.links), boundsOf(one.entries, one.links))).toBe(true);
      }),
    );
  });

  it('widen, or stay, where it is no longer known on which side an entry lies', () => {
    fc.assert(
      fc.property(cases(4), fc.nat(3), (one, at) => {
        const wider = one.entries.map((each, index) =>
          index === at ? { ...each, lies: 'open' as const } : each,
        );
        fc.pre(areConsistent(one));
        expect(holds(boundsOf(wider, one.links), boundsOf(one.entries, one.links))).toBe(true);
      }),
    );
  });

  it('do not depend on the order of entries and links', () => {
    fc.assert(
      fc.property(cases(5), fc.func(fc.nat()), ({ entries, links }, key) => {
        const shuffled = <T>(list: readonly T[]) => [...list].sort((a, b) => key(a) - key(b));
        expect(boundsOf(shuffled(entries), shuffled(links))).toEqual(boundsOf(entries, links));
      }),
    );
  });

  it('are in order, and come to an end, whatever contradicts itself', () => {
    const anyLinks = fc.array(
      fc.record({
        part: fc.constantFrom(...NAMES),
        whole: fc.constantFrom(...NAMES),
        isDoubtful: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(cases(5), anyLinks, ({ entries }, links) => {
        const { least, most } = boundsOf(entries, links);
        expect(least).toBeGreaterThanOrEqual(0);
        expect(most).toBeGreaterThanOrEqual(least);
      }),
    );
  });
});

function areConsistent({ entries, links }: Case): boolean {
  return inAllCases(entries, links) !== undefined;
}

describe('entries that count several', () => {
  const [ten, six, three, one] = [
    entry('ten', { least: 10, most: 10 }),
    entry('six', { least: 6, most: 6 }),
    entry('three', { least: 3, most: 3 }),
    entry('one'),
  ];
  const counties = [surely('six', 'ten'), surely('three', 'ten'), surely('one', 'ten')];

  it('are not added to what they contain', () => {
    expect(boundsOf([ten, six, three, one], counties)).toEqual({ least: 10, most: 10 });
    expect(boundsOf([six, three, one], counties)).toEqual({ least: 10, most: 10 });
  });

  it('widen the range by a part of which nobody knows whether it is one', () => {
    expect(boundsOf([ten, one], [maybe('one', 'ten')])).toEqual({ least: 10, most: 11 });
  });

  it('are apart though one occurrence may be in any of them: it is in one', () => {
    const links = [...counties.slice(0, 2), maybe('one', 'six'), maybe('one', 'three')];
    expect(boundsOf([six, three], links)).toEqual({ least: 9, most: 9 });
    expect(boundsOf([six, three, one], links)).toEqual({ least: 9, most: 10 });
  });

  it('may lie in the window with all but those of their parts that lie out of it', () => {
    const seventeen = entry('seventeen', { least: 17, most: 17, lies: 'open' });
    const april = entry('april', { lies: 'out', isShown: false });
    const links = [...counties, surely('ten', 'seventeen'), surely('april', 'seventeen')];
    expect(boundsOf([seventeen, ten, six, three, one, april], links)).toEqual({ least: 10, most: 16 });
  });

  it('count at most what holds them, also where that is not shown', () => {
    const year = entry('year', { least: 20, most: 29, isShown: false });
    const dozen = entry('dozen', { least: 9, most: Infinity });
    expect(boundsOf([year, dozen], [surely('dozen', 'year')])).toEqual({ least: 9, most: 29 });
    expect(boundsOf([dozen], [])).toEqual({ least: 9, most: Infinity });
  });

  it('tell how much of them their parts stand for', () => {
    const entries = [{ ...ten, isShown: false }, six, one];
    const graph = partGraphOf(['ten', 'six', 'one'], [surely('six', 'ten'), maybe('one', 'ten')]);
    expect(boundsWithin(0, entries, graph)).toEqual({ least: 6, most: 7 });
  });
});
