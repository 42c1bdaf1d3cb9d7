/** Between which instants the rows of a table lie. */
import type { InstantRange } from '#domain/time/local-time.ts';
import type { RowIndex } from './row-index.ts';

/** From the first bound that is known to the last; null where nothing is dated. */
export function timeOfRows({ starts, ends }: Pick<RowIndex, 'starts' | 'ends'>): InstantRange | null {
  const known = [starts.values, ends.values].flatMap((values) => {
    const first = values.find(Number.isFinite);
    return first === undefined ? [] : [first, values.findLast(Number.isFinite) ?? first];
  });
  return known.length === 0 ? null : { from: Math.min(...known), to: Math.max(...known) };
}
