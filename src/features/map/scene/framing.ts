/** How the camera frames what it shows, given the panels that lie over the map's edges. */
import type { Insets } from '#domain/place/insets.ts';
import type { Camera } from '#state/view.ts';

/** From where the map is seen at first. */
export interface Viewpoint {
  /** Null: the home view. */
  readonly camera: Camera | null;
  /** West, south, east, north of the home view, in degrees. */
  readonly home: [number, number, number, number];
  readonly padding: Insets;
}

/** Air, in pixels, between what is brought into view and the panels. */
const AIR = 28;
/**
 * The map's own controls along its upper edge, px: 40 high, with a margin of 12. On a wide map they stand in two corners,
 * where nothing comes to lie.
 */
const CONTROLS = 52;
const WIDE = 1180;

function topOf({ top }: Insets, width: number): number {
  return top + (width < WIDE ? CONTROLS : 0) + AIR;
}

/** The engine's options for fitting a box clear of the panels on a map `width` px wide; `duration` in ms. */
export function framing(padding: Insets, width: number) {
  const { right, bottom, left } = padding;
  return {
    padding: { top: topOf(padding, width), right: right + AIR, bottom: bottom + AIR, left: left + AIR },
    duration: 600,
  };
}

/** True when a point of the map's container (pixels) is neither under a panel or the controls nor hard beside them. */
export function isClear(
  { x, y }: { readonly x: number; readonly y: number },
  { clientWidth, clientHeight }: { readonly clientWidth: number; readonly clientHeight: number },
  padding: Insets,
): boolean {
  const { right, bottom, left } = padding;
  return (
    x > left + AIR &&
    y > topOf(padding, clientWidth) &&
    x < clientWidth - right - AIR &&
    y < clientHeight - bottom - AIR
  );
}

/** True when one box (west, south, east, north) lies wholly inside another. */
export function isWithin(box: readonly number[], outer: readonly number[]): boolean {
  const [west = 0, south = 0, east = 0, north = 0] = box;
  const [outerWest = 0, outerSouth = 0, outerEast = 0, outerNorth = 0] = outer;
  return west >= outerWest && south >= outerSouth && east <= outerEast && north <= outerNorth;
}

/** A camera of ours in the engine's words. */
export function cameraOptions({ longitude, latitude, zoom, bearing, pitch }: Camera) {
  return { center: [longitude, latitude] as [number, number], zoom, bearing, pitch };
}
