/** The part of a record that says what one incident rests on. */
import type { Catalogue, RecordFiles } from './catalogue.ts';
import { quotedSources } from './claims.ts';
import type { Source, Speaker } from './source.ts';

/**
 * A record of one incident, in the form of the record's files: the incident, the sources that it quotes, and every speaker
 * who is named there or counted as one of them. `head`: the members of the collection beside its features.
 */
export function evidenceFilesOf(catalogue: Catalogue, id: string, head: object): RecordFiles {
  const features = catalogue.incidents.filter((incident) => incident.id === id);
  const claims = features.flatMap(({ properties }) => properties.claims);
  const quoted = quotedSources(claims);
  const sources = [...catalogue.sources.values()].filter((source) => quoted.has(source.id));
  const named = [
    ...claims.flatMap(({ attributedTo, quotes }) => [
      ...attributedTo,
      ...quotes.flatMap((quote) => quote.attributedTo ?? []),
    ]),
    ...sources.flatMap(speakersOf),
  ];
  return {
    incidents: { ...head, features: features.map((feature) => ({ ...feature, geometry: null })) },
    sources,
    speakers: withCountedAs(named, catalogue),
  };
}

function speakersOf({ custom }: Source): readonly string[] {
  return [custom.origin, ...custom.via];
}

/** These speakers and those whose names, or with whom, they are counted, in the order of the register. */
export function withCountedAs(ids: readonly string[], { speakers }: Pick<Catalogue, 'speakers'>): Speaker[] {
  const all = new Set(ids);
  for (const id of all) {
    const { sameAs, countedWith } = speakers.get(id) ?? {};
    for (const other of [sameAs, countedWith]) if (other !== undefined) all.add(other);
  }
  return [...speakers.values()].filter(({ id }) => all.has(id));
}
