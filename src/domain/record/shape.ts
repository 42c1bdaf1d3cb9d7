/** The shapes that a kind of incident can have, by everyday name. Their outlines are in src/symbols/shapes.ts. */
export const SHAPES = [
  'arrowhead-southwards',
  'four-pointed-star',
  'burst',
  'hexagon',
  'crenellated-square',
  'circle',
  'triangle',
  'cross',
  'bow-tie',
  'double-arrow',
  'bolt',
  'chevron',
  'flag',
  'arch',
  'diamond',
  'megaphone',
  'saltire',
  'square',
] as const;

export type Shape = (typeof SHAPES)[number];
