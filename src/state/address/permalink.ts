/** The addresses that are given to others. */
import type { IncidentFeature } from '#domain/record/incident.ts';
import type { Language } from '#domain/record/language.ts';
import type { Subject } from '#domain/record/subject.ts';
import { defaultView, type View } from '#state/view.ts';
import { type LinkedIncident, viewOfIncident } from './incident-view.ts';
import { encodeView } from './url-codec.ts';

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
  return linkToView(view, page, subject);
}

/** The address of a view, which names the language. `page` is the page's address without its query. */
export function linkToView(view: View, page: string, subject: Subject): string {
  return `${page}?${encodeView(view, null, subject)}`;
}

/**
 * The page's address without its query; null for a copy that runs on the reader's own machine, which others cannot
 * reach.
 */
export function publicPage({ protocol, hostname, origin, pathname }: PageLocation): string | null {
  const isLocal = /^(localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0)$|\.localhost$/.test(hostname);
  return isLocal || !protocol.startsWith('http') ? null : `${origin}${pathname}`;
}

type PageLocation = Pick<Location, 'protocol' | 'hostname' | 'origin' | 'pathname'>;

export function linkedOf({ id, properties }: IncidentFeature): LinkedIncident {
  return { id, kind: properties.kind };
}
