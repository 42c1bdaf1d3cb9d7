/**
 * Which claims can be true together. Of several claims those sets are found that have something in common and to which
 * no further claim can be added: maximal by inclusion, never by number, so that no majority wins. What each set has in
 * common is a reading of the claims; readings have nothing in common with each other.
 */

/**
 * What two values both allow; `undefined`: nothing. It must not mind order or grouping, and leave a value with itself
 * as it is.
 */
export type Intersect<Value> = (one: Value, other: Value) => Value | undefined;

export interface AgreeingSet<Value> {
  /** Indices of the values that agree, in ascending order. */
  readonly members: readonly number[];
  /** What all of them allow. */
  readonly common: Value;
}

/**
 * The maximal sets of values that have something in common; none where there are no values. One pass where all agree.
 * Where they do not, the cost grows with the number of sets.
 */
export function agreeingSets<Value>(
  values: readonly Value[],
  intersect: Intersect<Value>,
): AgreeingSet<Value>[] {
  const [first] = values;
  if (first === undefined) return [];
  let common: Value | undefined = first;
  for (let index = 1; index < values.length && common !== undefined; index += 1)
    common = intersect(common, values[index] as Value);
  if (common !== undefined) return [{ members: values.map((_, index) => index), common }];
  return maximalSets(
    values.map((value, index) => ({ index, value })),
    intersect,
  );
}

interface Member<Value> {
  readonly index: number;
  readonly value: Value;
}

/** Member by member: the sets of those before it that it agrees with take it in, the others stay beside it. */
function maximalSets<Value>(
  members: readonly Member<Value>[],
  intersect: Intersect<Value>,
): AgreeingSet<Value>[] {
  const values = new Map(members.map(({ index, value }) => [index, value]));
  let sets: AgreeingSet<Value>[] = [];
  for (const { index, value } of members) {
    const apart: AgreeingSet<Value>[] = [];
    const joined: AgreeingSet<Value>[] = [];
    for (const set of sets) {
      const common = intersect(set.common, value);
      if (common !== undefined) joined.push({ members: [...set.members, index], common });
      else apart.push(set);
    }
    const parts = apart.flatMap((set) => {
      const agreeing = set.members.flatMap((member): Member<Value>[] => {
        const common = intersect(values.get(member) as Value, value);
        return common === undefined ? [] : [{ index: member, value: common }];
      });
      return maximalSets(agreeing, intersect).map(({ members: part, common }) => ({
        members: [...part, index],
        common,
      }));
    });
    const withIt = withoutParts([...joined, ...parts]);
    sets = [...apart, ...(withIt.length > 0 ? withIt : [{ members: [index], common: value }])];
  }
  return sets;
}

/** Without the sets all of whose members another set has; of equal sets the first stays. */
function withoutParts<Value>(sets: readonly AgreeingSet<Value>[]): AgreeingSet<Value>[] {
  if (sets.length < 2) return [...sets];
  const lookups = sets.map(({ members }) => new Set(members));
  return sets.filter(
    ({ members }, at) =>
      !lookups.some((other, index) => {
        const isLarger = other.size > members.length || (other.size === members.length && index < at);
        return isLarger && members.every((member) => other.has(member));
      }),
  );
}
