import { useStore } from 'zustand';
import type { AppStore } from '#state/store.ts';
import { DARK, shownTheme } from '#ui/theme/color-scheme.ts';
import { useMedia } from '#ui/theme/use-media.ts';

/** The base map's look: the reader's choice, else the system's. */
export function useFlavor(store: AppStore): 'light' | 'dark' {
  const theme = useStore(store, (state) => state.view.theme);
  const systemIsDark = useMedia(DARK);
  return shownTheme(theme, systemIsDark);
}
