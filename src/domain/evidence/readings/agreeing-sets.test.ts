import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intersectStretches, type Stretch } from '#domain/place/stretches.ts';
import { stretches } from '#testing/arbitraries.ts';
import { agreeingSets } from './agreeing-sets.ts';

const meet = (a: readonly Stretch[], b: readonly Stretch[]) => {
  const both = intersectStretches(a, b);
  return both && both.length > 0 ? both : undefined;
};
const commonOf = (sets: readonly (readonly Stretch[])[]) =>
  sets.slice(1).reduce<readonly Stretch[] | undefined>((sum, one) => sum && meet(sum, one), sets[0]);

describe('agreeingSets', () => {
  it('is one set of all where nothing excludes anything, and none of nothing', () => {
    expect(agreeingSets([[[0, 9]], [[3, 12]]] satisfies Stretch[][], meet)).toEqual([
      { members: [0, 1], common: [[3, 9]] },
    ]);
    expect(agreeingSets([], meet)).toEqual([]);
  });

  it('are maximal by inclusion, never by number: two against one leave both', () => {
    const values: Stretch[][] = [[[0, 5]], [[1, 5]], [[8, 9]], [[0, 20]]];
    expect(agreeingSets(values, meet)).toEqual([
      { members: [0, 1, 3], common: [[1, 5]] },
      { members: [2, 3], common: [[8, 9]] },
    ]);
  });

  it('can agree two by two and not all three', () => {
    const values: Stretch[][] = [
      [
        [0, 2],
        [4, 6],
      ],
      [
        [0, 2],
        [8, 10],
      ],
      [
        [4, 6],
        [8, 10],
      ],
    ];
    expect(agreeingSets(values, meet).map(({ members }) => members)).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
  });

  it('are those that trying every set finds, whatever the values', () => {
    fc.assert(
      fc.property(fc.array(stretches, { minLength: 1, maxLength: 7 }), (values) => {
        const found = agreeingSets(values, meet);
        expect(new Set(found.map(({ members }) => members.join()))).toEqual(bySearch(values));
        expect(found).toHaveLength(bySearch(values).size);
        for (const { members, common } of found)
          expect(common).toEqual(commonOf(members.map((index) => values[index] ?? [])));
      }),
      { numRuns: 300 },
    );
  });

  it('have nothing in common with each other, and together all values', () => {
    fc.assert(
      fc.property(fc.array(stretches, { minLength: 1, maxLength: 20 }), (values) => {
        const found = agreeingSets(values, meet);
        for (const [at, { common }] of found.entries())
          for (const other of found.slice(at + 1)) expect(meet(common, other.common)).toBeUndefined();
        expect(new Set(found.flatMap(({ members }) => members)).size).toBe(values.length);
      }),
    );
  });
});

/** The members, joined, of every set that agrees and is part of no larger one that does. */
function bySearch(values: readonly (readonly Stretch[])[]): Set<string> {
  const agreeing: number[][] = [];
  for (let bits = 1; bits < 2 ** values.length; bits += 1) {
    const members = values.map((_, index) => index).filter((index) => (bits >> index) & 1);
    if (commonOf(members.map((index) => values[index] ?? []))) agreeing.push(members);
  }
  const isPart = (one: number[], other: number[]) =>
    other.length > one.length && one.every((member) => other.includes(member));
  return new Set(
    agreeing.filter((one) => !agreeing.some((other) => isPart(one, other))).map((one) => one.join()),
  );
}
