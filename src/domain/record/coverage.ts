/** What the record as a whole covers, whatever is switched off: how many incidents, from when to when, from what. */

import { rangeOf } from '#domain/time/local-time.ts';
import { isBound } from '#domain/time/time-span.ts';
import type { Catalogue } from './catalogue.ts';
import { quotedSources } from './claims.ts';
import type { IncidentFeature } from './incident.ts';
import type { Source } from './source.ts';
import { type Collection, holds, isWhole, kindOf, type SetRole, type Subject } from './subject.ts';

export interface Coverage {
  readonly incidents: number;
  /** How many of them are the context of others. */
  readonly context: number;
  /** Local Korean days or less exact; null where nothing is dated. */
  readonly first: string | null;
  readonly last: string | null;
  /** Incidents with an end that no source gives, be it that it is not known or that it is open. */
  readonly open: number;
  /** In the sets of each role. */
  readonly sources: Readonly<Record<SetRole, number>>;
}

export function coverageOf({ incidents, sources }: Catalogue, subject: Subject): Coverage {
  const times = incidents.map(({ properties }) => properties.when);
  const starts = times.map(({ start }) => start.earliest).filter(isBound);
  const ends = times.map(({ end }) => end.latest).filter(isBound);
  const count = (role: SetRole) => sourcesInRole(role, sources.values(), subject).length;
  return {
    incidents: incidents.length,
    context: incidents.filter(({ properties }) => kindOf(subject, properties.kind).group === 'context')
      .length,
    first: toDay(extreme(starts, (a, b) => rangeOf(a).from - rangeOf(b).from)),
    last: toDay(extreme(ends, (a, b) => rangeOf(b).to - rangeOf(a).to)),
    open: times.filter(({ start, end }) => !isBound(start.earliest) || !isBound(end.latest)).length,
    sources: {
      start: count('start'),
      corroboration: count('corroboration'),
      background: count('background'),
    },
  };
}

/** Ids of the sources that a collection's incidents quote; undefined of the whole record, whose sources are all there are. */
export function sourcesOfCollection(
  collection: Collection,
  incidents: readonly IncidentFeature[],
): ReadonlySet<string> | undefined {
  if (isWhole(collection)) return undefined;
  const own = incidents.filter(({ id, properties }) => holds(collection, { id, kind: properties.kind }));
  return quotedSources(own.flatMap(({ properties }) => properties.claims));
}

/** The sources in all sets of a role, in their order. */
export function sourcesInRole(
  role: SetRole,
  sources: Iterable<Source>,
  { sourceSets }: Pick<Subject, 'sourceSets'>,
): Source[] {
  const sets = new Set(sourceSets.filter((set) => set.role === role).map(({ id }) => id));
  return [...sources].filter(({ custom }) => sets.has(custom.set));
}

function extreme(times: readonly string[], order: (a: string, b: string) => number): string | null {
  return [...times].sort(order)[0] ?? null;
}

function toDay(time: string | null): string | null {
  return time?.slice(0, 'YYYY-MM-DD'.length) ?? null;
}
