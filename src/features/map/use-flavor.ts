import { useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { AppStore } from '../../state/store';

const DARK = '(prefers-color-scheme: dark)';

/** The base map's look: the reader's choice, else the system's. */
export function useFlavor(store: AppStore): 'light' | 'dark' {
  const theme = useStore(store, (state) => state.view.theme);
  const systemIsDark = useSyncExternalStore(watchSystem, () => matchMedia(DARK).matches);
  return theme === 'system' ? (systemIsDark ? 'dark' : 'light') : theme;
}

function watchSystem(onChange: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}
