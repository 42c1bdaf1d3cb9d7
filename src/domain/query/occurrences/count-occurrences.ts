/** How many occurrences the entries of a record stand for that are shown: of each kind, since only like things are counted. */
import { isSupported } from '#domain/evidence/evidence.ts';
import {
  type CountRange,
  isCountOff,
  occurrencesOf,
  rangeOfOccurrences,
} from '#domain/evidence/occurrences.ts';
import type { OccurrenceCount } from '#domain/evidence/outline.ts';
import { hasEvidence, type ResolvedIncident } from '#domain/evidence/resolved.ts';
import type { KindId } from '#domain/record/subject.ts';
import { CODES } from '#domain/rows/codes.ts';
import { boundsWithin, type CountedEntry, type Lying, occurrenceBounds } from './bounds.ts';
import { type PartGraph, type PartLink, partGraphOf } from './part-graph.ts';

/** A kind of which some entry counts several, or is counted in another. */
export interface CountingKind {
  readonly kind: KindId;
  readonly incidents: readonly ResolvedIncident[];
  readonly ranges: readonly CountRange[];
  readonly graph: PartGraph;
}

const known = new WeakMap<readonly ResolvedIncident[], ReadonlyMap<KindId, CountingKind>>();

/** Of the whole record: an entry that is not shown can still tell what two others have in common. */
export function countingKindsOf(record: readonly ResolvedIncident[]): ReadonlyMap<KindId, CountingKind> {
  const kinds = known.get(record) ?? newCountingKinds(record);
  known.set(record, kinds);
  return kinds;
}

function newCountingKinds(record: readonly ResolvedIncident[]): ReadonlyMap<KindId, CountingKind> {
  const found = new Set(record.filter(countsOrIsCounted).map(({ kind }) => kind));
  return new Map([...found].map((kind) => [kind, countingKind(kind, record)]));
}

function countsOrIsCounted(incident: ResolvedIncident): boolean {
  return occurrencesOf(incident.resolution) !== undefined || partLinksOf(incident).length > 0;
}

function countingKind(kind: KindId, record: readonly ResolvedIncident[]): CountingKind {
  const incidents = record.filter((incident) => incident.kind === kind);
  return {
    kind,
    incidents,
    ranges: incidents.map(rangeOf),
    graph: partGraphOf(
      incidents.map(({ id }) => id),
      incidents.flatMap(partLinksOf),
    ),
  };
}

/** Of one that no enabled source tells of nothing is known, not even that it happened. */
function rangeOf(incident: ResolvedIncident): CountRange {
  const { resolution } = incident;
  if (!isSupported(resolution)) return { least: 0, most: Infinity };
  if (hasEvidence(incident) && isCountOff(incident.feature.properties.claims, resolution))
    return { least: 1, most: Infinity };
  return rangeOfOccurrences(resolution);
}

/** Both ends of a link have it: those of the part are enough. */
export function partLinksOf({ id, feature }: Pick<ResolvedIncident, 'id' | 'feature'>): PartLink[] {
  return feature.properties.links.flatMap(({ rel, target }) => {
    if (rel !== 'part-of' && rel !== 'may-be-part-of') return [];
    return [{ part: id, whole: target, isDoubtful: rel === 'may-be-part-of' }];
  });
}

/** How an incident stands to what is asked, as codes: with all filters, and with the window and the stretch alone. */
export interface AskedCodes {
  readonly shown: number;
  readonly inWindow: number;
}

/** By the incident's id; undefined of one that is not in the list that was asked. */
export type CodesOf = (id: string) => AskedCodes | undefined;

/** Asked again, it counts anew only where an entry stands otherwise than at the last time: at few steps of a scrub. */
export function rangeOfKind(kind: CountingKind, codesOf: CodesOf): CountRange {
  const entries = entriesOf(kind, codesOf);
  const standing = entries.map(({ lies, isShown }) => `${lies}${isShown ? '+' : ''}`).join();
  const last = lastRanges.get(kind);
  if (last?.standing === standing) return last.range;
  const range = occurrenceBounds(entries, kind.graph);
  lastRanges.set(kind, { standing, range });
  return range;
}

const lastRanges = new WeakMap<CountingKind, { readonly standing: string; readonly range: CountRange }>();

/** Its incidents, in order, as they stand to what is asked. */
export function entriesOf({ incidents, ranges }: CountingKind, codesOf: CodesOf): readonly CountedEntry[] {
  return incidents.map(({ id }, number) => {
    const range = ranges[number] as CountRange;
    const codes = codesOf(id);
    const shown = codes?.shown ?? CODES.out;
    return {
      ...range,
      lies: codes ? lyingBy(codes.inWindow, range) : ('open' as const),
      isShown: shown !== CODES.out && shown !== CODES.undated,
    };
  });
}

/** What goes on beyond the window is under way in it; of several occurrences any may then lie out of it. */
function lyingBy(code: number, { most }: CountRange): Lying {
  if (code === CODES.out) return 'out';
  if (code === CODES.certain) return 'in';
  return code === CODES['under-way'] && most === 1 ? 'in' : 'open';
}

/** What an entry counts, and how much of that other entries of the record stand for. */
export interface CountedWithin {
  readonly count: OccurrenceCount;
  readonly listed: CountRange;
  /** Surely, and perhaps, counted in it by a link of their own. */
  readonly parts: readonly string[];
  readonly doubtfulParts: readonly string[];
}

/** Undefined of an entry that counts nothing. */
export function countedWithin(
  record: readonly ResolvedIncident[],
  incident: ResolvedIncident,
): CountedWithin | undefined {
  const count = occurrencesOf(incident.resolution);
  const found = countingKindsOf(record).get(incident.kind);
  const number = found?.incidents.findIndex(({ id }) => id === incident.id) ?? -1;
  if (!count || !found || number < 0) return undefined;
  const { incidents, ranges, graph } = found;
  const entries = ranges.map((range, at) => ({
    ...range,
    lies: 'in' as const,
    isShown:
      at !== number &&
      graph.any[number]?.has(at) === true &&
      isSupported((incidents[at] as ResolvedIncident).resolution),
  }));
  const targets = (rel: 'contains' | 'may-contain') =>
    incident.feature.properties.links.flatMap((link) => (link.rel === rel ? [link.target] : []));
  return {
    count,
    listed: boundsWithin(number, entries, graph),
    parts: targets('contains'),
    doubtfulParts: targets('may-contain'),
  };
}
