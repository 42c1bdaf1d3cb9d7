/** Why the occurrences of a kind are not as many as its entries that are shown, and not known exactly. */
import { type CountRange, occurrencesOf } from '#domain/evidence/occurrences.ts';
import type { OccurrenceCount } from '#domain/evidence/outline.ts';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import { type CodesOf, type CountingKind, entriesOf, partLinksOf } from './count-occurrences.ts';

export interface CountReasons {
  /** Entries that count several. */
  readonly counting: readonly CountingEntry[];
  /** How many entries are surely counted in another that is shown. */
  readonly within: number;
  /** Entries of which nobody says whether they are counted in others that are shown. */
  readonly doubtful: readonly {
    readonly part: ResolvedIncident;
    readonly wholes: readonly ResolvedIncident[];
  }[];
  /** How many entries may lie out of what is asked for, in whole or in part. */
  readonly open: number;
}

export interface CountingEntry {
  readonly incident: ResolvedIncident;
  readonly count: OccurrenceCount;
  readonly range: CountRange;
}

export function reasonsOf(kind: CountingKind, codesOf: CodesOf): CountReasons {
  const { incidents, ranges, graph } = kind;
  const entries = entriesOf(kind, codesOf);
  const shown = incidents.flatMap((incident, number) =>
    entries[number]?.isShown ? [{ incident, number }] : [],
  );
  const isShown = (number: number) => entries[number]?.isShown === true;
  return {
    counting: shown.flatMap(({ incident, number }) => {
      const count = occurrencesOf(incident.resolution);
      const range = ranges[number];
      return count && range && !isOne(range) ? [{ incident, count, range }] : [];
    }),
    within: shown.filter(({ number }) =>
      [...(graph.wholes[number] ?? [])].some((whole) => whole !== number && isShown(whole)),
    ).length,
    doubtful: shown.flatMap(({ incident: part }) => {
      const targets = partLinksOf(part).flatMap(({ whole, isDoubtful }) => (isDoubtful ? [whole] : []));
      const wholes = shown.flatMap(({ incident }) => (targets.includes(incident.id) ? [incident] : []));
      return wholes.length > 0 ? [{ part, wholes }] : [];
    }),
    open: shown.filter(({ number }) => entries[number]?.lies === 'open').length,
  };
}

function isOne({ least, most }: CountRange): boolean {
  return least === 1 && most === 1;
}
