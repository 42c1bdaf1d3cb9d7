/** Sorts a million incidents by their times without comparing them two by two. */

type Compare = (a: number, b: number) => number;

/**
 * The numbers of all incidents in the order of `chronologically` in evidence/resolved.ts: by start and end, open starts
 * first, undated (NaN) last; `compareIds` settles the rest. `starts` and `ends` by incident.
 */
export function chronologicalOrder(
  starts: Float64Array,
  ends: Float64Array,
  compareIds: Compare,
): Uint32Array {
  const order = Uint32Array.from(starts, (_, incident) => incident);
  const [start, end] = [keysOf(starts), keysOf(ends)];
  const compareTimes: Compare = (a, b) => compareKeys(start, a, b) || compareKeys(end, a, b);
  const compareStarts: Compare = (a, b) => compareKeys(start, a, b);
  if (isOrdered(order, compareStarts) && longestTie(order, compareStarts) <= SHORT) {
    // As most files are: what begins at the same time stands together already.
    sortTies(order, compareStarts, (a, b) => compareKeys(end, a, b) || compareIds(a, b));
    return order;
  }
  // From the least of what decides to the most, each sorting leaving what is equal in its order.
  const sorted = isOrdered(order, compareTimes)
    ? order
    : [end.low, end.high, start.low, start.high].reduce(byWord, order);
  sortTies(sorted, compareTimes, compareIds);
  return sorted;
}

/** So many are sorted by comparing them two by two in less time than by their digits. */
const SHORT = 500;

/** Numbers as two words each, which are in the order of the numbers; NaN comes after all. */
interface Keys {
  readonly high: Uint32Array;
  readonly low: Uint32Array;
}

const SIGN = 0x8000_0000;

function keysOf(numbers: Float64Array): Keys {
  const high = new Uint32Array(numbers.length);
  const low = new Uint32Array(numbers.length);
  const one = new DataView(new ArrayBuffer(8));
  for (let index = 0; index < numbers.length; index += 1) {
    const number = numbers[index] ?? Number.NaN;
    // Of minus nought there is no instant of its own.
    one.setFloat64(0, number === 0 ? 0 : number);
    const [first, second] = [one.getUint32(0), one.getUint32(4)];
    const isNegative = first >= SIGN && !Number.isNaN(number);
    high[index] = Number.isNaN(number) ? 0xffff_ffff : isNegative ? ~first : first + SIGN;
    low[index] = Number.isNaN(number) ? 0 : isNegative ? ~second : second;
  }
  return { high, low };
}

function compareKeys({ high, low }: Keys, a: number, b: number): number {
  return (high[a] ?? 0) - (high[b] ?? 0) || (low[a] ?? 0) - (low[b] ?? 0);
}

/** Sorts by a word, half of it at a time; what is equal stays in its order. */
function byWord(order: Uint32Array, word: Uint32Array): Uint32Array {
  return byDigit(byDigit(order, word, 0), word, DIGIT_BITS);
}

const DIGIT_BITS = 16;
const DIGITS = 1 << DIGIT_BITS;
const LAST_DIGIT = DIGITS - 1;

function byDigit(order: Uint32Array, word: Uint32Array, shift: number): Uint32Array {
  /** By digit, where the next item that has it goes. */
  const places = new Uint32Array(DIGITS + 1);
  for (let index = 0; index < word.length; index += 1) {
    const after = (((word[index] ?? 0) >>> shift) & LAST_DIGIT) + 1;
    places[after] = (places[after] ?? 0) + 1;
  }
  for (let digit = 1; digit < DIGITS; digit += 1)
    places[digit] = (places[digit] ?? 0) + (places[digit - 1] ?? 0);
  const sorted = new Uint32Array(order.length);
  for (let index = 0; index < order.length; index += 1) {
    const item = order[index] ?? 0;
    const digit = ((word[item] ?? 0) >>> shift) & LAST_DIGIT;
    const place = places[digit] ?? 0;
    sorted[place] = item;
    places[digit] = place + 1;
  }
  return sorted;
}

function isOrdered(order: Uint32Array, compare: Compare): boolean {
  for (let index = 1; index < order.length; index += 1) {
    if (compare(order[index - 1] ?? 0, order[index] ?? 0) > 0) return false;
  }
  return true;
}

/** Sorts each run of what is equal by `compare` by what is to decide there. */
function sortTies(order: Uint32Array, compare: Compare, decide: Compare): void {
  for (const [first, end] of ties(order, compare)) {
    const run = order.subarray(first, end);
    if (!isOrdered(run, decide)) run.sort(decide);
  }
}

function longestTie(order: Uint32Array, compare: Compare): number {
  let longest = 1;
  for (const [first, end] of ties(order, compare)) longest = Math.max(longest, end - first);
  return longest;
}

/** Runs of two and more that are equal, each as its first place and the one after its last. */
function* ties(order: Uint32Array, compare: Compare): Generator<readonly [first: number, end: number]> {
  let first = 0;
  for (let index = 1; index <= order.length; index += 1) {
    const isTie = index < order.length && compare(order[first] ?? 0, order[index] ?? 0) === 0;
    if (isTie) continue;
    if (index - first > 1) yield [first, index];
    first = index;
  }
}
