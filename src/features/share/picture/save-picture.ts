/** Saves a view as a picture with one press: the same file as that of the dialog. */
import type { AppState } from '#state/store.ts';
import type { Face } from '#state/view.ts';
import { saveFile } from '#ui/layout/save-file.ts';
import { shownTheme } from '#ui/theme/color-scheme.ts';
import { makePicture, type PictureParts } from './make-picture.ts';
import { pictureName } from './picture-file.ts';

export async function saveSvgOf(
  state: AppState,
  face: Face,
  parts: PictureParts,
  unmounted: AbortSignal,
): Promise<void> {
  const picture = await makePicture(state, face, shownTheme(state.view.theme), parts);
  saveFile({ name: pictureName(state, face, 'svg', 1), type: 'image/svg+xml', text: picture.svg }, unmounted);
}
