/** The middle value; of an even number of values the mean of the two middle ones. Throws when empty. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.ceil((sorted.length - 1) / 2)];
  if (low === undefined || high === undefined) throw new Error('The median of nothing is not a number');
  return (low + high) / 2;
}

/** E.g. `1234 ms (1180 - 1410, 5 runs)`. */
export function describeRuns(values: readonly number[], unit: string, digits = 0): string {
  const [low, high] = [Math.min(...values), Math.max(...values)].map((value) => value.toFixed(digits));
  return `${median(values).toFixed(digits)} ${unit} (${low} - ${high}, ${values.length} runs)`;
}
