/** The ink of what the line view shows on some axes, in the colours of the kinds. */

import type { Subject } from '#domain/record/subject.ts';
import { type LineInk, lineInk } from '#domain/rows/ink/line-ink.ts';
import { cellsOver } from '#domain/rows/ink/row-share.ts';
import type { Projection } from '#features/line-view/plot/projection.ts';
import type { ManyOnLine } from './use-many-on-line.ts';

/** Of a cell, px. */
const CELL = 2;

export interface ColoredInk extends LineInk {
  /** By layer. */
  readonly colors: readonly string[];
}

export function lineInkOf(
  { rows, caps }: Pick<ManyOnLine, 'rows' | 'caps'>,
  { axes, line }: Pick<Projection, 'axes' | 'line'>,
  { windowLimits, line: { lengthKm } }: Subject,
  colorOf: (kind: string) => string,
): ColoredInk {
  const { table } = rows;
  const ofKind = table.kindIds.map(colorOf);
  const colors = [...new Set(ofKind)];
  const cells = (px: number) => Math.max(Math.round(px / CELL), 1);
  const ink = lineInk({
    table,
    caps,
    km: cellsOver(axes.km, cells(line.width)),
    time: cellsOver(axes.time, cells(line.height)),
    lineKm: lengthKm,
    limits: windowLimits,
    layerOfKind: ofKind.map((color) => colors.indexOf(color)),
    layers: colors.length,
  });
  return { ...ink, colors };
}
