/** Incidents, claims and quotes of a record: a test gives what it is about, the rest is filled in. */
import type { Claim, IncidentFeature, Quote } from '#domain/record/incident.ts';

export const WORDS = { en: 'words', ko: '말' };

type Properties = IncidentFeature['properties'];

/** An incident of kind `context`, undated and unplaced. What is derived is left empty, since resolving does not read it. */
export function incidentOf(id: string, properties: Partial<Properties> = {}): IncidentFeature {
  const open = { earliest: null, latest: null };
  return {
    type: 'Feature',
    id,
    geometry: null,
    time: null,
    properties: {
      kind: 'context',
      title: { en: `Title of ${id}`, ko: `${id} 제목` },
      summary: WORDS,
      when: { edtf: '../..', start: open, end: open, timeZone: 'Asia/Seoul', basis: 'stated', readings: [] },
      where: {
        precision: 'unknown',
        alongMdlKm: null,
        readings: [],
        basis: 'stated',
        note: WORDS,
        representativePoint: null,
      },
      claims: [],
      unknowns: [],
      links: [],
      ...properties,
    },
  };
}

type PartsOf<C> = C extends Claim ? Pick<C, 'about'> & Partial<C> : never;
/** What a claim is about, what belongs to that, and any other part of it. */
export type ClaimParts = PartsOf<Claim>;

/** A claim that the source `source-a` states. */
export function claimOf(parts: ClaimParts): Claim {
  return {
    id: 'claim',
    text: WORDS,
    stance: 'supports',
    basis: 'stated',
    attributedTo: ['somebody'],
    quotes: [quoteOf('source-a')],
    ...parts,
  } as Claim;
}

/** An incident of which a source tells, and neither when nor where it was. */
export function toldOf(id: string, properties: Partial<Properties> = {}): IncidentFeature {
  return incidentOf(id, { claims: [claimOf({ about: 'activity' })], ...properties });
}

/** A claim that it was between two local times, both included; null: no bound. */
export function whenClaim(earliest: string | null, latest: string | null = earliest): Claim {
  const bound = { earliest, latest };
  return claimOf({ id: 'when', about: 'when', value: { start: bound, end: bound } });
}

/** The words `x` at the beginning of a text. */
export function quoteOf(source: string, { exact = 'x', start = 0, ...rest }: Partial<Quote> = {}): Quote {
  return { source, exact, prefix: '', suffix: '', start, end: start + [...exact].length, ...rest };
}
