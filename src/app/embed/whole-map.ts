import { encodeView } from '#state/address/url-codec.ts';
import type { AppState } from '#state/store.ts';

/** The address of the whole page with the same view, from the folder that the embedded page is in. */
export function wholeMapOf({ view, subject }: AppState): string {
  return `./?${encodeView(view, null, subject)}`;
}
