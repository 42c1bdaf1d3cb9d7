/** The picture of what is shown, made anew when that changes. */
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { selectIsEvidenceAwaited } from '#state/opened.ts';
import { selectReadiness } from '#state/record-facts.ts';
import type { AppState, AppStore } from '#state/store.ts';
import type { Face } from '#state/view.ts';
import { shownTheme } from '#ui/theme/color-scheme.ts';
import { type MadePicture, makePicture, type PictureParts } from './make-picture.ts';

export type Making =
  | { readonly status: 'waiting' | 'not-ready' | 'failed' }
  | { readonly status: 'made'; readonly picture: MadePicture; readonly state: AppState };

const WAITING: Making = { status: 'waiting' };

export function usePicture(store: AppStore, face: Face, parts: PictureParts | null): Making {
  const [making, setMaking] = useState<Making>(WAITING);
  // Not the whole state: what is hovered, and the like, is in no picture.
  const view = useStore(store, (state) => state.view);
  const catalogue = useStore(store, (state) => state.catalogue);
  const opened = useStore(store, (state) => state.opened);
  const rows = useStore(store, (state) => state.rows);
  const found = useStore(store, (state) => state.foundRows);
  // biome-ignore lint/correctness/useExhaustiveDependencies: they are what of the state is drawn.
  useEffect(() => {
    const state = store.getState();
    const stop = new AbortController();
    const settle = (next: Making) => {
      if (!stop.signal.aborted) setMaking(next);
    };
    if (selectReadiness(state) !== 'ready') settle({ status: 'not-ready' });
    // The caveat of what is selected is part of its evidence: without it the same view would give another picture.
    else if (selectIsEvidenceAwaited(state)) settle(WAITING);
    else if (parts === null) settle({ status: 'failed' });
    else {
      settle(WAITING);
      makePicture(state, face, shownTheme(view.theme), parts).then(
        (picture) => settle({ status: 'made', picture, state }),
        () => settle({ status: 'failed' }),
      );
    }
    return () => stop.abort();
  }, [store, view, catalogue, opened, rows, found, face, parts]);
  return making;
}
