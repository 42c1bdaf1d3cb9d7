/** Ribbons: rows of one footprint of which one answers the other share one. */
import { chronologically } from '#domain/evidence/resolved.ts';
import type { RibbonPiece, RibbonRow } from './ribbon-row.ts';
import type { Side } from './side-curve.ts';

export interface Ribbon {
  /** Of its first member. */
  readonly id: string;
  readonly side: Side;
  /** Of its first member; where each ends lies between is what that member's claims say. */
  readonly pieces: readonly RibbonPiece[];
  /** What was answered first, then in chronological order. */
  readonly members: readonly RibbonRow[];
}

/** The ribbons of rows in chronological order, whatever the order in which the rows are given. */
export function ribbonsOf(rows: readonly RibbonRow[]): Ribbon[] {
  const sorted = rows.toSorted((a, b) => chronologically(a.incident, b.incident));
  const byId = new Map(sorted.map((row) => [row.incident.id, row]));
  const members = new Map<string, RibbonRow[]>();
  for (const row of sorted) {
    const first = answeredFirst(row, byId);
    const known = members.get(first.incident.id) ?? [];
    members.set(first.incident.id, row === first ? [row, ...known] : [...known, row]);
  }
  return [...members.values()]
    .map((group): Ribbon => {
      const [first] = group as [RibbonRow, ...RibbonRow[]];
      return { id: first.incident.id, side: first.side, pieces: first.pieces, members: group };
    })
    .sort((a, b) => chronologically(leader(a), leader(b)));
}

function leader({ members }: Ribbon) {
  return (members[0] as RibbonRow).incident;
}

/** Follows answers back to what the first of them answered, as long as each has the same footprint. */
function answeredFirst(row: RibbonRow, byId: ReadonlyMap<string, RibbonRow>): RibbonRow {
  const passed = new Set([row]);
  let first = row;
  for (;;) {
    const answered = first.incident.feature.properties.links
      .filter(({ rel }) => rel === 'response-to')
      .map(({ target }) => byId.get(target))
      .find((other) => other && !passed.has(other) && hasSameFootprint(other, row));
    if (!answered) return first;
    passed.add(answered);
    first = answered;
  }
}

function hasSameFootprint(a: RibbonRow, b: RibbonRow): boolean {
  return (
    a.side === b.side &&
    a.pieces.length === b.pieces.length &&
    a.pieces.every(({ west, east }, at) => {
      const other = b.pieces[at];
      return other?.west[0] === west[0] && other.east[1] === east[1];
    })
  );
}
