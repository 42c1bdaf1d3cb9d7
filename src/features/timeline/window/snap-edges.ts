/** Where thumbs are drawn to: the instants at which incidents can have begun and have surely ended. */

import type { TimeScale } from '#axis/time-scale.ts';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import type { Edges } from './window-drag.ts';

/** From how far, in px. */
const PULL = 6;

export function edgeInstants(incidents: readonly ResolvedIncident[]): number[] {
  const instants = incidents.flatMap(({ resolution }) =>
    resolution.time ? [resolution.time.span.earliestStart, resolution.time.span.latestEnd] : [],
  );
  return [...new Set(instants.filter(Number.isFinite))].sort((a, b) => a - b);
}

export function edgesOn(scale: TimeScale, instants: readonly number[]): Edges {
  return { instants, reach: scale.instant(PULL) - scale.instant(0) };
}
