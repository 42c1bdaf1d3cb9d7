import type { View } from '#state/view.ts';

/** Whatever would hide what a step tells of: the window is asked whole, and nothing is filtered. */
export const CLEAR_STAGE = {
  mode: 'window',
  hiddenKinds: new Set(),
  search: '',
  stretch: null,
} as const satisfies Partial<View>;
