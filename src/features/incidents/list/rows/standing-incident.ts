import type { ResolvedIncident, Standing } from '#domain/evidence/resolved.ts';
import type { VisibleIncident } from '#domain/query/query.ts';

const known = new WeakMap<ResolvedIncident, Partial<Record<Standing, VisibleIncident>>>();

/** The incident standing so: the same object each time, so that its row need not be drawn again. */
export function standingIncident(incident: ResolvedIncident, standing: Standing): VisibleIncident {
  const made = known.get(incident) ?? {};
  known.set(incident, made);
  made[standing] ??= { ...incident, standing };
  return made[standing];
}
