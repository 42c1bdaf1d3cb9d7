/** What is drawn beside the line: the ribbons of what is shown, in their lanes, and what is emphasized among them. */
import type { Position } from 'geojson';
import type { Standing } from '#domain/evidence/resolved.ts';
import type { Stretch } from '#domain/place/footprint.ts';
import type { Placement } from '#domain/placement/placement.ts';
import { type DealtRibbon, dealLanes, type Lanes } from '#domain/placement/ribbons/lanes.ts';
import type { RibbonRow } from '#domain/placement/ribbons/ribbon-row.ts';
import type { VisibleIncident } from '#domain/query/query.ts';
import type { Subject } from '#domain/record/subject.ts';

export interface RibbonScene {
  readonly subject: Pick<Subject, 'kinds'>;
  /** The line, west to east; empty while no geography is loaded. */
  readonly mdl: readonly Position[];
  /** In chronological order. */
  readonly ribbons: readonly DealtRibbon[];
  /** What lies beyond the lanes: drawn together, as ink along the line. */
  readonly rest: readonly RibbonRow[];
  /** How each incident of the ribbons stands to the window; absent: outside it, drawn because it is selected. */
  readonly standings: ReadonlyMap<string, Standing>;
  readonly selected: string | null;
  readonly hovered: string | null;
  /** The stretch that the filters leave, in km; null: the whole line. */
  readonly within: Stretch | null;
}

export interface RibbonInput {
  readonly subject: Pick<Subject, 'kinds'>;
  readonly mdl: readonly Position[];
  readonly incidents: readonly VisibleIncident[];
  /** What is selected and not among `incidents`. */
  readonly outside: VisibleIncident | undefined;
  readonly placements: ReadonlyMap<string, Placement>;
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly within: Stretch | null;
}

export const NO_RIBBONS: RibbonScene = {
  subject: { kinds: [] },
  mdl: [],
  ribbons: [],
  rest: [],
  standings: new Map(),
  selected: null,
  hovered: null,
  within: null,
};

/** Whatever has a lane in `kept` stays in it. */
export function ribbonSceneOf(input: RibbonInput, kept: Lanes | undefined): RibbonScene {
  const { subject, mdl, incidents, outside, placements, selected, hovered, within } = input;
  const shown = outside ? [...incidents, outside] : incidents;
  const rows = shown.flatMap(({ id }) => placements.get(id)?.ribbon ?? []);
  const { ribbons, rest } = dealLanes(rows, kept, [selected, hovered]);
  const members = new Set(ribbons.flatMap(({ ribbon }) => ribbon.members.map(({ incident }) => incident.id)));
  const standings = new Map(
    incidents.flatMap(({ id, standing }) => (members.has(id) ? [[id, standing] as const] : [])),
  );
  return { subject, mdl, ribbons, rest, standings, selected, hovered, within };
}

/** True where both scenes draw the same, so that nothing need be sent. */
export function sameRibbons(a: RibbonScene, b: RibbonScene): boolean {
  return (
    a.subject === b.subject &&
    a.mdl === b.mdl &&
    emphasisOf(a) === emphasisOf(b) &&
    a.within === b.within &&
    sameList(a.rest, b.rest, (one, other) => one === other) &&
    sameList(a.ribbons, b.ribbons, (one, other) => one.lane === other.lane && haveSameMembers(one, other)) &&
    a.standings.size === b.standings.size &&
    [...a.standings].every(([id, standing]) => b.standings.get(id) === standing)
  );
}

/** Which of several elsewhere is selected, or hovered, makes no difference here. */
function emphasisOf({ ribbons, selected, hovered }: RibbonScene): string {
  const has = (id: string | null) =>
    ribbons.some(({ ribbon }) => ribbon.members.some(({ incident }) => incident.id === id));
  // Others step back also for one that has no ribbon.
  return JSON.stringify([has(selected) ? selected : selected !== null, has(hovered) && hovered]);
}

/** The ribbons of `before` whose stretches are others in `after`; not those that are gone with the window. */
export function movedRibbons(before: RibbonScene, after: RibbonScene): DealtRibbon[] {
  const now = new Map(after.ribbons.map(({ ribbon }) => [ribbon.id, ribbon]));
  return before.ribbons.filter(({ ribbon: { id, pieces } }) => {
    const next = now.get(id);
    return next && JSON.stringify(next.pieces) !== JSON.stringify(pieces);
  });
}

function haveSameMembers({ ribbon: one }: DealtRibbon, { ribbon: other }: DealtRibbon): boolean {
  return sameList(one.members, other.members, (a, b) => a === b);
}

/** True where two lists are as long and the same, member by member. */
export function sameList<T>(a: readonly T[], b: readonly T[], same: (one: T, other: T) => boolean): boolean {
  return a.length === b.length && a.every((one, at) => same(one, b[at] as T));
}
