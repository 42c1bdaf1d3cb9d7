/** How many pictures a run compared, as a sentence, and whether that will do. */
import { basename } from 'node:path';
import type { Comparison, References } from './references.ts';

/** The type of the annotation by which a test says that it looks at a picture; its description is the comparison. */
export const PICTURE = 'picture';

export interface PictureReport {
  readonly sentence: string;
  /** Pictures were looked at and none compared: what they show was not tested. */
  readonly proveNothing: boolean;
}

/** `comparisons`: one for each picture that was looked at. */
export function picturesCompared(
  comparisons: readonly Comparison[],
  { browser, folder }: References,
): PictureReport {
  const count = (which: Comparison) => comparisons.filter((comparison) => comparison === which).length;
  const [exactly, tolerantly] = [count('exactly'), count('tolerantly')];
  const all = exactly + tolerantly;
  const proveNothing = all === 0 && comparisons.length > 0;
  const pictures = `${all} ${all === 1 ? 'picture' : 'pictures'} compared`;
  if (proveNothing)
    return { sentence: `${pictures}: none are kept, so what ${browser} draws was not tested`, proveNothing };
  if (all === 0) return { sentence: pictures, proveNothing };
  const how = [
    ...(exactly > 0 ? [`${exactly} exactly`] : []),
    ...(tolerantly > 0 ? [`${tolerantly} tolerantly, ${browser} with ${basename(folder)}`] : []),
  ];
  return { sentence: `${pictures}: ${how.join(', ')}`, proveNothing };
}
