/** Where the rows of a long list stand. All rows are of one height and so are all headings, so that any place is known without asking. */
import { bisectRight } from 'd3-array';
import type { ListedRows } from '#domain/query/listed-rows.ts';

export interface RowHeights {
  /** px. */
  readonly row: number;
  readonly heading: number;
}

export interface RowLayout {
  readonly count: number;
  /** Of all rows and headings, px. */
  readonly height: number;
  /** Where the row at a position begins, px, or the heading above it where it is the first of one. */
  topOf(position: number): number;
  heightOf(position: number): number;
  /** The position of the row at a height, px; the nearest where there is none. */
  positionAt(top: number): number;
  /** The index of the heading that a position stands under. */
  headingOf(position: number): number;
  isFirst(position: number): boolean;
}

/** Of at least one row. */
export function layOut({ incidents, headings }: ListedRows, { row, heading }: RowHeights): RowLayout {
  const firsts = headings.map(({ first }) => first);
  const headingOf = (position: number) => bisectRight(firsts, position) - 1;
  const isFirst = (position: number) => firsts[headingOf(position)] === position;
  const topOf = (position: number) => {
    const under = headingOf(position);
    return position * row + (firsts[under] === position ? under : under + 1) * heading;
  };
  const tops = firsts.map((first, index) => first * row + index * heading);
  const positionAt = (top: number) => {
    const under = Math.max(bisectRight(tops, top) - 1, 0);
    const [first, next] = [firsts[under] ?? 0, firsts[under + 1] ?? incidents.length];
    const within = Math.floor((top - (tops[under] ?? 0) - heading) / row);
    return Math.min(first + Math.max(within, 0), next - 1);
  };
  return {
    count: incidents.length,
    height: incidents.length * row + headings.length * heading,
    topOf,
    heightOf: (position) => (isFirst(position) ? row + heading : row),
    positionAt,
    headingOf,
    isFirst,
  };
}
