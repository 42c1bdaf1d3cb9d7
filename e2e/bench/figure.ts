/** Prints a figure for who collects them: one line each, the median of the runs. */
import { median } from './median.ts';

export function figure(name: string, values: readonly number[], unit: string, digits = 2): void {
  console.log(`figure ${name} ${median(values).toFixed(digits)} ${unit}`);
}
