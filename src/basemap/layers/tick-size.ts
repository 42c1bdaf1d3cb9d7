import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Chainage ticks come in three lengths on the ground, of which one is right for a zoom. */
export const TICK_OF_ZOOM: ExpressionSpecification = [
  '==',
  ['get', 'size'],
  ['step', ['zoom'], 0, 11, 1, 13, 2],
];
