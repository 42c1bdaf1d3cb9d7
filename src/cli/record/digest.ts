/** Digests: what the corrections log remembers of an incident's facts, and of its own older entries. */
import { createHash } from 'node:crypto';
import { quotedSources } from '#domain/record/claims.ts';
import type { IncidentFeature } from '#domain/record/incident.ts';
import type { Source } from '#domain/record/source.ts';

/** 16 hex digits over all that is written of an incident and of whose words its sources pass on, in any order of members. */
export function digestOf(
  { properties: { title, summary, when, where, claims, unknowns, links } }: IncidentFeature,
  sources: ReadonlyMap<string, Source>,
): string {
  const passedOn = [...quotedSources(claims)].map((id) => {
    const source = sources.get(id);
    return [id, source?.issued, source?.custom.origin, source?.custom.via];
  });
  return digest({ title, summary, notes: [when.note, where.note], claims, unknowns, links, passedOn });
}

/** 16 hex digits over any JSON value, whatever the order of its members. */
export function digest(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(value)))
    .digest('hex')
    .slice(0, 16);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, sorted(one)]));
}
