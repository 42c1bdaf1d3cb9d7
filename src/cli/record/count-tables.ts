/** The record counted by collection, kind, decade, precision of place and side. */
import { independenceOf } from '#domain/evidence/observers/independence.ts';
import { countedAs } from '#domain/evidence/observers/observers.ts';
import type { Catalogue } from '#domain/record/catalogue.ts';
import { quotedSources } from '#domain/record/claims.ts';
import type { IncidentFeature } from '#domain/record/incident.ts';
import { SIDES } from '#domain/record/source.ts';
import { holds, type Subject } from '#domain/record/subject.ts';

type Counted = Pick<Catalogue, 'incidents' | 'sources' | 'speakers'>;
type Row = Readonly<Record<string, number>>;
type CountTable = Readonly<Record<string, Row>>;

/** A table for each heading: its rows by name, each with its numbers. */
export function countTables(
  catalogue: Counted,
  { collections, kinds }: Pick<Subject, 'collections' | 'kinds'>,
): Readonly<Record<string, CountTable>> {
  const { incidents } = catalogue;
  const inCollection = collections.map((collection): [string, Row] => {
    const own = incidents.filter(({ id, properties }) => holds(collection, { id, kind: properties.kind }));
    return [collection.id, figuresOf(own, catalogue)];
  });
  const counted = (key: (incident: IncidentFeature) => string, order: readonly string[] = []) => {
    const names = [...order, ...incidents.map(key).sort()];
    return Object.fromEntries(
      [...new Set(names)].map((name) => [
        name,
        figuresOf(
          incidents.filter((incident) => key(incident) === name),
          catalogue,
        ),
      ]),
    );
  };
  return {
    'by collection': Object.fromEntries(inCollection),
    'by kind': counted(
      ({ properties }) => properties.kind,
      kinds.map(({ id }) => id),
    ),
    'by decade': counted(({ properties }) => decadeOf(properties.when)),
    'by precision of place': counted(({ properties }) => properties.where.precision),
    'by side of who is named first': bySide(catalogue),
  };
}

function figuresOf(incidents: readonly IncidentFeature[], catalogue: Counted): Row {
  const claims = incidents.flatMap(({ properties }) => properties.claims);
  const observers = incidents.flatMap(
    ({ properties }) => independenceOf(properties.claims, catalogue).observers,
  );
  return {
    incidents: incidents.length,
    claims: claims.length,
    quotes: claims.reduce((sum, { quotes }) => sum + quotes.length, 0),
    sources: quotedSources(claims).size,
    observers: new Set(observers.map(({ id }) => countedAs(id, catalogue))).size,
  };
}

function decadeOf({ start }: IncidentFeature['properties']['when']): string {
  const year = [start.latest, start.earliest].find((bound) => bound !== null && /^\d{4}/.test(bound));
  return year ? `${year.slice(0, 3)}0s` : 'undated';
}

/** Claims by the side of their ultimate speaker; an outlet has none. */
function bySide({ incidents, speakers }: Counted): CountTable {
  const sideOf = (speaker: string | undefined) => speakers.get(speaker ?? '')?.side ?? 'none';
  return Object.fromEntries(
    [...SIDES, 'none'].map((side) => {
      const own = incidents.map(({ properties }) =>
        properties.claims.filter(({ attributedTo }) => sideOf(attributedTo[0]) === side),
      );
      const claims = own.flat();
      const row = {
        incidents: own.filter((list) => list.length > 0).length,
        claims: claims.length,
        quotes: claims.reduce((sum, { quotes }) => sum + quotes.length, 0),
        speakers: new Set(claims.map(({ attributedTo }) => attributedTo[0])).size,
      };
      return [side, row];
    }),
  );
}
