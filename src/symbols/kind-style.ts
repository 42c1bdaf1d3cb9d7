import { type Kind, type KindId, kindOf, type Subject } from '#domain/record/subject.ts';
import { SHAPE_PATHS } from './shapes.ts';

/** How a kind of incident is drawn: its shape tells it apart, and its colour helps. */
export interface KindStyle {
  /** SVG path data in a 24 x 24 box. */
  readonly path: string;
  readonly color: string;
}

export function kindStyle({ shape, color }: Kind): KindStyle {
  return { path: SHAPE_PATHS[shape], color };
}

/** The same of a kind by its id, which the subject has. */
export function styleOf(subject: Pick<Subject, 'kinds'>, id: KindId): KindStyle {
  return kindStyle(kindOf(subject, id));
}
