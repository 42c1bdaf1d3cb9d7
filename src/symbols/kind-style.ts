/**
 * How a kind of incident is told apart: one row a kind, shape before colour. Fill luminances lie between 0.12 and
 * 0.26, so that each keeps 3:1 against the light and the dark base map alike.
 */
import type { IncidentKind } from '#domain/record/incident.ts';
import type { Shape } from '#domain/record/shape.ts';
import { SHAPE_PATHS } from './shapes.ts';

export interface KindStyle {
  readonly shape: Shape;
  /** SVG path data in a 24 x 24 box. */
  readonly path: string;
  readonly color: string;
}

export const KIND_STYLES: Record<IncidentKind, KindStyle> = {
  'mdl-crossing': style('arrowhead-southwards', '#0072b2'),
  'warning-shots': style('four-pointed-star', '#a86500'),
  'mine-explosion': style('burst', '#cc3650'),
  'mine-laying': style('hexagon', '#8558be'),
  fortification: style('crenellated-square', '#17805f'),
  context: style('circle', '#66717f'),
};

function style(shape: Shape, color: string): KindStyle {
  return { shape, path: SHAPE_PATHS[shape], color };
}
