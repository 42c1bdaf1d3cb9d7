/** The picture of the Share dialog on paper: of the line view, and of the map where no canvas of it can be copied. */
import { useContext, useEffect, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import {
  drawPicture,
  type PictureInputs,
  type PictureParts,
  pictureInputs,
} from '#features/share/picture/make-picture.ts';
import { PicturePartsContext } from '#features/share/picture/parts-context.ts';
import { selectReadiness } from '#state/record-facts.ts';
import type { AppState, AppStore } from '#state/store.ts';
import { PictureCopiesContext, type PictureCopy } from '#ui/instance/picture-copies.ts';

/** Fetches what draws the view that is shown where nothing else offers a copy of it: once printing begins there is no time. */
export function useDrawnPicture(store: AppStore): void {
  const parts = useContext(PicturePartsContext);
  const copies = useContext(PictureCopiesContext);
  const face = useStore(store, (state) => state.view.face);
  const isReady = useStore(store, (state) => selectReadiness(state) === 'ready');
  const isOffered = useSyncExternalStore(copies.follow, copies.isOffered);
  useEffect(() => {
    if (!parts || !isReady || isOffered) return;
    let inputs: PictureInputs | null = null;
    let isWaiting = true;
    pictureInputs(store.getState(), face, parts)
      .then((read) => {
        inputs = read;
      })
      // Without it the sheet says that it has no picture.
      .catch(() => undefined)
      .finally(() => {
        isWaiting = false;
      });
    const copy = () => inputs && drawn(store.getState(), parts, inputs);
    return copies.offer({ copy, isSettled: () => !isWaiting }, true);
  }, [store, parts, copies, face, isReady, isOffered]);
}

/** Light, as paper is. */
function drawn(state: AppState, parts: PictureParts, inputs: PictureInputs): PictureCopy | null {
  const { svg } = drawPicture(state, state.view.face, 'light', parts, inputs);
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const picture = document.importNode(documentElement, true);
  return picture instanceof SVGSVGElement ? { picture, widthKm: null } : null;
}
