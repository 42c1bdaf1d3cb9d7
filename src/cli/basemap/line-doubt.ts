/** How far two readings of the line lie apart. */
import type { Position } from 'geojson';
import { kmOfPoint, lengthKm, pointAtKm } from '#domain/place/chainage.ts';
import type { LineDoubt } from '#domain/place/line-profile.ts';

/** Distances are taken so often along the line, km. */
const STEP_KM = 0.1;
/** Crossings of the line have been reported of so few metres. */
const FEW_METRES = 50;

/** From `line` to the nearest place on `other`, each 100 m from its western end. */
export function lineDoubt(line: readonly Position[], other: readonly Position[]): LineDoubt {
  const count = Math.floor(lengthKm(line) / STEP_KM) + 1;
  const metres = Array.from({ length: count }, (_, step) => {
    return kmOfPoint(other, pointAtKm(line, step * STEP_KM)).offsetKm * 1000;
  }).sort((a, b) => a - b);
  const at = (share: number) => Math.round(metres[Math.floor(share * (count - 1))] ?? 0);
  const apart = metres.filter((one) => one > FEW_METRES).length;
  return {
    medianMetres: at(0.5),
    ninetiethMetres: at(0.9),
    mostMetres: at(1),
    shareOver50Metres: Math.round((100 * apart) / count) / 100,
  };
}
