/** Records of any size, for measuring: our own incidents again and again, each with one claim of when and one of where. */
import { soundSubject } from '#cli/subject/subject-file.ts';
import { addLocal } from '#domain/time/local-time.ts';
import { readRecord } from './record-files.ts';

interface Bounds {
  readonly start: { readonly earliest: string; readonly latest: string };
  readonly end: { readonly earliest: string; readonly latest: string };
}

/** When and where the incident of an index is, out of so many; without `where` it is where the record's first is. */
export type Spread = (
  index: number,
  count: number,
) => {
  readonly when: Bounds;
  readonly where?:
    | { readonly on: string; readonly km: readonly (readonly number[])[] }
    | { readonly on: 'circle'; readonly at: readonly [number, number]; readonly metres: number };
};

interface Template {
  readonly properties: {
    readonly claims: readonly {
      readonly about: string;
      readonly basis: string;
      readonly quotes: readonly unknown[];
    }[];
    readonly [member: string]: unknown;
  };
}

/** The days follow a fixed stride, so that neighbours in the file are far apart in time; each fifth is known to the month only. */
export const overSeventyYears: Spread = (index, count) => {
  const days = Math.floor((((index * 7919) % count) / count) * 25_700);
  const day = addLocal('1954-01-01', { days });
  const known = index % 5 === 0 ? day.slice(0, 7) : day;
  const bound = { earliest: known, latest: known };
  return { when: { start: bound, end: bound } };
};

/** Each on another day of 2024 and another stretch of the line. */
export const alongTheLine: Spread = (index) => {
  const day = addLocal('2024-01-01', { days: (index * 7919) % 360 });
  const bound = { earliest: day, latest: addLocal(day, { days: index % 5 === 0 ? 30 : index % 3 }) };
  const west = (index * 104_729) % 220;
  return {
    when: { start: bound, end: bound },
    where: { on: 'mdl', km: [[west, Math.min(west + 1 + (index % 17), 237.4)]] },
  };
};

/** Each on another day of 2024 and at another site north of the line: a circle of a kilometre, away from the zone. */
export const atSites: Spread = (index, count) => {
  const { when } = alongTheLine(index, count);
  const at = [126.6 + ((index * 7919) % 200) / 100, 38.5 + ((index * 104_729) % 90) / 100] as const;
  return { when, where: { on: 'circle', at, metres: 1000 } };
};

/** The record with so many lean incidents instead of its own: ten thousand must stay small enough to be sent. */
export function syntheticRecord(count: number, spread: Spread): { readonly features: readonly object[] } {
  const { features, ...rest } = ownRecord();
  const all = features.flatMap(({ properties }) => properties.claims);
  const [whenClaim, whereClaim] = (['when', 'where'] as const).map((about) => {
    const claim = all.find((one) => one.about === about && one.basis === 'stated');
    if (!claim) throw new Error(`the record has no claim about ${about}`);
    return { ...claim, stance: 'supports', quotes: claim.quotes.slice(0, 1) };
  });
  // As many as a month of the record has: each has a lane, and lanes take their height from the map.
  const kinds = soundSubject('data').kinds.slice(0, 6);
  const made = Array.from({ length: count }, (_, index) => {
    const template = features[index % features.length];
    if (!template) throw new Error('the record is empty');
    const { when: value, where } = spread(index, count);
    const claims = [
      { ...whenClaim, value },
      { ...whereClaim, ...(where && { value: where }) },
    ];
    const kind = kinds[index % kinds.length]?.id;
    const properties = { ...template.properties, kind, claims, unknowns: [], links: [] };
    return { type: 'Feature', id: `synthetic-${index}`, geometry: null, time: null, properties };
  });
  return { ...rest, features: made };
}

/** The record's own incidents, whole, until there are so many. */
export function repeatedRecord(count: number): { readonly features: readonly object[] } {
  const { features, ...rest } = ownRecord();
  const made = Array.from({ length: count }, (_, index) => ({
    ...features[index % features.length],
    id: `repeated-${index}`,
  }));
  return { ...rest, features: made };
}

function ownRecord(): { readonly features: readonly Template[] } {
  return readRecord('data').files.incidents as { features: Template[] };
}
