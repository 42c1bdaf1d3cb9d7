/** Times: bounds the right way up, an EDTF that reads and says what the claims say, derived members up to date. */

import { resolve } from '#domain/evidence/evidence.ts';
import { isDated, spanOfClaim } from '#domain/evidence/readings/dated-claim.ts';
import type { ResolvedTime } from '#domain/evidence/readings/time-readings.ts';
import type { Fault } from '#domain/record/faults.ts';
import type { Claim, IncidentFeature } from '#domain/record/incident.ts';
import { parseEdtf } from '#domain/time/edtf.ts';
import { boundsOfSet, parseEdtfSet } from '#domain/time/edtf-set.ts';
import { localAt } from '#domain/time/local-time.ts';
import { extentOf, NOT_OPEN, OPEN, type OpenEnds, spanOf } from '#domain/time/time-span.ts';
import type { Located } from './check-references.ts';
import type { Derived } from './derive.ts';
import { recordedEnds } from './derived-readings.ts';

const BUILD = 'run npm run data:build';

/** Faults of the bounds of a time or an announcement; claims about anything else have none. */
export function checkTimeClaim(claim: Claim, path: string): Fault[] {
  if (!isDated(claim)) return [];
  const span = spanOfClaim(claim);
  const faults: Fault[] = [];
  const add = (member: string, message: string) => faults.push({ path: `${path}.value${member}`, message });
  if (claim.about === 'announced') {
    const { earliest, latest } = claim.value;
    if (earliest === null && latest === null) add('', 'neither bound is given: it says nothing');
    if (span.earliestStart >= span.latestStart) add('', 'upside down: earliest is after latest');
    return faults;
  }
  const set = claim.value.set === undefined ? undefined : parseEdtfSet(claim.value.set);
  const together = set && recordedEnds(boundsOfSet(set));
  if (together && !sameJson(together, { start: claim.value.start, end: claim.value.end })) {
    add('.set', `start and end are not those of its dates together: ${JSON.stringify(together)}`);
  }
  if (span.earliestStart >= span.latestStart) add('.start', 'upside down: earliest is after latest');
  if (span.earliestEnd >= span.latestEnd) add('.end', 'upside down: earliest is after latest');
  if (faults.length === 0 && span.earliestStart >= span.latestEnd)
    add('', 'upside down: ends before it begins');
  return faults;
}

/** The incident's `when` and `time` against what its claims add up to. */
export function checkTime({ value: incident, path }: Located<IncidentFeature>, derived: Derived): Fault[] {
  const { when, claims, unknowns } = incident.properties;
  const { time } = resolve(claims, () => true);
  const at = `${path}.properties.when`;
  const faults = checkEdtf(when.edtf, time, `${at}.edtf`);
  const compare = (member: string, found: unknown, expected: unknown) => {
    if (!sameJson(found, expected)) {
      faults.push({ path: member, message: `stale: the claims give ${JSON.stringify(expected)}; ${BUILD}` });
    }
  };
  compare(`${path}.time`, incident.time, derived.time);
  compare(`${at}.start`, when.start, derived.start);
  compare(`${at}.end`, when.end, derived.end);
  compare(`${at}.approximate`, when.approximate ?? false, derived.approximate);
  compare(`${at}.readings`, when.readings, derived.times);
  if (!time && !unknowns.some(({ about }) => about === 'when')) {
    faults.push({
      path: `${path}.properties.unknowns`,
      message: 'no claim dates it, and no unknown says so',
    });
  }
  return [
    ...faults,
    ...checkBasis(when.basis, claims, Object.values(time?.setBy ?? {}), at),
    ...checkAnnouncements(claims, time, path),
  ];
}

/** Nobody announces what cannot have begun. */
function checkAnnouncements(claims: readonly Claim[], time: ResolvedTime | null, path: string): Fault[] {
  return claims.flatMap((claim, index) => {
    if (claim.about !== 'announced' || claim.stance !== 'supports' || !time) return [];
    if (spanOfClaim(claim).latestEnd > time.span.earliestStart) return [];
    const at = `${path}.properties.claims[${index}].value`;
    return [{ path: at, message: 'announced before it can have happened' }];
  });
}

/** What is set by inferences alone is inferred, what is set by statements alone is stated. */
export function checkBasis(
  basis: Claim['basis'],
  claims: readonly Claim[],
  setBy: readonly string[],
  path: string,
): Fault[] {
  const bases = new Set(claims.filter(({ id }) => setBy.includes(id)).map((claim) => claim.basis));
  if (bases.size === 0 || bases.has(basis)) return [];
  return [
    { path: `${path}.basis`, message: `‘${basis}’, but every claim that sets it is ${[...bases].join()}` },
  ];
}

function checkEdtf(text: string, time: ResolvedTime | null, path: string): Fault[] {
  const edtf = parseEdtf(text);
  if (!edtf) return [{ path, message: `not EDTF, level 0 or 1: ${text}` }];
  const said = extentOf(spanOf(edtf.start, edtf.end));
  const given = time ? extentOf(time.span) : { from: -Infinity, to: Infinity };
  if (given.from < said.from || given.to > said.to)
    return [{ path, message: `${text} says more than the claims` }];
  if (dayOf(said.from) !== dayOf(given.from) || dayOf(said.to - 1) !== dayOf(given.to - 1)) {
    return [{ path, message: `${text} says less than the claims` }];
  }
  return checkOpenEnds(text, edtf.open, time, path);
}

/** `..` is an end that a claim says to be open, nothing before or after the slash one that is not known. */
function checkOpenEnds(text: string, said: OpenEnds, time: ResolvedTime | null, path: string): Fault[] {
  const { start, end } = time?.open ?? NOT_OPEN;
  if (said.start === start && said.end === end) return [];
  // EDTF has no interval of which neither end is known.
  if (text === '../..' && !start && !end) return [];
  const [first = '', last = ''] = text.split('/').map((part) => (part === OPEN ? '' : part));
  const expected = `${start ? OPEN : first}/${end ? OPEN : last}`;
  return [
    { path, message: `${text}: by the claims ${expected}; ‘..’ is an end that a source says to be open` },
  ];
}

function dayOf(instant: number): string {
  return Number.isFinite(instant) ? localAt(instant, 'day') : String(instant);
}

/** Equal as JSON, whatever the order of members. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [one, other] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    one.length === other.size &&
    one.every(([key, value]) => other.has(key) && sameJson(value, other.get(key)))
  );
}
