/** What the record as a whole covers, whatever is switched off: how many incidents, from when to when, from what. */

import { rangeOf } from '#domain/time/local-time.ts';
import type { Catalogue } from './catalogue.ts';
import type { SourceSet } from './source.ts';

export interface Coverage {
  readonly incidents: number;
  /** How many of them are the context of others. */
  readonly context: number;
  /** Local Korean days or less exact; null where nothing is dated. */
  readonly first: string | null;
  readonly last: string | null;
  /** Incidents with an end that no source gives. */
  readonly open: number;
  readonly sources: Readonly<Record<SourceSet, number>>;
}

export function coverageOf({ incidents, sources }: Catalogue): Coverage {
  const times = incidents.map(({ properties }) => properties.when);
  const starts = times.flatMap(({ start }) => start.earliest ?? []);
  const ends = times.flatMap(({ end }) => end.latest ?? []);
  const count = (set: SourceSet) => [...sources.values()].filter(({ custom }) => custom.set === set).length;
  return {
    incidents: incidents.length,
    context: incidents.filter(({ properties }) => properties.kind === 'context').length,
    first: toDay(extreme(starts, (a, b) => rangeOf(a).from - rangeOf(b).from)),
    last: toDay(extreme(ends, (a, b) => rangeOf(b).to - rangeOf(a).to)),
    open: times.filter(({ start, end }) => start.earliest === null || end.latest === null).length,
    sources: {
      articles: count('articles'),
      corroboration: count('corroboration'),
      history: count('history'),
    },
  };
}

function extreme(times: readonly string[], order: (a: string, b: string) => number): string | null {
  return [...times].sort(order)[0] ?? null;
}

function toDay(time: string | null): string | null {
  return time?.slice(0, 'YYYY-MM-DD'.length) ?? null;
}
