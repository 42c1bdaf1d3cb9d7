/** Claims of one happening and windows to ask of, as a file has them: in the record's form, checked as the record is. */
import * as z from 'zod/mini';
import { placeWithGeography } from '#cli/record/place-with-geography.ts';
import { checkJson, withoutHostileKeys } from '#domain/checks/check-json.ts';
import { checkPlaceClaim } from '#domain/checks/check-place.ts';
import { checkTimeClaim } from '#domain/checks/check-time.ts';
import { recordedEnds } from '#domain/checks/derived-readings.ts';
import type { Geography } from '#domain/place/footprint.ts';
import { type Fault, schemaFaults } from '#domain/record/faults.ts';
import { type Claim, claim } from '#domain/record/incident.ts';
import { type AskedDates, askedDates } from '#domain/time/asked-dates.ts';
import { parseEdtf } from '#domain/time/edtf.ts';
import { edtfFlawOf } from '#domain/time/edtf-flaws.ts';
import { boundsOfSet, parseEdtfSet } from '#domain/time/edtf-set.ts';

export interface ClaimsFile {
  readonly claims: readonly Claim[];
  /** In the order of the file, as it writes them. */
  readonly windows: readonly { readonly edtf: string; readonly asked: AskedDates }[];
}

const schema = z.strictObject({ claims: z.array(z.unknown()), windows: z.array(z.unknown()) });

/** `name` stands before each fault's path. All faults are listed. */
export function readClaimsFile(
  raw: unknown,
  name: string,
  geography: Geography,
): ClaimsFile | { readonly faults: readonly Fault[] } {
  const hostile = checkJson(name, raw);
  const sound = withoutHostileKeys(raw);
  const parsed = schema.safeParse(completed(sound, geography));
  const lists = parsed.success ? parsed.data : listsIn(sound, geography);
  const claims = lists.claims.map((one, index) => readClaim(one, name, index, geography));
  const windows = lists.windows.map((one, index) => readWindow(one, `${name}: windows[${index}]`));
  const faults = [
    ...hostile,
    ...claims.flatMap((one) => one.faults),
    ...windows.flatMap((one) => one.faults),
    ...schemaFaults(name, parsed),
  ];
  if (faults.length > 0) return { faults };
  return {
    claims: claims.flatMap(({ value }) => value ?? []),
    windows: windows.flatMap(({ value }) =>
      value === undefined ? [] : { edtf: value, asked: askedOf(value) },
    ),
  };
}

interface Lists {
  readonly claims: readonly unknown[];
  readonly windows: readonly unknown[];
}

/** What there is to check where the file as a whole has faults. */
function listsIn(raw: unknown, geography: Geography): Lists {
  const { claims, windows } = (completed(raw, geography) ?? {}) as Members;
  return { claims: Array.isArray(claims) ? claims : [], windows: Array.isArray(windows) ? windows : [] };
}

interface Read<Value> {
  readonly value?: Value | undefined;
  readonly faults: readonly Fault[];
}

function readClaim(one: unknown, name: string, index: number, geography: Geography): Read<Claim> {
  const path = `${name}: claims[${index}]`;
  const text = typeof one === 'object' && one !== null ? (one as Members).value : undefined;
  const isText = typeof text === 'string' && (one as Members).about === 'when';
  // Of a time that cannot be read the other members are checked all the same.
  const parsed = claim.safeParse(isText ? { ...(one as Members), value: NO_TIME } : one);
  const faults = schemaFaults(name, parsed, ['claims', index]);
  if (isText) return { faults: [{ path: `${path}.value`, message: edtfFlawOf(text) ?? '' }, ...faults] };
  if (!parsed.success) return { faults };
  const own = [...checkTimeClaim(parsed.data, path), ...checkPlaceClaim(parsed.data, path, geography)];
  return { value: parsed.data, faults: [...faults, ...own] };
}

const NO_TIME = { start: { earliest: null, latest: null }, end: { earliest: null, latest: null } };

function readWindow(one: unknown, path: string): Read<string> {
  if (typeof one !== 'string') return { faults: [{ path, message: 'missing, or no string' }] };
  const flaw = edtfFlawOf(one);
  return flaw === undefined ? { value: one, faults: [] } : { faults: [{ path, message: flaw }] };
}

function askedOf(edtf: string): AskedDates {
  const asked = askedDates(edtf);
  if (!asked) throw new RangeError(`not EDTF: ${edtf}`);
  return asked;
}

/** What resolving does not ask of a claim may be left out, and what follows from the geography. */
const WHAT_MAY_BE_ABSENT = {
  text: { en: 'A claim.', ko: '주장.' },
  stance: 'supports',
  basis: 'stated',
  attributedTo: ['nobody-named'],
  quotes: [{ source: 'not-given', exact: 'A claim.', prefix: '', suffix: '' }],
};

type Members = Readonly<Record<string, unknown>>;

function completed(raw: unknown, geography: Geography): unknown {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return raw;
  const { claims, windows = [], ...rest } = raw as Members;
  const list = Array.isArray(claims)
    ? claims.map((one: unknown, index) => completedClaim(one, index, geography))
    : claims;
  return { ...rest, claims: list, windows };
}

function completedClaim(one: unknown, index: number, geography: Geography): unknown {
  if (typeof one !== 'object' || one === null || Array.isArray(one)) return one;
  const claim: Members = { id: `claim-${index + 1}`, ...WHAT_MAY_BE_ABSENT, ...one };
  if (claim.about === 'when' && typeof claim.value === 'string') {
    return { ...claim, value: timeOfEdtf(claim.value) ?? claim.value };
  }
  return claim.about === 'where' ? { ...claim, value: completedPlace(claim.value, geography) } : claim;
}

/** A time in EDTF in the form of the record; undefined where it is none that is read. */
function timeOfEdtf(text: string): unknown {
  const set = parseEdtfSet(text);
  const read = set ? { ...boundsOfSet(set), approximate: false, uncertain: false } : parseEdtf(text);
  if (!read) return undefined;
  const { start, end, open, approximate, uncertain } = read;
  return {
    ...recordedEnds({ start, end, open }),
    ...(approximate && { approximate }),
    ...(uncertain && { uncertain }),
    ...(set && { set: text }),
  };
}

/** With `meets` and `km` where they are absent. What is wrong with a place is told by its check. */
function completedPlace(value: unknown, geography: Geography): unknown {
  const shape = placeShape.safeParse(value);
  if (!shape.success || shape.data.meets !== undefined || shape.data.km !== undefined) return value;
  try {
    return placeWithGeography(value as Parameters<typeof placeWithGeography>[0], geography);
  } catch (error) {
    if (error instanceof RangeError) return value;
    throw error;
  }
}

const placeShape = z.object({
  on: z.string(),
  at: z.optional(z.tuple([z.number(), z.number()])),
  metres: z.optional(z.number().check(z.positive())),
  stretch: z.optional(z.string()),
  km: z.optional(z.unknown()),
  meets: z.optional(z.unknown()),
});
