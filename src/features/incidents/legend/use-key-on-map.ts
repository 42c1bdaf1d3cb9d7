import { useStore } from 'zustand';
import { selectSelected } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import { useMedia } from '#ui/theme/use-media.ts';
import { useTextScale } from '#ui/theme/use-text-scale.ts';

/** True where the map has room for its key: on a wide screen, while no incident is open beside it. Elsewhere the list has it. */
export function useKeyOnMap(store: AppStore): boolean {
  const scale = useTextScale();
  const isWide = useMedia(`(min-width: ${1180 * scale}px) and (min-height: ${640 * scale}px)`);
  const isMap = useStore(store, (state) => state.view.face === 'map');
  const isOpen = useStore(store, (state) => selectSelected(state) !== undefined);
  const inStory = useStore(store, (state) => state.view.story !== null);
  return isWide && isMap && !isOpen && !inStory;
}
