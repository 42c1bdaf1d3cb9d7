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
import { boundsOfSet, parseEdtfSet } from '#domain/time/edtf-set.ts';

export interface ClaimsFile {
  readonly claims: readonly Claim[];
  /** In the order of the file, as it writes them. */
  readonly windows: readonly { readonly edtf: string; readonly asked: AskedDates }[];
}

const schema = z.strictObject({
  claims: z.array(claim),
  windows: z.array(
    z
      .string()
      .check(
        z.refine((text) => askedDates(text) !== undefined, 'not EDTF, level 0 or 1, nor a set of dates'),
      ),
  ),
});

/** `name` stands before each fault's path. All faults are listed. */
export function readClaimsFile(
  raw: unknown,
  name: string,
  geography: Geography,
): ClaimsFile | { readonly faults: readonly Fault[] } {
  const hostile = checkJson(name, raw);
  const parsed = schema.safeParse(completed(withoutHostileKeys(raw), geography));
  if (!parsed.success) return { faults: [...hostile, ...schemaFaults(name, parsed)] };
  const { claims, windows } = parsed.data;
  const faults = claims.flatMap((one, index) => {
    const path = `${name}: claims[${index}]`;
    return [...checkTimeClaim(one, path), ...checkPlaceClaim(one, path, geography)];
  });
  if (hostile.length + faults.length > 0) return { faults: [...hostile, ...faults] };
  return { claims, windows: windows.map((edtf) => ({ edtf, asked: askedOf(edtf) })) };
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
