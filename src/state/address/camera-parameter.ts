/** The part of an address that names where the map is seen from. */
import type { Camera } from '#state/view.ts';

/** Five decimals are about a metre: more would only make the address longer. */
export function encodeCamera({ zoom, latitude, longitude, bearing, pitch }: Camera): string {
  const parts = [
    zoom.toFixed(2),
    latitude.toFixed(5),
    longitude.toFixed(5),
    bearing.toFixed(1),
    pitch.toFixed(1),
  ];
  return parts.map((part) => String(Number(part))).join('/');
}

export function decodeCamera(text: string): Camera | undefined {
  const parts = text.split('/').map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : Number.NaN));
  const [zoom = Number.NaN, latitude = Number.NaN, longitude = Number.NaN, bearing = 0, pitch = 0] = parts;
  if (parts.length > 5 || [zoom, latitude, longitude, bearing, pitch].some((part) => !Number.isFinite(part)))
    return undefined;
  const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);
  return {
    zoom: clamp(zoom, 0, 22),
    latitude: clamp(latitude, -85, 85),
    longitude: clamp(longitude, -180, 180),
    bearing: clamp(bearing, -180, 180),
    pitch: clamp(pitch, 0, 85),
  };
}
