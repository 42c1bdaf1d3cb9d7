import type { PictureFlavor } from '#picture/inks.ts';
import type { Theme } from '#state/view.ts';

/** The theme that is on the screen: the reader's choice, else the system's. */
export function flavorOf(theme: Theme): PictureFlavor {
  if (theme !== 'system') return theme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
