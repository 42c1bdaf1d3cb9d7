/** Instants that thumbs snap to: those at which incidents can have begun and those at which they have surely ended. */

import type { TimeScale } from '#axis/time-scale.ts';
import { spansOf } from '#domain/evidence/readings/time-readings.ts';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import type { SnapEdges } from './window-drag.ts';

/** From how far a thumb snaps, px. */
const SNAP_DISTANCE = 6;

export function edgeInstants(incidents: readonly ResolvedIncident[]): number[] {
  const instants = incidents.flatMap(({ resolution }) =>
    (resolution.time ? spansOf(resolution.time) : []).flatMap((span) => [span.earliestStart, span.latestEnd]),
  );
  return [...new Set(instants.filter(Number.isFinite))].sort((a, b) => a - b);
}

export function snapEdges(scale: TimeScale, instants: SnapEdges['instants']): SnapEdges {
  return { instants, reach: scale.instant(SNAP_DISTANCE) - scale.instant(0) };
}
