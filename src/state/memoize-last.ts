/**
 * Remembers the last call only: state moves forward, old answers are not asked for again. An answer that is the same
 * as the last one, by `isSame`, is given as the last one.
 */
export function memoizeLast<Arguments extends readonly unknown[], Result>(
  compute: (...values: Arguments) => Result,
  isSame: (a: Result, b: Result) => boolean = Object.is,
) {
  let last: { readonly values: Arguments; readonly result: Result } | undefined;
  return (...values: Arguments): Result => {
    if (!last?.values.every((value, index) => Object.is(value, values[index]))) {
      const result = compute(...values);
      last = { values, result: last && isSame(last.result, result) ? last.result : result };
    }
    return last.result;
  };
}
