/** What is known to a site or an area: its tint, and a symbol in a ring that says that the place is approximate. */
import type { Geometry } from 'geojson';
import { SHAPE_SIZE } from '#features/map/engine/images/symbol-images.ts';
import { HIGHLIGHT, HIGHLIGHTED_EDGE, SYMBOL_GROWTH } from '#features/map/engine/incident-layers.ts';
import { LINE_WIDTH, type SymbolMark } from '#features/map/scene/scene.ts';
import type { Frame } from '#picture/frame.ts';
import { areaData, lineData, partsOf } from '#picture/path-data.ts';
import { path, type Shape, symbol } from '#picture/shape.ts';
import { BADGE, RING, RING_FILL } from '#symbols/approximate-sign.ts';
import { isBroken, isHollow } from '#symbols/symbol-layers.ts';
import { colorOn, type SceneColors, styleOn } from './scene-colors.ts';

interface Fill {
  readonly geometry: Geometry;
  readonly color: string;
  readonly opacity: number;
}

export function areaShapes(
  fills: readonly Fill[],
  raised: readonly Fill[],
  frame: Frame,
  colors: SceneColors,
): Shape[] {
  return [
    ...fills.flatMap((fill) => fillShapes(fill, fill.opacity, fill.opacity, frame, colors)),
    ...raised.flatMap((fill) => [
      ...fillShapes(
        fill,
        upTo(HIGHLIGHT.area, fill.opacity),
        upTo(HIGHLIGHT.line, fill.opacity),
        frame,
        colors,
      ),
      path(areaData(partsOf(fill.geometry).rings, frame), {
        fill: 'none',
        stroke: colorOn(colors, fill.color),
        'stroke-width': HIGHLIGHTED_EDGE,
        'stroke-linejoin': 'round',
        'stroke-dasharray': '4.8 3.2',
      }),
    ]),
  ];
}

/** With the plain fill below it this adds up to `strength`. */
function upTo(strength: number, opacity: number): number {
  return Math.max(0, (strength - opacity) / (1 - opacity));
}

function fillShapes(
  { geometry, color }: Fill,
  ofArea: number,
  ofLine: number,
  frame: Frame,
  colors: SceneColors,
): Shape[] {
  const { rings, lines } = partsOf(geometry);
  const shown = colorOn(colors, color);
  const area = rings.length > 0 ? areaData(rings, frame) : '';
  return [
    ...(area ? [path(area, { fill: shown, 'fill-opacity': ofArea, 'fill-rule': 'evenodd' })] : []),
    ...lines.map((line) =>
      path(lineData(line, frame), {
        fill: 'none',
        stroke: shown,
        'stroke-width': LINE_WIDTH,
        'stroke-opacity': ofLine,
        'stroke-linejoin': 'round',
      }),
    ),
  ];
}

/** Symbols by zoom, as the map has them. */
function sizeAt(zoom: number): number {
  const { from, to } = SYMBOL_GROWTH;
  const share = Math.min(Math.max((zoom - from.zoom) / (to.zoom - from.zoom), 0), 1);
  return from.size + (to.size - from.size) * share;
}

export function areaSymbol(
  { at, kind, standing, emphasis }: SymbolMark,
  frame: Frame,
  colors: SceneColors,
): Shape {
  const [x, y] = frame.project(at);
  const size = sizeAt(frame.zoom);
  return {
    name: 'g',
    attributes: { transform: `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${size})` },
    children: [
      ringShape(emphasis === 'selected', colors),
      symbolShape(kind, standing, colors),
      ...badge(colors),
    ],
  };
}

export function ringShape(isSelected: boolean, { paper, ink, accent }: SceneColors): Shape {
  return {
    name: 'circle',
    attributes: {
      cx: 0,
      cy: 0,
      r: RING.radius,
      fill: paper,
      'fill-opacity': isSelected ? RING_FILL.strongOpacity : RING_FILL.opacity,
      stroke: isSelected ? accent : ink,
      'stroke-width': isSelected ? RING.strongWidth : RING.width,
      ...(!isSelected && { 'stroke-dasharray': `${RING.dash} ${RING.dash}` }),
    },
  };
}

export function symbolShape(kind: string, standing: SymbolMark['standing'], colors: SceneColors): Shape {
  const drawing = {
    ...styleOn(colors, kind),
    hollow: isHollow(standing),
    broken: isBroken(standing),
    backdrop: 'map',
    paper: colors.paper,
  } as const;
  return symbol(drawing, 0, 0, SHAPE_SIZE);
}

function badge({ paper, ink }: SceneColors): Shape[] {
  const { x, y, radius, width, waveWidth, waveOffsets } = BADGE;
  const waves = waveOffsets.map(
    (offset) =>
      `M${x - 4} ${y + offset + 0.9}C${x - 1.6} ${y + offset - 2.6} ${x + 1.6} ${y + offset + 2.6} ${x + 4} ${y + offset - 0.9}`,
  );
  return [
    {
      name: 'circle',
      attributes: { cx: x, cy: y, r: radius, fill: paper, stroke: ink, 'stroke-width': width },
    },
    path(waves.join(''), { fill: 'none', stroke: ink, 'stroke-width': waveWidth }),
  ];
}
