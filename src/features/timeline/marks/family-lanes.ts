/** Lanes of families of kinds, for records of more kinds than there is room for a lane each. */
import type { TimeScale } from '#axis/time-scale.ts';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import type { KindFamily } from '#domain/record/kind-families.ts';
import type { Kind, KindId, Subject } from '#domain/record/subject.ts';
import { BAR_REACH, type Chip, type Lane, type LaneMark, lanesOf, symbolSize } from './lanes.ts';
import { shapesOf } from './mark-shape.ts';
import { type Pack, packMarks } from './pack-marks.ts';

/** With more kinds than these present, families share lanes. */
export const MOST_OWN_LANES = 8;
/** From the middle of one kind's bars to that of the next in a lane, px. */
const TRACK = 4.5;

/** A lane a kind, or a lane a family where there are many kinds and the subject has families. */
export function lanesWithRoom(
  incidents: readonly ResolvedIncident[],
  { kinds, kindFamilies }: Pick<Subject, 'kinds' | 'kindFamilies'>,
  scale: TimeScale,
  compact: boolean,
): readonly Lane[] {
  const present = new Set(incidents.filter(({ resolution }) => resolution.time).map(({ kind }) => kind));
  if (haveOwnLanes(present, kindFamilies)) return lanesOf(incidents, kinds, scale, compact);
  return familiesOf(kindFamilies, kinds)
    .map((family) => laneOf(family, incidents, scale, symbolSize(compact)))
    .filter(({ marks }) => marks.length > 0);
}

/** The same lanes with nothing in them, of the kinds that will be present. */
export function emptyLanes(
  present: ReadonlySet<KindId>,
  { kinds, kindFamilies }: Pick<Subject, 'kinds' | 'kindFamilies'>,
): readonly Lane[] {
  if (haveOwnLanes(present, kindFamilies))
    return kinds.filter(({ id }) => present.has(id)).map(({ id }) => ({ kind: id, marks: [] }));
  return familiesOf(kindFamilies, kinds)
    .filter((family) => family.kinds.some((kind) => present.has(kind)))
    .map((family) => ({ kind: family.id, family, marks: [] }));
}

function haveOwnLanes(present: ReadonlySet<KindId>, families: readonly KindFamily[]): boolean {
  return present.size <= MOST_OWN_LANES || families.length === 0;
}

/** A kind that is in no family is one by itself: a subject may be given more kinds than its file has. */
function familiesOf(families: readonly KindFamily[], kinds: readonly Kind[]): readonly KindFamily[] {
  const named = new Set(families.flatMap((one) => one.kinds));
  const others = kinds.filter(({ id }) => !named.has(id));
  return [...families, ...others.map(({ id, name, shortName }) => ({ id, name, shortName, kinds: [id] }))];
}

function laneOf(
  family: KindFamily,
  incidents: readonly ResolvedIncident[],
  scale: TimeScale,
  size: number,
): Lane {
  const own = incidents.filter(({ kind }) => family.kinds.includes(kind));
  const marks = own.flatMap((incident): LaneMark[] => {
    const { time } = incident.resolution;
    if (!time) return [];
    const track = trackOf(incident.kind, family.kinds);
    const reach = [BAR_REACH, BAR_REACH] as const;
    // Of several times a bar from the first to the last: symbols of their own would lie on those of others.
    const { shape } = shapesOf(time, scale, size);
    return [{ id: incident.id, incident, shape, reach, track }];
  });
  return { kind: family.id, family, marks: packed(marks, size) };
}

/** Of the bars of a kind: how far below the middle of the lane, px. */
function trackOf(kind: KindId, kinds: readonly KindId[]): number {
  return (kinds.indexOf(kind) - (kinds.length - 1) / 2) * TRACK;
}

function packed(marks: readonly LaneMark[], size: number): readonly LaneMark[] {
  const points = marks.filter(({ shape }) => shape.isPoint);
  const placed = points.map(({ shape, incident }) => ({ x: shape.x, kind: incident.kind }));
  const packs = packMarks(placed, size);
  const packOf = new Map(
    packs.flatMap((pack, at) => pack.members.map((member) => [points[member]?.id ?? '', at] as const)),
  );
  return marks.map((mark) => {
    const at = packOf.get(mark.id);
    const pack = at === undefined ? undefined : packs[at];
    if (at === undefined || !pack) return mark;
    const middle = (pack.x0 + pack.x1) / 2;
    const reach = reachOf(pack, packs[at - 1], packs[at + 1]);
    // What shares a chip is in sight or not together: its middle can lie beyond the axis while some of it does not.
    const members = pack.members.flatMap((member) => points[member] ?? []);
    const inSight = members.some(({ shape }) => shape.inSight);
    const shape = { ...mark.shape, x: middle, inSight };
    if (members.length === 1) return { ...mark, shape, reach };
    const gathered = members.map(({ id }) => id);
    return { ...mark, shape, reach, gathered, chip: chipOf(members, pack) };
  });
}

function chipOf(members: readonly LaneMark[], { x0, x1 }: Pack): Chip {
  const counts = new Map<KindId, number>();
  for (const { incident } of members) counts.set(incident.kind, (counts.get(incident.kind) ?? 0) + 1);
  return { width: x1 - x0, kinds: [...counts].map(([kind, count]) => ({ kind, count })) };
}

/** Half of the least target, px. */
const REACH = 12;

/** As far as a pointer should hit it, but no further than half way to its neighbours. */
function reachOf(pack: Pack, before: Pack | undefined, after: Pack | undefined): readonly [number, number] {
  const half = (pack.x1 - pack.x0) / 2;
  const upTo = (gap: number) => Math.min(Math.max(half, REACH), half + gap / 2);
  return [upTo(before ? pack.x0 - before.x1 : Infinity), upTo(after ? after.x0 - pack.x1 : Infinity)];
}
