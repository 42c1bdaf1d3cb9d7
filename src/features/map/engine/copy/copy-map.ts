/** A still copy of the map and of the incidents drawn above it. */
import type { Map as MapLibre } from 'maplibre-gl';
import type { Insets } from '#domain/place/insets.ts';
import type { PictureCopy } from '#ui/instance/picture-copies.ts';
import { invertLightness } from './invert-lightness.ts';

/** Where panels leave less than this, px, the whole map is copied. */
const LEAST = 240;

/**
 * What the reader sees of the map between the panels, on a canvas that keeps it. The map is drawn once more, as its own
 * canvas is empty after each frame. Null where it has no size, or its context is lost.
 */
export function copyMap(
  map: MapLibre,
  covered: Insets,
  { isDark }: { readonly isDark: boolean },
): PictureCopy | null {
  const canvas = map.getCanvas();
  // As the engine has it: its container may have the size of the paper by now.
  const [width, height] = [canvas.style.width, canvas.style.height].map(Number.parseFloat) as [
    number,
    number,
  ];
  map.redraw();
  if (!(canvas.width > 0 && width > 0 && height > 0) || isLost(canvas)) return null;
  const part = partOf(width, height, covered);
  const scale = canvas.width / width;
  const picture = document.createElement('canvas');
  picture.width = Math.round(part.width * scale);
  picture.height = Math.round(part.height * scale);
  const context = picture.getContext('2d', { willReadFrequently: isDark });
  if (!context) return null;
  // Many incidents have a canvas of their own right above the map's.
  const layers = [canvas, ...(canvas.parentElement?.querySelectorAll('canvas') ?? [])];
  for (const layer of new Set(layers)) {
    const ratio = layer.width / width;
    const from = [part.left * ratio, part.top * ratio, part.width * ratio, part.height * ratio] as const;
    if (layer.width > 0) context.drawImage(layer, ...from, 0, 0, picture.width, picture.height);
  }
  if (isDark) invertLightness(context);
  const middle = part.top + part.height / 2;
  const [west, east] = [part.left, part.left + part.width].map((x) => map.unproject([x, middle]));
  const isTilted = map.getPitch() > 0 || map.getTerrain() !== null;
  const widthKm = isTilted || !west || !east ? null : west.distanceTo(east) / 1000;
  return { picture, widthKm, isTilted, isInverted: isDark };
}

function partOf(width: number, height: number, { top, right, bottom, left }: Insets) {
  const part = { left, top, width: width - left - right, height: height - top - bottom };
  return part.width < LEAST || part.height < LEAST ? { left: 0, top: 0, width, height } : part;
}

function isLost(canvas: HTMLCanvasElement): boolean {
  return canvas.getContext('webgl2')?.isContextLost() ?? true;
}
