/** Identity and references: nothing twice, nothing that points nowhere, links that both ends know of. */

import { isCounted } from '#domain/record/claims.ts';
import type { Fault } from '#domain/record/faults.ts';
import type { Claim, IncidentFeature, LinkRelation, Quote } from '#domain/record/incident.ts';
import type { Source, Speaker } from '#domain/record/source.ts';

export interface Located<T> {
  readonly value: T;
  /** With the file's name, e.g. `incidents.geojson: features[3]`. */
  readonly path: string;
}

/** Every id that occurs in the files, also of records that are themselves faulty: one mistake, one fault. */
export interface KnownIds {
  readonly incidents: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly speakers: ReadonlySet<string>;
}

const INVERSE: Record<LinkRelation, LinkRelation> = {
  'response-to': 'answered-by',
  'answered-by': 'response-to',
  'reported-with': 'reported-with',
  dates: 'dated-by',
  'dated-by': 'dates',
  'context-of': 'has-context',
  'has-context': 'context-of',
  contains: 'part-of',
  'part-of': 'contains',
  'may-contain': 'may-be-part-of',
  'may-be-part-of': 'may-contain',
};

export function checkDuplicates(items: readonly Located<{ readonly id: string }>[]): Fault[] {
  const seen = new Set<string>();
  return items.flatMap(({ value: { id }, path }) => {
    const fault = seen.has(id) ? [{ path: `${path}.id`, message: `duplicate id: ${id}` }] : [];
    seen.add(id);
    return fault;
  });
}

export function checkClaimReferences(
  incident: Located<IncidentFeature>,
  known: KnownIds,
  sources: ReadonlyMap<string, Source>,
): Fault[] {
  const claims = incident.value.properties.claims.map((value, index) => ({
    value,
    path: `${incident.path}.properties.claims[${index}]`,
  }));
  return [
    ...checkDuplicates(claims),
    ...claims.flatMap((claim) => checkClaim(claim, known, sources)),
    ...checkAnswers(incident),
  ];
}

/**
 * What answers an unknown is a claim of the same incident on the same subject, and no mistake. A time or a count without
 * any bound answers nothing: ‘dozens’ does not tell how many.
 */
function checkAnswers({ value, path }: Located<IncidentFeature>): Fault[] {
  const { claims, unknowns } = value.properties;
  return unknowns.flatMap(({ about, answeredBy = [] }, index) =>
    answeredBy.flatMap((id, at) => {
      const claim = claims.find((one) => one.id === id);
      const isOnSubject = claim?.about === about && claim.stance !== 'mistaken';
      if (isOnSubject && !isUnbounded(claim)) return [];
      const offSubject = claim ? `${id} tells nothing of ${about} that holds` : `unknown claim: ${id}`;
      const message = isOnSubject ? `${id} gives no bound: it answers nothing` : offSubject;
      return [{ path: `${path}.properties.unknowns[${index}].answeredBy[${at}]`, message }];
    }),
  );
}

function isUnbounded(claim: Claim): boolean {
  if (isCounted(claim)) return claim.value.min === null && claim.value.max === null;
  if (claim.about === 'when') return isOpen(claim.value.start) && isOpen(claim.value.end);
  return claim.about === 'announced' && isOpen(claim.value);
}

function isOpen({ earliest, latest }: { earliest: string | null; latest: string | null }): boolean {
  return earliest === null && latest === null;
}

function checkClaim(
  { value: claim, path }: Located<Claim>,
  known: KnownIds,
  sources: ReadonlyMap<string, Source>,
): Fault[] {
  const faults = [
    ...unknownIds(claim.attributedTo, known.speakers, `${path}.attributedTo`, 'speaker'),
    ...claim.quotes.flatMap((quote, index) => checkQuote(quote, `${path}.quotes[${index}]`, known, sources)),
  ];
  if (claim.basis === 'inferred' && !claim.reasoning) {
    faults.push({
      path: `${path}.reasoning`,
      message: 'missing: an inferred claim says how it was inferred',
    });
  }
  return faults.length > 0 ? faults : checkChain(claim, path, sources);
}

function checkQuote(
  { source, attributedTo }: Quote,
  path: string,
  known: KnownIds,
  sources: ReadonlyMap<string, Source>,
): Fault[] {
  if (!known.sources.has(source)) return [{ path: `${path}.source`, message: `unknown source: ${source}` }];
  if (!attributedTo) return [];
  const faults = unknownIds(attributedTo, known.speakers, `${path}.attributedTo`, 'speaker');
  const outlet = sources.get(source)?.custom.via.at(-1);
  if (outlet !== undefined && attributedTo.at(-1) !== outlet) {
    faults.push({ path: `${path}.attributedTo`, message: `does not end with ${outlet}, who published it` });
  }
  return faults;
}

/** The last of the chain is who published the words: one of the quoted sources. */
function checkChain(claim: Claim, path: string, sources: ReadonlyMap<string, Source>): Fault[] {
  const outlets = claim.quotes.map(({ source }) => sources.get(source)?.custom.via.at(-1));
  const last = claim.attributedTo.at(-1);
  if (outlets.includes(undefined) || outlets.includes(last)) return [];
  return [
    { path: `${path}.attributedTo`, message: `ends with ${last}, who published none of the quoted sources` },
  ];
}

/** Who passed a source on is known, and who published it is an outlet: its own words are no observation. */
export function checkSourceReferences(
  { value, path }: Located<Source>,
  known: KnownIds,
  speakers: ReadonlyMap<string, Speaker>,
): Fault[] {
  const { origin, via } = value.custom;
  const publisher = speakers.get(via.at(-1) ?? '');
  const isOutlet = publisher === undefined || publisher.outlet === true;
  return [
    ...(isOutlet
      ? []
      : [{ path: `${path}.custom.via`, message: `${publisher.id} published it, but is no outlet` }]),
    ...unknownIds(via, known.speakers, `${path}.custom.via`, 'speaker'),
    ...(known.speakers.has(origin)
      ? []
      : [{ path: `${path}.custom.origin`, message: `unknown speaker: ${origin}` }]),
  ];
}

/**
 * `sameAs` and `countedWith` lead to a known speaker who has neither: chains of names would not say who it is. One
 * speaker has one of them at most.
 */
export function checkSameAs(speakers: readonly Located<Speaker>[]): Fault[] {
  const byId = new Map(speakers.map(({ value }) => [value.id, value]));
  return speakers.flatMap(({ value, path }) => {
    const both = value.sameAs !== undefined && value.countedWith !== undefined;
    const faults = both ? [{ path, message: 'sameAs and countedWith: one says it' }] : [];
    for (const member of ['sameAs', 'countedWith'] as const) {
      const id = value[member];
      if (id === undefined) continue;
      const other = byId.get(id);
      const further = other?.sameAs ?? other?.countedWith;
      if (!other) faults.push({ path: `${path}.${member}`, message: `unknown speaker: ${id}` });
      else if (further !== undefined)
        faults.push({ path: `${path}.${member}`, message: `${id} is itself the same as ${further}` });
    }
    return faults;
  });
}

/** An outlet speaks for no side, everybody else does: what has none is left out of every account. */
export function checkSides(speakers: readonly Located<Speaker>[]): Fault[] {
  return speakers.flatMap(({ value: { outlet, side, sameAs }, path }) => {
    if (outlet && side)
      return [{ path: `${path}.side`, message: 'an outlet’s own words are nobody’s account' }];
    const isTold = outlet || side || sameAs !== undefined;
    return isTold ? [] : [{ path: `${path}.side`, message: 'missing: whose account it is' }];
  });
}

function unknownIds(ids: readonly string[], known: ReadonlySet<string>, path: string, what: string): Fault[] {
  return ids.flatMap((id, index) =>
    known.has(id) ? [] : [{ path: `${path}[${index}]`, message: `unknown ${what}: ${id}` }],
  );
}

/** Links lead to other incidents, once each, and the other end links back. */
export function checkLinks(incidents: readonly Located<IncidentFeature>[], known: KnownIds): Fault[] {
  // The first of a duplicate id is the one that the others mean.
  const byId = new Map(incidents.toReversed().map(({ value }) => [value.id, value]));
  return incidents.flatMap(({ value: { id, properties }, path }) =>
    properties.links.flatMap(({ rel, target }, index) => {
      const at = `${path}.properties.links[${index}]`;
      const fault = (message: string) => [{ path: at, message }];
      if (!known.incidents.has(target)) return fault(`leads nowhere: ${target}`);
      if (target === id) return fault('leads to itself');
      const first = properties.links.findIndex((link) => link.rel === rel && link.target === target);
      if (first < index) return fault(`the same link twice: ${rel} ${target}`);
      const other = byId.get(target)?.properties.links;
      const mutual = other?.some((link) => link.rel === INVERSE[rel] && link.target === id) ?? true;
      return mutual ? [] : fault(`not mutual: ${target} has no ‘${INVERSE[rel]}’ link back`);
    }),
  );
}
