/** What of an address was read otherwise than it says, because it lies beyond what can be shown. */
import type { View } from '#state/view.ts';
import type { Parameter } from './parameters.ts';
import { namedRange } from './window-parameter.ts';

/** A view has stretches in tenths of a km. */
const ROUNDED_KM = 0.0500001;

type Altered = (asked: string, view: View, lineKm: number) => boolean;

/** Of a parameter that could be read: whether it asked for something else than it got. */
const ALTERED: Readonly<Partial<Record<Parameter, Altered>>> = {
  t: (asked, { window }) => {
    const named = namedRange(asked);
    return named !== undefined && (named.from !== window.from || named.to !== window.to);
  },
  km: (asked, { stretch }, lineKm) => {
    const [from = 0, to = 0] = asked.split('-').map(Number);
    const [start, end] = stretch ?? [0, lineKm];
    return Math.abs(from - start) > ROUNDED_KM || Math.abs(to - end) > ROUNDED_KM;
  },
  observers: (asked, { leastObservers }) => Number(asked) !== leastObservers,
  known: (asked, { knownOn }) => asked !== knownOn,
  map: (asked, { camera }) => {
    if (!camera) return false;
    const shown = [camera.zoom, camera.latitude, camera.longitude, camera.bearing, camera.pitch];
    return asked.split('/').some((part, index) => Number(part) !== shown[index]);
  },
};

/** Of the parameters that were not left out. */
export function alteredIn(
  params: URLSearchParams,
  view: View,
  lineKm: number,
  rejected: readonly Parameter[],
): readonly Parameter[] {
  return (Object.keys(ALTERED) as (keyof typeof ALTERED)[]).filter((name) => {
    const asked = params.get(name);
    return asked !== null && asked !== '' && !rejected.includes(name) && ALTERED[name]?.(asked, view, lineKm);
  });
}
