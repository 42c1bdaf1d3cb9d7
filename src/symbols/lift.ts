/** Kinds have one colour for both themes. What is small or thin needs more light on night than that. */
import type { KindStyle } from './kind-style.ts';

/** Share of white in the symbols of the map, percent. The page has the same in tokens.css, as --mark-lift. */
export const SYMBOL_LIFT = { light: 0, dark: 28 } as const;

/** The style in a lighter colour, which canvases and style sheets understand. */
export function liftedStyle({ path, color }: KindStyle, percent: number): KindStyle {
  return { path, color: percent === 0 ? color : liftedColor(color, `${percent}%`) };
}

/** A colour of a kind as the theme of the page wants it; other colours as they are. */
export function pageColor(color: string): string {
  return color.startsWith('#') ? liftedColor(color, 'var(--mark-lift, 0%)') : color;
}

function liftedColor(color: string, share: string): string {
  return `color-mix(in oklab, ${color}, white ${share})`;
}
