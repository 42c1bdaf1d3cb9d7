/** How many pictures a run compared, as a sentence. */
import { basename } from 'node:path';

/** The type of the annotation by which a test says that it compared a picture. */
export const COMPARED = 'picture compared';

/** `folder` is where this browser's pictures would be, e.g. `e2e/baselines/linux-chromium-150`. */
export function picturesCompared(count: number, folder: string, areKept: boolean): string {
  const sentence = `${count} ${count === 1 ? 'picture' : 'pictures'} compared`;
  return areKept ? sentence : `${sentence}: none kept for ${basename(folder)}`;
}
