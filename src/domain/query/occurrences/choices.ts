/** The two small searches behind the bounds. Both are exact up to `MOST`, and beyond it give a bound that still holds. */

/** More entries that overlap each other than this are not tried in all combinations. */
const MOST = 18;

/** The greatest sum of weights over numbers of which each two are apart. */
export function heaviestApart(
  numbers: readonly number[],
  weightOf: (number: number) => number,
  areApart: (one: number, other: number) => boolean,
): number {
  const weighed = numbers
    .map((number) => ({ number, weight: weightOf(number) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.number - b.number);
  if (weighed.length > MOST) return greedySum(weighed, areApart);
  const best = (rest: typeof weighed): number => {
    const [first, ...others] = rest;
    if (!first) return 0;
    const apart = others.filter(({ number }) => areApart(first.number, number));
    const withIt = first.weight + best(apart);
    // What meets none of the others is part of every best choice.
    return apart.length === others.length ? withIt : Math.max(withIt, best(others));
  };
  return best(weighed);
}

function greedySum(
  weighed: readonly { readonly number: number; readonly weight: number }[],
  areApart: (one: number, other: number) => boolean,
): number {
  const chosen: number[] = [];
  let sum = 0;
  for (const { number, weight } of weighed) {
    if (!chosen.every((one) => areApart(one, number))) continue;
    chosen.push(number);
    sum += weight;
  }
  return sum;
}

/** The least sum of costs of numbers that together hold all of `held`, each of which at least one number holds. */
export function cheapestCover(
  held: readonly number[],
  holdersOf: (number: number) => Iterable<number>,
  costOf: (number: number) => number,
): number {
  const options = held.map((number) => ({ number, holders: [...holdersOf(number)] }));
  if (held.length > MOST) return Math.min(sumOf(held, costOf), sumOf(outermostHolders(options), costOf));
  const best = (rest: typeof options, taken: ReadonlySet<number>): number => {
    const open = rest.filter(({ holders }) => !holders.some((holder) => taken.has(holder)));
    const [first, ...others] = open;
    if (!first) return 0;
    return Math.min(
      ...first.holders.map((holder) => costOf(holder) + best(others, new Set([...taken, holder]))),
    );
  };
  return best(options, new Set());
}

/** Those that hold most, until all is held. */
function outermostHolders(options: readonly { readonly holders: readonly number[] }[]): number[] {
  const chosen: number[] = [];
  let open = options;
  while (open.length > 0) {
    const times = new Map<number, number>();
    for (const { holders } of open)
      for (const holder of holders) times.set(holder, (times.get(holder) ?? 0) + 1);
    const [next] = [...times].sort(([a, often], [b, other]) => other - often || a - b);
    if (!next) break;
    chosen.push(next[0]);
    open = open.filter(({ holders }) => !holders.includes(next[0]));
  }
  return chosen;
}

function sumOf(numbers: readonly number[], costOf: (number: number) => number): number {
  return numbers.reduce((sum, number) => sum + costOf(number), 0);
}
