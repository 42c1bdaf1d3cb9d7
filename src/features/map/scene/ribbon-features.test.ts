import { describe, expect, test } from 'vitest';
import { kmOfPoint, lengthKm } from '#domain/place/chainage.ts';
import type { Stretch } from '#domain/place/footprint.ts';
import { bandOf } from '#domain/placement/ribbons/band.ts';
import type { DealtRibbon } from '#domain/placement/ribbons/lanes.ts';
import { MOST_ROWS } from '#domain/placement/ribbons/lanes.ts';
import type { RibbonPiece, RibbonRow } from '#domain/placement/ribbons/ribbon-row.ts';
import { GEOGRAPHY } from '#testing/geography.ts';
import { resolvedOf } from '#testing/resolved-of.ts';
import { SUBJECT } from '#testing/subject.ts';
import { type LinePart, type RibbonData, ribbonData, STEPPED_BACK } from './ribbon-features.ts';
import { NO_RIBBONS, type RibbonScene } from './ribbon-scene.ts';

const BAND = bandOf(9);
const MDL = GEOGRAPHY.mdl;

function row(id: string, pieces: readonly RibbonPiece[]): RibbonRow {
  return { incident: resolvedOf(id), side: 'north', pieces, near: false, hasOtherArea: false };
}

const certain = (from: number, to: number): RibbonPiece => ({ west: [from, from], east: [to, to] });

function dealt(id: string, pieces: readonly RibbonPiece[], lane = 0): DealtRibbon {
  return { ribbon: { id, side: 'north', pieces, members: [row(id, pieces)] }, lane };
}

function draw(ribbons: readonly DealtRibbon[], rest: Partial<RibbonScene> = {}): RibbonData {
  const ids = ribbons.flatMap(({ ribbon }) => ribbon.members.map(({ incident }) => incident.id));
  const standings = new Map(ids.map((id) => [id, 'certain'] as const));
  return ribbonData({ ...NO_RIBBONS, subject: SUBJECT, mdl: MDL, ribbons, standings, ...rest }, BAND);
}

const parts = ({ lines }: RibbonData, part: LinePart) =>
  lines.features.filter(({ properties }) => properties.part === part);

/** Chainages of a line's ends; of a line beside the MDL those of the nearest places on it. */
function endsOf({ geometry }: RibbonData['lines']['features'][number]): Stretch {
  const km = [geometry.coordinates[0], geometry.coordinates.at(-1)].map((at) => kmOfPoint(MDL, at ?? []).km);
  return [km[0] ?? 0, km[1] ?? 0];
}

describe('a ribbon', () => {
  test('lies beside the line from the one end of its stretch to the other', () => {
    const [stroke, ...more] = parts(draw([dealt('a', [certain(20, 40)])]), 'stroke');
    expect(more).toEqual([]);
    const [from, to] = endsOf(stroke as never);
    // The axis is smooth and the line has a corner: a kilometre is not exactly across from its own.
    expect(Math.abs(from - 20)).toBeLessThan(1.5);
    expect(Math.abs(to - 40)).toBeLessThan(1.5);
  });

  test('is broken and hollow where it only may lie in the window', () => {
    const data = draw([dealt('a', [certain(20, 70)])], { standings: new Map([['a', 'possible']]) });
    const strokes = parts(data, 'stroke');
    expect(strokes.length).toBeGreaterThan(8);
    expect(strokes.every(({ properties }) => properties.hollow)).toBe(true);
    expect(data.symbols.features.every(({ properties }) => properties.image.endsWith('/possible'))).toBe(
      true,
    );
  });

  test('fades from the outer bound of each uncertain end', () => {
    const { fades } = draw([dealt('a', [{ west: [20, 30], east: [50, 60] }])]);
    const [west, east] = fades.features.map((fade) => endsOf(fade as never));
    expect((west?.[0] ?? 0) < (west?.[1] ?? 0)).toBe(true);
    expect((east?.[0] ?? 0) > (east?.[1] ?? 0)).toBe(true);
  });

  test('in several pieces is linked, and has symbols on each', () => {
    const data = draw([dealt('a', [certain(5, 20), certain(60, 85)])]);
    expect(parts(data, 'link')).toHaveLength(1);
    const km = data.symbols.features.map(({ geometry }) => kmOfPoint(MDL, geometry.coordinates).km);
    expect(km.filter((one) => one < 22).length).toBeGreaterThan(0);
    expect(km.filter((one) => one > 58).length).toBeGreaterThan(1);
    expect(km.every((one) => one < 22 || one > 58)).toBe(true);
  });

  test('that is outside the window, drawn because it is selected, has neither symbols nor strokes, which would say that it may be in it', () => {
    const data = draw([dealt('a', [certain(20, 70)])], { standings: new Map(), selected: 'a' });
    expect(data.symbols.features).toEqual([]);
    expect(parts(data, 'stroke')).toEqual([]);
    expect(parts(data, 'link')).toHaveLength(1);
    expect(parts(data, 'bracket')).toHaveLength(1);
  });
});

describe('emphasis', () => {
  const two = [dealt('a', [certain(10, 60)]), dealt('b', [certain(20, 80)], 1)];
  const opacities = (data: RibbonData) =>
    Object.fromEntries(parts(data, 'stroke').map(({ properties: { id, opacity } }) => [id, opacity]));

  test('a selected ribbon has a bracket with its feet on the line, and the others step back', () => {
    const data = draw(two, { selected: 'b' });
    expect(opacities(data).b).toBe(1);
    expect(opacities(data).a).toBeLessThan(0.5);
    const [bracket, ...more] = parts(data, 'bracket');
    expect(more).toEqual([]);
    const feet = [bracket?.geometry.coordinates[0], bracket?.geometry.coordinates.at(-1)];
    const found = feet.map((at) => kmOfPoint(MDL, at ?? []));
    expect(found.map(({ offsetKm }) => offsetKm).every((km) => km < 0.01)).toBe(true);
    expect(found.map(({ km }) => Math.round(km * 10) / 10)).toEqual([20, 80]);
  });

  test('a hovered one has a bracket too, and nobody steps back', () => {
    const data = draw(two, { hovered: 'a' });
    expect(parts(data, 'bracket').map(({ properties }) => properties.id)).toEqual(['a']);
    expect(opacities(data)).toEqual({ a: 1, b: 1 });
  });

  test('what is selected elsewhere lets all step back', () => {
    for (const opacity of Object.values(opacities(draw(two, { selected: 'a site' }))))
      expect(opacity).toBeLessThan(0.5);
  });
});

describe('within the stretch of a filter', () => {
  const data = draw([dealt('a', [certain(10, 80)])], { within: [30, 50] });

  test('strokes and symbols lie inside, and the ribbon is hinted at outside', () => {
    for (const stroke of parts(data, 'stroke'))
      for (const km of endsOf(stroke)) expect(km > 28 && km < 52).toBe(true);
    for (const { geometry } of data.symbols.features) {
      const { km } = kmOfPoint(MDL, geometry.coordinates);
      expect(km > 28 && km < 52).toBe(true);
    }
    expect(parts(data, 'link')).toHaveLength(2);
  });

  test('a post stands at either end of it, across the line', () => {
    const posts = parts(data, 'post');
    expect(posts).toHaveLength(2);
    const middles = posts.map(({ geometry }) => kmOfPoint(MDL, geometry.coordinates[2] ?? []));
    expect(middles.map(({ km }) => Math.round(km))).toEqual([30, 50]);
    expect(middles.every(({ offsetKm }) => offsetKm < 0.01)).toBe(true);
  });

  test('a ribbon outside it is hinted at only', () => {
    const outside = draw([dealt('a', [certain(60, 80)])], { within: [30, 50] });
    expect(parts(outside, 'stroke')).toEqual([]);
    expect(outside.symbols.features).toEqual([]);
    expect(parts(outside, 'link')).toHaveLength(1);
  });
});

describe('what has no lane', () => {
  const rest = Array.from({ length: MOST_ROWS + 1 }, (_, at) =>
    row(`${at}`, [certain(at % 40, (at % 40) + 10)]),
  );

  test('is one surface along its side, over the stretches it lies on and nowhere else', () => {
    const { ink } = draw([], { rest });
    const [surface, ...more] = ink.features;
    expect(more).toEqual([]);
    const [ring = []] = surface?.geometry.coordinates ?? [];
    expect(ring[0]).toEqual(ring.at(-1));
    const half = (ring.length - 1) / 2;
    const heightAt = (bin: number) => {
      const [x0 = 0, y0 = 0] = ring[bin] ?? [];
      const [x1 = 0, y1 = 0] = ring[2 * half - 1 - bin] ?? [];
      return Math.hypot(x1 - x0, y1 - y0);
    };
    const atKm = (km: number) => heightAt(Math.floor(km / 0.5));
    expect(atKm(25)).toBeGreaterThan(atKm(5));
    expect(atKm(60)).toBeLessThan(1e-9);
    expect(half).toBe(Math.ceil(lengthKm(MDL) / 0.5));
  });

  test('steps back with the ribbons while one is selected', () => {
    const opacities = (selected: string | null) =>
      draw([], { rest, selected }).ink.features.map(({ properties }) => properties.opacity);
    expect(opacities(null)).toEqual([1]);
    expect(opacities('a')).toEqual([STEPPED_BACK]);
  });

  test('is none where every row has one', () => {
    expect(draw([dealt('a', [certain(20, 40)])]).ink.features).toEqual([]);
  });
});
