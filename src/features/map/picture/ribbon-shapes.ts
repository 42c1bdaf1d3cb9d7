/** Ribbons as shapes: what the map's layers of them paint, in their order. */

import type { Feature, LineString, Point, Position } from 'geojson';
import type { Standing } from '#domain/evidence/resolved.ts';
import {
  CASING,
  CASING_OPACITY,
  EDGE,
  FAINTEST,
  LINK_WIDTH,
  WIDE_ENOUGH,
} from '#features/map/engine/ribbon-layers.ts';
import type {
  LinePart,
  LineProperties,
  RibbonData,
  SymbolProperties,
} from '#features/map/scene/ribbon-features.ts';
import { ADDED_UP } from '#features/map/scene/ribbon-features.ts';
import type { Frame } from '#picture/frame.ts';
import { areaData, lineData } from '#picture/path-data.ts';
import { path, type Shape, symbol } from '#picture/shape.ts';
import { isBroken, isHollow } from '#symbols/symbol-layers.ts';
import { colorOn, opacityOn, type SceneColors, styleOn } from './scene-colors.ts';

/** Bends finer than this are left out, px. */
const FINEST = 0.4;

export function inkShapes({ features }: RibbonData['ink'], frame: Frame, { ink }: SceneColors): Shape[] {
  return features.map(({ geometry, properties }) =>
    path(areaData(geometry.coordinates, frame), { fill: ink, 'fill-opacity': ADDED_UP * properties.opacity }),
  );
}

type Line = Feature<LineString, LineProperties>;

export function ribbonShapes({ lines, fades }: RibbonData, frame: Frame, colors: SceneColors): Shape[] {
  const of = (part: LinePart) =>
    lines.features
      .filter(({ properties }) => properties.part === part)
      .sort((a, b) => a.properties.order - b.properties.order);
  const draw = ({ geometry }: Line, attributes: Shape['attributes']) => {
    const d = lineData(geometry.coordinates, frame, FINEST);
    return path(d, { fill: 'none', 'stroke-linejoin': 'round', ...attributes });
  };
  const { paper, ink, accent } = colors;
  const look = ({ properties: { color, width, opacity } }: Line) => ({
    stroke: colorOn(colors, color),
    'stroke-width': width,
    'stroke-opacity': opacityOn(colors, opacity),
  });
  return [
    ...of('case').map((line) =>
      draw(line, {
        stroke: paper,
        'stroke-width': line.properties.width + 2 * CASING,
        'stroke-opacity': CASING_OPACITY * opacityOn(colors, line.properties.opacity),
      }),
    ),
    ...of('link').map((line) =>
      draw(line, { ...look(line), 'stroke-width': LINK_WIDTH, 'stroke-dasharray': '1.2 3.1' }),
    ),
    ...of('stroke').map((line) => draw(line, look(line))),
    ...of('stroke')
      .filter(({ properties }) => properties.hollow && properties.width >= WIDE_ENOUGH)
      .map((line) => draw(line, { stroke: paper, 'stroke-width': line.properties.width - 2 * EDGE })),
    ...fades.features.flatMap(({ geometry, properties }) =>
      fadeShapes(geometry.coordinates, properties.width + 1, frame, paper),
    ),
    ...of('post').map((line) => draw(line, { stroke: accent, 'stroke-width': line.properties.width })),
    ...of('bracket').map((line) => draw(line, { ...look(line), stroke: ink })),
  ];
}

/** Into so many steps an uncertain end is divided. */
const STEPS = 14;

/** The ground laid over an uncertain end, from its outer bound inwards: the thicker the less is known. */
function fadeShapes(positions: readonly Position[], width: number, frame: Frame, paper: string): Shape[] {
  const points = positions.map(frame.project);
  const lengths = points.map(([x, y], at) => {
    const [x0, y0] = points[at - 1] ?? [x, y];
    return Math.hypot(x - x0, y - y0);
  });
  const total = lengths.reduce((sum, one) => sum + one, 0);
  if (total === 0) return [];
  const pointAt = (share: number): readonly [number, number] => {
    let left = share * total;
    const at = lengths.findIndex((length, index) => {
      if (index > 0 && left <= length) return true;
      left -= length;
      return false;
    });
    const [to, from] = [points[at] ?? points.at(-1), points[at - 1] ?? points.at(-1)];
    const part = left / (lengths[at] || 1);
    const between = (axis: 0 | 1) => (from?.[axis] ?? 0) + ((to?.[axis] ?? 0) - (from?.[axis] ?? 0)) * part;
    return [between(0), between(1)];
  };
  return Array.from({ length: STEPS }, (_, step) => {
    const ends = [step, step + 0.5, step + 1].map((one) => pointAt(one / STEPS));
    const d = ends.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(2)} ${y.toFixed(2)}`).join('');
    const opacity = (1 - FAINTEST) * (1 - (step + 0.5) / STEPS);
    return path(d, { fill: 'none', stroke: paper, 'stroke-width': width, 'stroke-opacity': opacity });
  });
}

export function ribbonSymbol(
  { geometry, properties }: Feature<Point, SymbolProperties>,
  frame: Frame,
  colors: SceneColors,
): Shape {
  const [, kind = '', standing = ''] = properties.image.split('/');
  const [x, y] = frame.project(geometry.coordinates);
  const drawing = {
    ...styleOn(colors, kind),
    hollow: isHollow(standing as Standing),
    broken: isBroken(standing),
    backdrop: 'box',
    paper: colors.paper,
  } as const;
  const drawn = symbol(drawing, x, y, properties.size);
  const opacity = opacityOn(colors, properties.opacity);
  return opacity < 1 ? { name: 'g', attributes: { opacity }, children: [drawn] } : drawn;
}
