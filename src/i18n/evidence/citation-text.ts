import { resolve } from '#domain/evidence/evidence.ts';
import { reportsOf } from '#domain/evidence/observers/reports.ts';
import type { Catalogue } from '#domain/record/catalogue.ts';
import { quotedSources } from '#domain/record/claims.ts';
import type { IncidentFeature } from '#domain/record/incident.ts';
import type { Language } from '#domain/record/language.ts';
import { outletName } from '#domain/record/source.ts';
import { localTimeWords } from '#i18n/dates/local-time-words.ts';
import { datedWords } from '#i18n/dates/time-words.ts';
import { panelMessagesFor } from '#i18n/parts/panel-words.ts';
import { issuedWords } from './issued-words.ts';
import { reportCountWords } from './report-words.ts';

interface Cited {
  readonly feature: IncidentFeature;
  readonly catalogue: Catalogue;
  readonly language: Language;
  /** Where it is read; empty where only this machine can reach it. */
  readonly link: string;
  /** The day in Korea, `YYYY-MM-DD`; null where it is not known, as on paper. */
  readonly accessed: string | null;
}

/**
 * A text to cite an incident by, as the whole record has it: title, when, record version, who reports and who saw it,
 * the place's caveat, each source with headline, date and address, those apart that only contradict or are mistaken, permalink, day of access.
 */
export function citationText({ feature, catalogue, language, link, accessed }: Cited): string {
  const messages = panelMessagesFor(language);
  const { title, where, claims } = feature.properties;
  const carried = quotedSources(claims.filter(({ stance }) => stance === 'supports'));
  const others = [...quotedSources(claims)].filter((id) => !carried.has(id));
  const list = (ids: Iterable<string>) =>
    [...ids].map((id) => sourceWords(id, catalogue, language)).join('; ');
  return messages.sources.citeText({
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
    link,
    accessed: accessed === null ? '' : localTimeWords(accessed, language),
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
