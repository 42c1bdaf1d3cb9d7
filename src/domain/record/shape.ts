/** The shapes that tell kinds of incident apart, by everyday name. Their outlines are in src/symbols/shapes.ts. */
export const SHAPES = [
  'arrowhead-southwards',
  'four-pointed-star',
  'burst',
  'hexagon',
  'crenellated-square',
  'circle',
] as const;

export type Shape = (typeof SHAPES)[number];
