/** Where eras begin and end on the time axis, px; only over decades. */
import { boundariesOf } from '#domain/record/eras.ts';
import type { Subject } from '#domain/record/subject.ts';
import type { Projection } from './projection.ts';

export function eraRows({
  subject,
  projection,
}: {
  readonly subject: Pick<Subject, 'eras'>;
  readonly projection: Pick<Projection, 'warp' | 'y' | 'line'>;
}): readonly number[] {
  if (projection.warp.isEven) return [];
  return subject.eras
    .flatMap(boundariesOf)
    .map(({ instant }) => projection.y(instant))
    .filter((y) => y > 0 && y < projection.line.height);
}
