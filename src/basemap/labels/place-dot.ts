import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';

interface DotLook {
  /** Of the paper inside, px. */
  readonly radius: number;
  /** Of the ring around it, px. */
  readonly stroke: number;
}

/** The images that the style asks for beside the incidents' symbols, by id; the map draws them. */
export const PLACE_DOTS: ReadonlyMap<string, DotLook> = new Map([
  ['place-dot/capital', { radius: 3.4, stroke: 1.8 }],
  ['place-dot/large', { radius: 2.2, stroke: 1.1 }],
  ['place-dot/small', { radius: 1.7, stroke: 1.1 }],
]);

/** Cities of this rank or less are large. */
export const LARGE_RANK = 6;

/** From here on a city is an expanse, and no dot. */
const NO_DOT_ZOOM = 11;

/** Layout and paint of a dot in the layer of its name: no dot without a name. Symbols may lie on dots, names may not. */
export const dotLayout = {
  'icon-image': [
    'case',
    ['has', 'capital'],
    'place-dot/capital',
    ['<=', ['get', 'rank'], LARGE_RANK],
    'place-dot/large',
    'place-dot/small',
  ] as ExpressionSpecification,
  'icon-padding': 1,
  'icon-allow-overlap': true,
};

export const dotPaint = {
  'icon-opacity': ['step', ['zoom'], 1, NO_DOT_ZOOM, 0] as ExpressionSpecification,
};
