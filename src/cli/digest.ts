/** Digests of an incident's facts: what the corrections log remembers of them. */
import { createHash } from 'node:crypto';
import type { IncidentFeature } from '../domain/incident.ts';

/** 16 hex digits over claims, unknowns and links, whatever the order of their members. */
export function digestOf({ properties: { claims, unknowns, links } }: IncidentFeature): string {
  const text = JSON.stringify(sorted({ claims, unknowns, links }));
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, sorted(one)]));
}
