/** The sources of an incident as reports, each under whoever finally saw what it tells. */
import type { Catalogue } from '#domain/record/catalogue.ts';
import { quotedSources } from '#domain/record/claims.ts';
import type { Claim } from '#domain/record/incident.ts';
import { independenceOf, type Observer, quoteChain } from './independence.ts';
import { countedAs, isOwnWords } from './observers.ts';

export interface Report {
  readonly source: string;
  /** Who published it: a speaker's id. */
  readonly outlet: string;
  /** The ways by which its words came to it, first speaker first, each once. */
  readonly chains: readonly (readonly string[])[];
}

/**
 * Why reports stand together: they pass on one observer, comment only, or tell it in their own name. `premise` and
 * `mistaken`: they do not count as reports of the incident, as they only help to infer something, or are wrong.
 */
export type ReportGroup =
  | { readonly type: 'observer'; readonly observer: Observer; readonly reports: readonly Report[] }
  | {
      readonly type: 'comment' | 'own-words' | 'premise' | 'mistaken';
      readonly reports: readonly Report[];
    };

export interface Reports {
  readonly observers: readonly Observer[];
  /** Speaker ids of all who published a report that counts. */
  readonly outlets: readonly string[];
  /** How many reports count. */
  readonly count: number;
  /** Every source that the claims quote, each in one group; those that do not count come last. */
  readonly groups: readonly ReportGroup[];
}

type Register = Pick<Catalogue, 'sources' | 'speakers'>;
type Place = ReportGroup['type'] | Observer;

/** The reports that claims quote; those of sources that are off are to be left out of the claims before. */
export function reportsOf(claims: readonly Claim[], register: Register): Reports {
  const { observers } = independenceOf(claims, register);
  const places = new Map<Place, Report[]>();
  for (const source of quotedSources(claims)) {
    const place = placeOf(source, claims, observers, register);
    places.set(place, [...(places.get(place) ?? []), reportOf(source, claims, register)]);
  }
  const groups = [
    ...observers.flatMap((observer) => groupOf(observer, places)),
    ...(['comment', 'own-words', 'premise', 'mistaken'] as const).flatMap((type) => groupOf(type, places)),
  ];
  const counted = groups.filter(({ type }) => type !== 'premise' && type !== 'mistaken');
  const reports = counted.flatMap((group) => group.reports);
  return {
    observers,
    outlets: [...new Set(reports.map(({ outlet }) => outlet))],
    count: reports.length,
    groups,
  };
}

function groupOf(place: Place, places: ReadonlyMap<Place, readonly Report[]>): ReportGroup[] {
  const reports = places.get(place);
  if (!reports) return [];
  if (typeof place !== 'string') return [{ type: 'observer', observer: place, reports }];
  return place === 'observer' ? [] : [{ type: place, reports }];
}

/** Where a report stands: by the best of what it tells, so that each stands in one place only. */
function placeOf(
  source: string,
  claims: readonly Claim[],
  observers: readonly Observer[],
  register: Register,
): Place {
  const held = claims.filter(({ stance }) => stance !== 'mistaken');
  const told = held.filter((claim) => tells(claim, source, register));
  const observed = told
    .filter(({ comments }) => !comments)
    .flatMap((claim) => chainsOf(claim, source, register));
  const seen = observed.find((chain) => !isOwnWords(chain, register));
  const group = seen && countedAs(seen[0] ?? '', register);
  const observer = observers.find(({ id }) => countedAs(id, register) === group);
  if (observer) return observer;
  if (observed.length > 0) return 'own-words';
  if (told.length > 0) return 'comment';
  return quotedSources(held).has(source) ? 'premise' : 'mistaken';
}

/** True where a claim is made by this source: the other premises of an inference do not make it. */
function tells(claim: Claim, source: string, register: Register): boolean {
  if (!claim.quotes.some((quote) => quote.source === source)) return false;
  return claim.basis === 'stated' || outletOf(source, register) === claim.attributedTo.at(-1);
}

function reportOf(source: string, claims: readonly Claim[], register: Register): Report {
  const quoting = claims.filter(({ quotes }) => quotes.some((quote) => quote.source === source));
  const telling = quoting.filter((claim) => tells(claim, source, register));
  const chains = (telling.length > 0 ? telling : quoting).flatMap((claim) =>
    chainsOf(claim, source, register),
  );
  return {
    source,
    outlet: outletOf(source, register),
    chains: [...new Map(chains.map((chain) => [chain.join(' '), chain])).values()],
  };
}

function chainsOf(claim: Claim, source: string, register: Register): (readonly string[])[] {
  if (claim.basis === 'inferred' && tells(claim, source, register)) return [claim.attributedTo];
  return claim.quotes
    .filter((quote) => quote.source === source)
    .map((quote) => quoteChain(claim, quote, register));
}

function outletOf(source: string, { sources }: Register): string {
  return sources.get(source)?.custom.via.at(-1) ?? source;
}
