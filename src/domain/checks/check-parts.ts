/** Entries that count several occurrences, and what is counted in them: links that no count, time or place contradicts. */
import { resolve } from '#domain/evidence/evidence.ts';
import { rangeOfOccurrences } from '#domain/evidence/occurrences.ts';
import { leastOfParts } from '#domain/query/occurrences/bounds.ts';
import { partLinksOf } from '#domain/query/occurrences/count-occurrences.ts';
import { type PartGraph, partGraphOf } from '#domain/query/occurrences/part-graph.ts';
import type { Fault } from '#domain/record/faults.ts';
import type { IncidentFeature, LinkRelation } from '#domain/record/incident.ts';
import type { TimeSpan } from '#domain/time/time-span.ts';
import type { Located } from './check-references.ts';

type Incident = Located<IncidentFeature>;
type Link = IncidentFeature['properties']['links'][number];

const OF_PARTS: readonly LinkRelation[] = ['part-of', 'may-be-part-of'];
const OF_WHOLES: readonly LinkRelation[] = ['contains', 'may-contain'];

export function checkParts(incidents: readonly Incident[]): Fault[] {
  const byId = new Map(incidents.toReversed().map((incident) => [incident.value.id, incident]));
  const sound = [...byId.values()].reverse();
  return [
    ...sound.flatMap((incident) => [
      ...checkCounts(incident),
      ...incident.value.properties.links.flatMap((link, index) =>
        checkLink(incident, link, `${incident.path}.properties.links[${index}]`, byId),
      ),
    ]),
    ...checkTogether(sound),
  ];
}

/** A count of occurrences is a whole number, from one on; and what others are counted in says how many it counts. */
function checkCounts({ value: { properties }, path }: Incident): Fault[] {
  const { claims, links } = properties;
  const faults = claims.flatMap((claim, index) => {
    if (claim.about !== 'occurrences') return [];
    const { min, max } = claim.value;
    const isWhole = [min, max].every((bound) => bound === null || (Number.isInteger(bound) && bound > 0));
    const isUpright = min === null || max === null || min <= max;
    const message = isWhole ? 'upside down: the least is more than the most' : 'not a whole number from 1 on';
    return isWhole && isUpright ? [] : [{ path: `${path}.properties.claims[${index}].value`, message }];
  });
  const isCounting = claims.some(({ about, stance }) => about === 'occurrences' && stance === 'supports');
  const whole = links.findIndex(({ rel }) => OF_WHOLES.includes(rel));
  if (whole < 0 || isCounting) return faults;
  const message = 'others are counted in it, but no claim about ‘occurrences’ says how many it counts';
  return [...faults, { path: `${path}.properties.links[${whole}]`, message }];
}

function checkLink(part: Incident, link: Link, at: string, byId: ReadonlyMap<string, Incident>): Fault[] {
  const isOfPart = OF_PARTS.includes(link.rel);
  if (!isOfPart) {
    const message = 'only what is counted, or may be, says why';
    return link.reasoning ? [{ path: `${at}.reasoning`, message }] : [];
  }
  const faults: Fault[] = [];
  if (!link.reasoning)
    faults.push({ path: `${at}.reasoning`, message: 'missing: a part says why it is one' });
  const whole = byId.get(link.target);
  if (!whole || whole === part) return faults;
  const add = (message: string) => faults.push({ path: at, message });
  const [kind, other] = [part.value.properties.kind, whole.value.properties.kind];
  if (kind !== other) add(`${link.target} counts ‘${other}’, not ‘${kind}’`);
  const { links } = part.value.properties;
  const isSure = links.some(({ rel, target }) => rel === 'part-of' && target === link.target);
  if (link.rel === 'may-be-part-of' && isSure) add('both surely and perhaps a part of the same');
  faults.push(...checkTime(part, whole, link, at), ...checkPlace(part, whole, link, at));
  return faults;
}

/** A part lies in the time of the whole; what may be one overlaps it. */
function checkTime(part: Incident, whole: Incident, { rel, target }: Link, path: string): Fault[] {
  const [own, other] = [spanOf(part), spanOf(whole)];
  if (!own || !other) return [];
  const overlaps = own.earliestStart < other.latestEnd && own.latestEnd > other.earliestStart;
  if (!overlaps) return [{ path, message: `no part of its time lies in that of ${target}` }];
  const isWithin = own.earliestStart >= other.earliestStart && own.latestEnd <= other.latestEnd;
  if (rel === 'may-be-part-of' || isWithin) return [];
  const message = `its time goes beyond that of ${target}: it may be a part, or its count is of more than that`;
  return [{ path, message }];
}

function spanOf({ value }: Incident): TimeSpan | undefined {
  return resolve(value.properties.claims, () => true).time?.span;
}

/** Where both are placed along the line, they have a stretch in common. */
function checkPlace(part: Incident, whole: Incident, { target }: Link, path: string): Fault[] {
  const own = part.value.properties.where.alongMdlKm;
  const other = whole.value.properties.where.alongMdlKm;
  if (!own || !other) return [];
  const isCommon = own.some(([from, to]) => other.some(([start, end]) => from <= end && to >= start));
  return isCommon ? [] : [{ path, message: `lies on no stretch of the line on which ${target} lies` }];
}

/** Nothing is counted in itself, and parts that have nothing in common are no more than the whole has at most. */
function checkTogether(incidents: readonly Incident[]): Fault[] {
  const features = incidents.map(({ value }) => ({ id: value.id, feature: value }));
  const graph = partGraphOf(
    features.map(({ id }) => id),
    features.flatMap(partLinksOf),
  );
  const entries = incidents.map(({ value }) => ({
    ...rangeOfOccurrences(resolve(value.properties.claims, () => true)),
    lies: 'in' as const,
    isShown: true,
  }));
  return incidents.flatMap(({ value, path }, number) => {
    const at = `${path}.properties.links`;
    if (isInCircle(number, graph)) return [{ path: at, message: `${value.id} is counted in itself` }];
    const [parts, most] = [leastOfParts(number, entries, graph), entries[number]?.most ?? Infinity];
    if (parts <= most) return [];
    return [{ path: at, message: `its parts are at least ${parts} together, but it counts ${most} at most` }];
  });
}

function isInCircle(number: number, { any }: PartGraph): boolean {
  return [...(any[number] ?? [])].some((part) => part !== number && any[part]?.has(number));
}
