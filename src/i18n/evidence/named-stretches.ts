/** The named stretches that an incident's place rests on. */

import type { EvidencedIncident } from '#domain/evidence/resolved.ts';
import type { NamedStretch, Stretch } from '#domain/place/footprint.ts';
import { sameStretches } from '#domain/place/stretches.ts';
import type { PanelMessages } from '#i18n/parts/panel-words.ts';

export type Gazetteer = ReadonlyMap<string, NamedStretch>;

/** Of the facts that stand, each stretch once, in the order of the record. */
export function namedStretchesOf({ resolution }: EvidencedIncident, gazetteer: Gazetteer): NamedStretch[] {
  const ids = resolution.claims.flatMap((claim) =>
    claim.about === 'where' && claim.stance === 'supports' ? (claim.value.stretch ?? []) : [],
  );
  return [...new Set(ids)].flatMap((id) => gazetteer.get(id) ?? []);
}

/** How uncertain the ends of what is drawn are; undefined where it is no named stretch, or one whose ends are not. */
export function endsOfDrawn(
  incident: EvidencedIncident,
  gazetteer: Gazetteer,
  lineKm: number,
  messages: PanelMessages,
): string | undefined {
  const [drawn, ...others] = incident.resolution.place?.footprints ?? [];
  if (!drawn || others.length > 0) return undefined;
  const named = namedStretchesOf(incident, gazetteer).find(({ km }) => sameStretches(km, drawn.km));
  return named && endsWords(named, lineKm, messages);
}

export function endsWords(
  { ends }: NamedStretch,
  lineKm: number,
  messages: PanelMessages,
): string | undefined {
  if (!ends) return undefined;
  const [west, east] = [doubtOf(ends.west, lineKm), doubtOf(ends.east, lineKm)];
  return west === null && east === null ? undefined : messages.evidence.why.gazetteer.ends(west, east);
}

/** In whole km; null for an end of the line, which is certain. */
function doubtOf([from, to]: Stretch, lineKm: number): number | null {
  return to <= 0 || from >= lineKm ? null : Math.round(to - from);
}
