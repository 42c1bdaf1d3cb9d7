import type { Observer } from '#domain/evidence/observers/independence.ts';
import type { ReportGroup, Reports } from '#domain/evidence/observers/reports.ts';
import type { Catalogue } from '#domain/record/catalogue.ts';
import type { Language } from '#domain/record/language.ts';
import { speakerName } from '#domain/record/source.ts';
import type { PanelMessages } from '#i18n/parts/panel-words.ts';
import type { EvidenceWords } from './evidence-words.ts';

/** An observer under the best known of the names that are cited, with its other names behind it. */
function observerName(
  { names }: Observer,
  catalogue: EvidenceWords['catalogue'],
  language: Language,
  messages: PanelMessages,
): string {
  const [name = '', ...others] = names.map((id) => speakerName(id, catalogue, language));
  return others.length > 0 ? messages.evidence.independence.alsoAs(name, others.join(', ')) : name;
}

/** What reports stand under: an observer with its other names, or why they stand together. */
export function reportGroupName(
  group: ReportGroup,
  { catalogue, language, messages }: EvidenceWords,
): string {
  return group.type === 'observer'
    ? observerName(group.observer, catalogue, language, messages)
    : messages.evidence.independence.groups[group.type];
}

/**
 * How many saw it, how many outlets published it in how many reports, who saw it, and which of the sources that are
 * quoted are no reports of it: together these are the rows of the table of sources and the names of a citation.
 */
export function reportCountWords(
  reports: Reports,
  catalogue: Catalogue,
  language: Language,
  messages: PanelMessages,
): string {
  const words = messages.evidence.independence;
  const names = reports.observers.map(({ id }) => speakerName(id, catalogue, language));
  return words.counts({
    observers: reports.observers.length,
    names: names.join(', '),
    ...totalsOf(reports),
  });
}

/** The same without the observers: how many reports of how many outlets, and what is no report of it. */
export function reportTotalWords(reports: Reports, messages: PanelMessages): string {
  return messages.evidence.independence.totals(totalsOf(reports));
}

function totalsOf({ outlets, count, groups }: Reports) {
  const sizeOf = (type: ReportGroup['type']) =>
    groups.filter((group) => group.type === type).reduce((sum, group) => sum + group.reports.length, 0);
  return {
    outlets: outlets.length,
    reports: count,
    premises: sizeOf('premise'),
    mistaken: sizeOf('mistaken'),
  };
}
