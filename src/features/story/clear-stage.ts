import type { View } from '#state/view.ts';

/** The view without filters and in window mode, so that nothing hides what a step is about. */
export const CLEAR_STAGE = {
  mode: 'window',
  hiddenKinds: new Set(),
  leastObservers: 1,
  search: '',
  stretch: null,
} as const satisfies Partial<View>;
