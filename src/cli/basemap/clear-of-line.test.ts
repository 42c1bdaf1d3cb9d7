/** Names on the line stand beside it: a halo that lies across erases the strongest line of the map. */
import {
  createExpression,
  type LayerSpecification,
  latest,
  type StylePropertySpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { booleanIntersects, lineString, pointToLineDistance, polygon } from '@turf/turf';
import type { Point, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { buildStyle } from '#basemap/build-style.ts';
import { kmOfPoint } from '#domain/place/chainage.ts';
import { mercatorX, mercatorY, worldSize } from '#domain/place/mercator.ts';
import { readFeatures, readMdl } from './geography.ts';

type Properties = Record<string, unknown>;
/** As the engine holds sides and distances: in turn. */
type Anchors = { readonly values: readonly [string, number[]] };

const { layers } = buildStyle({ flavor: 'light', language: 'en', assetBase: 'http://127.0.0.1/' });
const specification = latest.layout_symbol as unknown as Record<string, StylePropertySpecification>;
const HALO = 1.5;
/** A letter's width and a line's height, in ems; generous. */
const [LETTER, LINE] = [0.6, 1.2];

function layout(id: string): Properties {
  return (layers.find((layer) => layer.id === id) as LayerSpecification & { layout: Properties }).layout;
}

function evaluate(id: string, property: string, zoom: number, properties: Properties): unknown {
  const compiled = createExpression(layout(id)[property], property, specification[property]);
  if (compiled.result === 'error') return layout(id)[property];
  return compiled.value.evaluate({ zoom }, { type: 'Point', properties });
}

/** Pixels, y downwards, relative to a place. */
function pixels([x0 = 0, y0 = 0]: Position, zoom: number) {
  const world = worldSize(zoom);
  return ([x = 0, y = 0]: Position): Position => [
    (mercatorX(x) - mercatorX(x0)) * world,
    (mercatorY(y) - mercatorY(y0)) * world,
  ];
}

/** The box that a text takes: its side `anchor` is held at `offset` ems from the place. */
function box(anchor: string, offset: readonly number[], size: number, lines: readonly string[]) {
  const width = Math.max(...lines.map(({ length }) => length)) * LETTER * size;
  const height = lines.length * LINE * size;
  const [dx = 0, dy = 0] = offset.map((ems) => ems * size);
  const left = anchor.includes('left') ? dx : anchor.includes('right') ? dx - width : dx - width / 2;
  const top = anchor.includes('top') ? dy : anchor.includes('bottom') ? dy - height : dy - height / 2;
  const [w, n, e, s] = [left - HALO, top - HALO, left + width + HALO, top + height + HALO];
  return polygon([
    [
      [w, n],
      [e, n],
      [e, s],
      [w, s],
      [w, n],
    ],
  ]);
}

function crossesLine(at: Position, zoom: number, label: ReturnType<typeof box>): boolean {
  return booleanIntersects(lineString(readMdl().map(pixels(at, zoom))), label);
}

describe('the name of', () => {
  const zooms = [8.5, 9, 9.5, 10, 10.5, 11, 11.5, 12, 12.5, 13, 13.5, 14];

  it('Panmunjom', () => {
    const site = readFeatures('dmz_sites').find(({ properties }) => properties.id === 'jsa');
    const at = (site?.geometry as Point | undefined)?.coordinates ?? [];
    const far: string[] = [];
    for (const zoom of zooms) {
      const anchors = evaluate('site-name', 'text-variable-anchor-offset', zoom, { id: 'jsa' }) as Anchors;
      const size = Number(evaluate('site-name', 'text-size', zoom, {}));
      const lines = [
        'Panmunjom',
        ...(zoom < 11 ? [] : ['Joint', 'Security', 'Area']),
        ...(zoom < 12 ? [] : ['판문점']),
      ];
      const [anchor, offset] = anchors.values;
      if (crossesLine(at, zoom, box(anchor, offset, size, lines))) far.push(`${zoom} ${anchor}`);
    }
    expect(far).toEqual([]);
  });

  it.each(['Gyeongui corridor', 'Donghae corridor'])(
    'the %s, which stands where the road crosses',
    (name) => {
      const label = readFeatures('labels').find(({ properties }) => properties.name_en === name);
      const at = (label?.geometry as Point | undefined)?.coordinates ?? [];
      const anchor = String(label?.properties.anchor);
      const ems =
        Number(layout('corridor-name')['text-radial-offset']) / (anchor.includes('-') ? Math.SQRT2 : 1);
      const offset = [
        anchor.includes('left') ? ems : anchor.includes('right') ? -ems : 0,
        anchor.includes('top') ? ems : anchor.includes('bottom') ? -ems : 0,
      ];
      const across = zooms.filter(
        (zoom) => zoom >= 9.5 && crossesLine(at, zoom, box(anchor, offset, 11, name.split(' '))),
      );
      expect(across).toEqual([]);
      expect(kmOfPoint(readMdl(), at).offsetKm).toBeLessThan(0.05);
      expect(Math.min(...roads().map((road) => pointToLineDistance(at, road)))).toBeLessThan(0.05);
    },
  );
});

function roads() {
  return readFeatures('roads').flatMap(({ geometry }) =>
    geometry.type === 'MultiLineString'
      ? geometry.coordinates.map((line) => lineString(line))
      : geometry.type === 'LineString'
        ? [lineString(geometry.coordinates)]
        : [],
  );
}
