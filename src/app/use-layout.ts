import { useMedia } from '#ui/theme/use-media.ts';
import { useTextScale } from '#ui/theme/use-text-scale.ts';

/**
 * Where the panels stand.
 * - `wide`: the list on the left, the sources on the right, the timeline below.
 * - `one-side`: list and sources take turns on the left.
 * - `beside`: the same on a screen of little height (a phone on its side): the panel has the whole height, and the
 *   timeline is opened by a button.
 * - `sheet`: list and sources share a sheet over the map (a phone held upright).
 */
export type Arrangement = 'wide' | 'one-side' | 'beside' | 'sheet';

export interface Layout {
  readonly arrangement: Arrangement;
  /** True where the timeline would leave too little of the map, so that it is opened by a button. */
  readonly low: boolean;
}

/** The {@link Arrangement}. Set on the app's page by App; read by its style sheet. */
export const ARRANGEMENT = 'data-arrangement';

/** The layout for the size of the window, counted in the reader's own text size: larger text needs a wider window. */
export function useLayout(): Layout {
  const scale = useTextScale();
  const narrow = useMedia(upTo('width', 719.98 * scale));
  const tiny = useMedia(upTo('width', 559.98 * scale));
  const oneSide = useMedia(upTo('width', 1179.98 * scale));
  const low = useMedia(upTo('height', 480 * scale));
  return { arrangement: arrangementOf({ narrow, tiny, oneSide, low }), low };
}

function upTo(side: 'width' | 'height', px: number): string {
  return `(max-${side}: ${px}px)`;
}

function arrangementOf(room: Readonly<Record<'narrow' | 'tiny' | 'oneSide' | 'low', boolean>>): Arrangement {
  if (room.low && !room.tiny) return 'beside';
  if (room.narrow) return 'sheet';
  return room.oneSide ? 'one-side' : 'wide';
}
