import { resolve } from '#domain/evidence/evidence.ts';
import { reportsOf } from '#domain/evidence/observers/reports.ts';
import type { Catalogue } from '#domain/record/catalogue.ts';
import { type IncidentFeature, quotedSources } from '#domain/record/incident.ts';
import type { Language } from '#domain/record/language.ts';
import { outletName } from '#domain/record/source.ts';
import type { Subject } from '#domain/record/subject.ts';
import { issuedWords } from '#features/sources/excerpts/issued-words.ts';
import { reportCountWords } from '#features/sources/reports/report-words.ts';
import { panelMessagesFor } from '#i18n/panel-words.ts';
import { datedWords, localTimeWords } from '#i18n/time-words.ts';
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
  incident: string,
  language: Language,
  page: string,
  subject: Subject,
  catalogue: string | null = null,
): string {
  const view = { ...defaultView(subject, language), catalogue, selection: { incident } };
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

/**
 * A text to cite an incident by, as the whole record has it: title, when, record version, who reports and who saw it,
 * the place's caveat, each source with headline, date and address, those apart that only contradict or are mistaken, permalink, day of access.
 */
export function citation({ feature, catalogue, subject, language, page, accessed }: Cited): string {
  const messages = panelMessagesFor(language);
  const words = messages.sources;
  const { title, where, claims } = feature.properties;
  const carried = quotedSources(claims.filter(({ stance }) => stance === 'supports'));
  const others = [...quotedSources(claims)].filter((id) => !carried.has(id));
  const list = (ids: Iterable<string>) =>
    [...ids].map((id) => sourceWords(id, catalogue, language)).join('; ');
  return words.citeText({
    title: title[language],
    when: datedWords(
      resolve(claims, () => true),
      language,
    ),
    id: feature.id,
    version: catalogue.version,
    saw: reportCountWords(reportsOf(claims, catalogue), catalogue, language, messages),
    caveat: where.note[language],
    sources: list(carried),
    others: list(others),
    link: page === null ? '' : permalink(feature.id, language, page, subject),
    accessed: localTimeWords(accessed, language),
  });
}

function sourceWords(id: string, catalogue: Catalogue, language: Language): string {
  const source = catalogue.sources.get(id);
  if (!source) return id;
  const title = source.title && `‘${source.title}’`;
  return [outletName(source, catalogue, language), title, issuedWords(source, language), source.URL]
    .filter(Boolean)
    .join(', ');
}
