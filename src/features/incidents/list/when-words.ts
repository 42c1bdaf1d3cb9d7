import type { Resolution } from '#domain/evidence/evidence.ts';
import { hasEvidence, type ResolvedIncident } from '#domain/evidence/resolved.ts';
import { spanWords } from '#i18n/dates/time-words.ts';

const known = new WeakMap<Resolution, string>();

/** When it was, in all the ways in which it may be searched: both languages, and as it stands in the record. */
export function whenWords(incident: ResolvedIncident): string {
  const { resolution } = incident;
  const edtf = hasEvidence(incident) ? [incident.feature.properties.when.edtf] : [];
  const words =
    known.get(resolution) ??
    [spanWords(resolution.time, 'en'), spanWords(resolution.time, 'ko'), ...edtf].join('\n');
  known.set(resolution, words);
  return words;
}
