/** Where incidents were drawn that are drawn elsewhere now: what fades away when sources are switched. */
import type { LineString } from 'geojson';
import type { DealtRibbon } from '#domain/placement/ribbons/lanes.ts';
import { styleOf } from '#symbols/kind-style.ts';
import { movedRibbons, type RibbonScene } from './ribbon-scene.ts';
import type { Footprints, Scene, Wash } from './scene.ts';

/** Areas of `before` that `after` draws otherwise; not of incidents that are gone with the window. */
export function areasLeftBehind(before: Scene, after: Scene): readonly Wash[] {
  const now = new Map(after.footprints.features.map(({ properties, geometry }) => [properties.id, geometry]));
  return before.footprints.features.filter(
    ({ properties, geometry }) => now.has(properties.id) && now.get(properties.id) !== geometry,
  );
}

/** The same of ribbons; `linesOf` gives the course of one as it was drawn. */
export function ribbonsLeftBehind(
  before: RibbonScene,
  after: RibbonScene,
  linesOf: (ribbon: DealtRibbon) => readonly LineString[],
): readonly Wash[] {
  return movedRibbons(before, after).flatMap((dealt): Wash[] => {
    const { id, members } = dealt.ribbon;
    const color = members[0] ? styleOf(before.subject, members[0].incident.kind).color : '';
    return linesOf(dealt).map((geometry) => {
      return { type: 'Feature', geometry, properties: { id, color, ink: 1 } };
    });
  });
}

export function leftBehind(...parts: (readonly Wash[])[]): Footprints {
  return { type: 'FeatureCollection', features: parts.flat() };
}
