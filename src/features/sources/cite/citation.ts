import type { Catalogue } from '#domain/record/catalogue.ts';
import type { IncidentFeature } from '#domain/record/incident.ts';
import type { Language } from '#domain/record/language.ts';
import type { Subject } from '#domain/record/subject.ts';
import { citationText } from '#i18n/evidence/citation-text.ts';
import { type LinkedIncident, viewOfIncident } from '#state/address/incident-view.ts';
import { encodeView } from '#state/address/url-codec.ts';
import { defaultView } from '#state/view.ts';

interface Cited {
  readonly feature: IncidentFeature;
  readonly catalogue: Catalogue;
  readonly subject: Subject;
  readonly language: Language;
  /** The page's address without its query; null where only this machine can reach it. */
  readonly page: string | null;
  /** The reader's day, `YYYY-MM-DD`. */
  readonly accessed: string;
}

/**
 * The address that selects one incident, of the record or of a catalogue of rows, and names the language. `page` is the page's
 * address without its query.
 */
export function permalink(
  incident: LinkedIncident,
  language: Language,
  page: string,
  subject: Subject,
  catalogue: string | null = null,
): string {
  // A catalogue of rows has no collections.
  const view =
    catalogue === null
      ? viewOfIncident(subject, incident, language)
      : { ...defaultView(subject, language), catalogue, selection: { incident: incident.id } };
  return `${page}?${encodeView(view, null, subject)}`;
}

/**
 * The page's address without its query; null for a copy that runs on the reader's own machine, which others cannot
 * reach.
 */
export function publicPage({ protocol, hostname, origin, pathname }: Location): string | null {
  const isLocal = /^(localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0)$|\.localhost$/.test(hostname);
  return isLocal || !protocol.startsWith('http') ? null : `${origin}${pathname}`;
}

/** A text to cite an incident by, as the whole record has it, with the way to it. */
export function citation({ page, subject, ...cited }: Cited): string {
  const { feature, language } = cited;
  const link = page === null ? '' : permalink(linkedOf(feature), language, page, subject);
  return citationText({ ...cited, link });
}

export function linkedOf({ id, properties }: IncidentFeature): LinkedIncident {
  return { id, kind: properties.kind };
}
