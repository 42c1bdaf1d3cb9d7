/** What is searched of an incident: all that the page says of it, in both languages. */

import type { Resolution } from '#domain/evidence/evidence.ts';
import { quoteChain } from '#domain/evidence/observers/independence.ts';
import { hasEvidence, type ResolvedIncident } from '#domain/evidence/resolved.ts';
import type { Catalogue } from '#domain/record/catalogue.ts';
import { unansweredBy } from '#domain/record/claims.ts';
import type { IncidentHead } from '#domain/record/incident.ts';
import { kindOf, type Subject } from '#domain/record/subject.ts';
import { type Searched, searchedOf } from './search/find-term.ts';
import { foldTexts } from './search/fold-text.ts';
import { learnNames, type Names, NO_NAMES, type ParallelText } from './search/names.ts';

/** What the record tells beside its incidents: how kinds, outlets and speakers are called. */
export interface SearchRegister extends Pick<Subject, 'kinds'>, Pick<Catalogue, 'sources' | 'speakers'> {
  /** How Korean names are written in Hangul. Asked only where something is searched. */
  readonly names: () => Names;
}

export const NO_REGISTER: SearchRegister = {
  kinds: [],
  sources: new Map(),
  speakers: new Map(),
  names: () => NO_NAMES,
};

/** `gazetteer`: more texts in both languages to learn names from, such as the names of stretches and what is said of them. */
export function searchRegisterOf(
  { kinds }: Pick<Subject, 'kinds'>,
  { incidents, sources, speakers }: Pick<Catalogue, 'incidents' | 'sources' | 'speakers'>,
  gazetteer: readonly ParallelText[] = [],
): SearchRegister {
  let names: Names | undefined;
  const learned = () =>
    learnNames([
      ...[...speakers.values()].map(({ name }) => name),
      ...gazetteer,
      ...incidents.flatMap(({ properties }) => [properties.title, properties.where.note]),
    ]);
  return {
    kinds,
    sources,
    speakers,
    names: () => {
      names ??= learned();
      return names;
    },
  };
}

type SearchedIncident = Pick<ResolvedIncident, 'feature' | 'resolution'>;

const searched = new WeakMap<SearchRegister, WeakMap<Resolution, Searched>>();

/** Gives what is searched of an incident as the enabled sources leave it. */
export function searcherOf(register: SearchRegister): (incident: SearchedIncident) => Searched {
  const known = searched.get(register) ?? new WeakMap<Resolution, Searched>();
  searched.set(register, known);
  return (incident) => {
    const before = known.get(incident.resolution);
    if (before) return before;
    const texts = () => textsOf(incident, register);
    const made = searchedOf(foldTexts(texts()), texts);
    known.set(incident.resolution, made);
    return made;
  };
}

/** Before its claims are here, its title and kind; of a row of a catalogue also its source and id, as rows/find-rows.ts. What sources say that are switched off is not found; nor are summary and notes, which speak of all sources, unless all are on. */
function textsOf(incident: SearchedIncident, register: SearchRegister): readonly string[] {
  if (!hasEvidence(incident)) {
    const { feature } = incident;
    const { row } = incident.resolution.outline ?? {};
    const names = [feature.properties.title, ...kindNames(feature, register)].flatMap(({ en, ko }) => [
      en,
      ko,
    ]);
    return row ? [...names, row.source, feature.id] : names;
  }
  const { feature, resolution } = incident;
  const { title, summary, where, claims: all, unknowns, when } = feature.properties;
  const { claims } = resolution;
  const isWhole = claims.length === all.length;
  const localized = [
    title,
    ...kindNames(feature, register),
    ...(isWhole ? [summary, where.note] : []),
    ...claims.map((claim) => claim.text),
    ...unansweredBy(unknowns, claims).map((unknown) => unknown.text),
  ];
  const edtf = isWhole ? [when.edtf] : [];
  return [...localized.flatMap(({ en, ko }) => [en, ko]), ...quotesOf(resolution, register), ...edtf];
}

function kindNames({ properties }: IncidentHead, { kinds }: SearchRegister): readonly ParallelText[] {
  if (kinds.length === 0) return [];
  const { name, shortName } = kindOf({ kinds }, properties.kind);
  return [name, shortName];
}

/** What the enabled sources are quoted with, whom they quote and who published them: each once. */
function quotesOf({ claims, isEnabled }: Resolution, register: SearchRegister): readonly string[] {
  const texts = new Set<string>();
  const speakers = new Set<string>();
  for (const claim of claims)
    for (const quote of claim.quotes) {
      if (!isEnabled(quote.source, quote, claim)) continue;
      texts.add(quote.exact);
      const source = register.sources.get(quote.source);
      if (!source) continue;
      texts.add(source['container-title']);
      for (const id of source.custom.via) speakers.add(id);
      for (const id of quoteChain(claim, quote, register)) speakers.add(id);
    }
  for (const id of speakers) {
    const speaker = register.speakers.get(id);
    for (const name of [speaker?.name, speaker?.short]) if (name) texts.add(name.en).add(name.ko);
  }
  return [...texts];
}
