/** What can be cited of a record, in every form that a citation has. */
import type { Catalogue } from '#domain/record/catalogue.ts';
import { type CslItem, cslDate } from '#domain/record/cite/csl-item.ts';
import { LICENCE } from '#domain/record/cite/licence.ts';
import { quotedSources } from '#domain/record/claims.ts';
import type { Source } from '#domain/record/source.ts';
import { type Collection, collectionOf, type Subject } from '#domain/record/subject.ts';
import { localTimeWords } from '#i18n/dates/local-time-words.ts';
import { datedWords, windowWords } from '#i18n/dates/time-words.ts';
import { citationText } from '#i18n/evidence/citation-text.ts';
import type { ShareMessages } from '#i18n/parts/share-words.ts';
import { viewOfIncident } from '#state/address/incident-view.ts';
import { linkToView } from '#state/address/permalink.ts';
import type { Opened } from '#state/opened.ts';
import { defaultView, type View } from '#state/view.ts';

export interface CiteContext {
  readonly subject: Subject;
  readonly view: View;
  readonly words: ShareMessages['cite'];
  /** Of the record. */
  readonly version: string;
  /** The day of that version, `YYYY-MM-DD`; null where it is not known. */
  readonly day: string | null;
  /** The day in Korea, `YYYY-MM-DD`. */
  readonly accessed: string;
  /** The page's address without its query; null where only this machine can reach it. */
  readonly page: string | null;
}

export interface CitedWork {
  readonly item: CslItem;
  readonly short: string;
  readonly long: string;
  /** That it quotes; empty where it is too much to be named. */
  readonly sources: readonly Source[];
}

export function incidentWork({ incident, catalogue }: Opened, context: CiteContext): CitedWork {
  const { subject, view, words, accessed } = context;
  const { feature } = incident;
  const { title, where, claims } = feature.properties;
  const { language } = view;
  const parts = {
    id: incident.id,
    title: title[language],
    detail: words.koreanTime(datedWords(incident.resolution, language)),
    link: linkOf(viewOfIncident(subject, incident, language), context),
    caveat: where.note[language],
  };
  const whole = citationText({ feature, catalogue, language, link: parts.link, accessed });
  return workOf(parts, `${words.author}, ${whole}`, sourcesOf(claims, catalogue), context);
}

export function collectionWork(collection: Collection, count: number, context: CiteContext): CitedWork {
  const { subject, view, words } = context;
  const { language } = view;
  const parts = {
    id: collection.id,
    title: collection.title[language],
    detail: words.collectionDetail(windowWords(collection.window, language), count),
    link: linkOf(defaultView(subject, language, collection.id), context),
    caveat: collection.text[language],
  };
  return workOf(parts, `${shortOf(parts, context)} ${parts.caveat}`, [], context);
}

/** What is shown, with all that narrows it. `sentence` says what that is. */
export function viewWork(
  {
    sentence,
    sourcesOn,
    sourceTotal,
  }: { readonly sentence: string; readonly sourcesOn: number; readonly sourceTotal: number },
  context: CiteContext,
): CitedWork {
  const { subject, view, words } = context;
  const { language, knownOn } = view;
  const collection = collectionOf(subject, view.collection);
  const narrowed = [
    sentence,
    sourcesOn < sourceTotal && words.sourcesOn(sourcesOn, sourceTotal),
    knownOn !== null && words.knownOn(localTimeWords(knownOn, language)),
  ];
  const parts = {
    id: 'view',
    title: collection ? words.viewTitle(collection.title[language]) : words.mapTitle,
    detail: narrowed.filter(Boolean).join('; '),
    link: linkOf(view, context),
    caveat: '',
  };
  return workOf(parts, shortOf(parts, context), [], context);
}

interface Parts {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly link: string;
  readonly caveat: string;
}

function workOf(parts: Parts, whole: string, sources: readonly Source[], context: CiteContext): CitedWork {
  const { words, version, day, accessed, view } = context;
  const tail = [day !== null && words.recordOf(localTimeWords(day, view.language)), words.licence(LICENCE)];
  return {
    sources,
    short: shortOf(parts, context),
    long: [whole, ...tail].filter(Boolean).join(' '),
    item: {
      id: `dmz-incident-map-${parts.id}-${version}`,
      type: 'dataset',
      title: `${parts.title} (${parts.detail})`,
      author: [{ literal: words.author }],
      'container-title': words.mapTitle,
      version,
      ...(day !== null && { issued: cslDate(day) }),
      accessed: cslDate(accessed),
      ...(parts.link !== '' && { URL: parts.link }),
      license: LICENCE,
      language: view.language,
      note: [parts.caveat, words.dayNote].filter(Boolean).join(' '),
    },
  };
}

function shortOf(
  { title, detail, link }: Parts,
  { words, version, day, accessed, view }: CiteContext,
): string {
  const dayWords = (local: string) => localTimeWords(local, view.language);
  return words.shortText({
    title,
    detail,
    link,
    version,
    date: day === null ? '' : dayWords(day),
    accessed: dayWords(accessed),
  });
}

/** Made for the version that is cited: whoever follows it later is told what has changed. */
function linkOf(view: View, { page, subject, version }: CiteContext): string {
  return page === null ? '' : linkToView({ ...view, pinned: version }, page, subject);
}

function sourcesOf(claims: Parameters<typeof quotedSources>[0], { sources }: Catalogue): Source[] {
  return [...quotedSources(claims)].flatMap((id) => sources.get(id) ?? []);
}
