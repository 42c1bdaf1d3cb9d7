import { expect, test } from 'vitest';
import { metresPerPixel } from '#domain/place/mercator.ts';
import type { Placement } from '#domain/placement/placement.ts';
import { visibleOf } from '#testing/resolved-of.ts';
import { SUBJECT } from '#testing/subject.ts';
import { buildScene, footprintOpacity, LINE_WIDTH, sameFootprints, sameSymbols } from './scene.ts';

const line = (km: number): Placement['footprint'] => ({
  type: 'LineString',
  coordinates: [
    [127, 38],
    [127, 38 + km / 111.2],
  ],
});
const square = (side: number): Placement['footprint'] => ({
  type: 'Polygon',
  coordinates: [
    [
      [127, 38],
      [127 + side, 38],
      [127 + side, 38 + side],
      [127, 38 + side],
      [127, 38],
    ],
  ],
});

function inArea(area: Placement['area'], symbolAt: Placement['symbolAt']): Placement {
  return { footprint: area, ribbon: null, area, symbolAt };
}

function sceneOf(
  placements: Record<string, Placement>,
  highlighted: { selected?: string; hovered?: string } = {},
) {
  return buildScene({
    subject: SUBJECT,
    incidents: Object.keys(placements).map((id) => visibleOf(id)),
    placements: new Map(Object.entries(placements)),
    selected: highlighted.selected ?? null,
    hovered: highlighted.hovered ?? null,
  });
}

test('every visible incident that has a place is drawn', () => {
  const scene = sceneOf({
    a: inArea(line(50), [127, 38]),
    b: inArea(null, null),
  });
  expect(scene.symbols.map(({ id }) => id)).toEqual(['a']);
  expect(scene.footprints.features.map(({ properties }) => properties.id)).toEqual(['a']);
});

test('what is selected outside the window is drawn where it may have been, without a symbol', () => {
  const scene = buildScene({
    subject: SUBJECT,
    incidents: [visibleOf('a')],
    placements: new Map(Object.entries({ b: inArea(line(50), [127, 38]) })),
    selected: 'b',
    hovered: null,
    outside: visibleOf('b'),
  });
  expect(scene.highlighted.features.map(({ properties }) => properties.id)).toEqual(['b']);
  expect(scene.footprints.features).toEqual([]);
  expect(scene.symbols).toEqual([]);
});

test('a symbol says its kind, standing and emphasis in its image, and selection outranks hover', () => {
  const placement = inArea(line(50), [127, 38]);
  const highlighted = sceneOf({ a: placement, b: placement, c: placement }, { selected: 'a', hovered: 'a' });
  expect(highlighted.symbols.map(({ image }) => image)).toEqual([
    'mdl-crossing/certain/selected',
    'mdl-crossing/certain/plain',
    'mdl-crossing/certain/plain',
  ]);
  expect(sceneOf({ a: placement }, { hovered: 'a' }).symbols[0]?.emphasis).toBe('hovered');
  const ids = (scene: typeof highlighted) =>
    scene.highlighted.features.map(({ properties }) => properties.id);
  expect(ids(highlighted)).toEqual(['a']);
  expect(ids(sceneOf({ a: placement, b: placement, c: placement }, { selected: 'c', hovered: 'b' }))).toEqual(
    ['b', 'c'],
  );
});

test('lighting an incident changes its symbol, and no footprint but what is highlighted', () => {
  const placements = {
    a: inArea(line(50), [127, 38]),
    b: inArea(line(60), [127, 38]),
  };
  const [plain, highlighted] = [sceneOf(placements), sceneOf(placements, { hovered: 'a' })];
  expect(sameFootprints(plain.footprints, highlighted.footprints)).toBe(true);
  expect(sameFootprints(plain.highlighted, highlighted.highlighted)).toBe(false);
  expect(sameSymbols(plain.symbols, highlighted.symbols)).toBe(false);
});

test('the same incidents draw the same, and what is moved, added or out of its place does not', () => {
  const a = inArea(line(50), [127, 38]);
  const b = inArea(line(60), [127, 39]);
  const scene = sceneOf({ a, b });
  const same = (other: typeof scene) => [
    sameFootprints(scene.footprints, other.footprints),
    sameSymbols(scene.symbols, other.symbols),
  ];
  expect(same(sceneOf({ a, b }))).toEqual([true, true]);
  expect(same(sceneOf({ a }))).toEqual([false, false]);
  expect(same(sceneOf({ b, a }))).toEqual([false, false]);
  expect(same(sceneOf({ a: { ...a, area: line(51) }, b }))).toEqual([false, true]);
  expect(same(sceneOf({ a: { ...a, symbolAt: [128, 38] }, b }))).toEqual([true, false]);
});

test('a footprint is measured once, however often it is drawn', () => {
  let read = 0;
  const watched = {
    type: 'Polygon' as const,
    get coordinates() {
      read += 1;
      return (square(1) as unknown as { coordinates: number[][][] }).coordinates;
    },
  };
  const placement = inArea(watched, null);
  sceneOf({ a: placement });
  const once = read;
  sceneOf({ a: placement });
  expect(read).toBe(once);
});

test('the vaguer the footprint, the fainter its opacity, within what can be seen', () => {
  const opacities = [5, 60, 120, 230].map((km) => footprintOpacity(line(km) as never));
  expect(opacities).toEqual([...opacities].sort((a, b) => b - a));
  expect(opacities[1]).toBeGreaterThan(opacities[2] as number);
  expect(footprintOpacity(square(0.01) as never)).toBeGreaterThan(footprintOpacity(square(0.5) as never));
  for (const opacity of [
    ...opacities,
    footprintOpacity(square(3) as never),
    footprintOpacity(square(0.001) as never),
  ]) {
    expect(opacity).toBeGreaterThanOrEqual(0.04);
    expect(opacity).toBeLessThanOrEqual(0.62);
  }
});

test('equal opacity: opacity times size is the same for two footprints between the limits', () => {
  expect(
    (footprintOpacity(line(100) as never) * 100) / (footprintOpacity(line(200) as never) * 200),
  ).toBeCloseTo(1, 6);
});

test('equal opacity: a line’s fill and an area of the same size on the screen are equally faint', () => {
  const width = LINE_WIDTH;
  const bandKm2 = 120 * width * (metresPerPixel(38, 7.4) / 1000);
  const side = Math.sqrt(bandKm2) / 111.2;
  const stretched = square(side) as unknown as { coordinates: number[][][] };
  const equal = {
    type: 'Polygon',
    coordinates: stretched.coordinates.map((ring) =>
      ring.map(([x = 0, y = 0]) => [127 + (x - 127) / Math.cos((38 * Math.PI) / 180), y]),
    ),
  };
  expect(footprintOpacity(equal as never) / footprintOpacity(line(120) as never)).toBeCloseTo(1, 1);
});
