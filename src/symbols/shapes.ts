import type { Shape } from '#domain/record/shape.ts';

/** SVG path data of each shape, in a 24 x 24 box around its centre. */
export const SHAPE_PATHS: Readonly<Record<Shape, string>> = {
  'arrowhead-southwards': 'M12 21 L3 5 L12 8.5 L21 5 Z',
  'four-pointed-star': 'M12 2 L14.6 9.4 L22 12 L14.6 14.6 L12 22 L9.4 14.6 L2 12 L9.4 9.4 Z',
  burst:
    'M12 1.8 L14 6.9 L18.7 4 L17.3 9.3 L22.6 10.4 L18.2 13.6 L21.2 18.2 L15.9 17.4 L14.6 22.6 L12 18 L9.4 22.6 L8.1 17.4 L2.8 18.2 L5.8 13.6 L1.4 10.4 L6.7 9.3 L5.3 4 L10 6.9 Z',
  hexagon: 'M7 3.4 L17 3.4 L22 12 L17 20.6 L7 20.6 L2 12 Z',
  'crenellated-square': 'M3 21 L3 4 L7.5 4 L7.5 8 L10 8 L10 4 L14 4 L14 8 L16.5 8 L16.5 4 L21 4 L21 21 Z',
  circle: 'M12 3.5 A8.5 8.5 0 1 1 12 20.5 A8.5 8.5 0 1 1 12 3.5 Z',
  triangle: 'M12 2.5 L22 20.5 L2 20.5 Z',
  cross:
    'M8.5 2.5 L15.5 2.5 L15.5 8.5 L21.5 8.5 L21.5 15.5 L15.5 15.5 L15.5 21.5 L8.5 21.5 L8.5 15.5 L2.5 15.5 L2.5 8.5 L8.5 8.5 Z',
  'bow-tie': 'M2.5 3.5 L12 9.5 L21.5 3.5 L21.5 20.5 L12 14.5 L2.5 20.5 Z',
  'double-arrow':
    'M1.5 12 L8.5 5 L8.5 9.2 L15.5 9.2 L15.5 5 L22.5 12 L15.5 19 L15.5 14.8 L8.5 14.8 L8.5 19 Z',
  bolt: 'M15 1.5 L4 13.5 L10.5 13.5 L8 22.5 L20 9.5 L13 9.5 Z',
  chevron: 'M2.5 4 L12 12.5 L21.5 4 L21.5 11.5 L12 20.5 L2.5 11.5 Z',
  flag: 'M4 2 L21.5 2 L16.5 8.2 L21.5 14.4 L7.5 14.4 L7.5 22 L4 22 Z',
  arch: 'M3 21.5 L3 12 A9 9 0 0 1 21 12 L21 21.5 L15.5 21.5 L15.5 13 A3.5 3.5 0 0 0 8.5 13 L8.5 21.5 Z',
  diamond: 'M12 1.5 L20.5 12 L12 22.5 L3.5 12 Z',
  megaphone: 'M2.5 8.5 L9 8.5 L20.5 2.5 L20.5 21.5 L9 15.5 L2.5 15.5 Z',
  saltire:
    'M6 2.5 L12 8.5 L18 2.5 L21.5 6 L15.5 12 L21.5 18 L18 21.5 L12 15.5 L6 21.5 L2.5 18 L8.5 12 L2.5 6 Z',
  square: 'M4 4 L20 4 L20 20 L4 20 Z',
};
