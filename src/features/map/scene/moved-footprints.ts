/** Where incidents were drawn that are drawn elsewhere now: what fades away when sources are switched. */
import type { LineString } from 'geojson';
import type { DealtRibbon } from '#domain/placement/ribbons/lanes.ts';
import { styleOf } from '#symbols/kind-style.ts';
import { movedRibbons, type RibbonScene } from './ribbon-scene.ts';
import type { FootprintFill, Footprints, Scene } from './scene.ts';

/** Areas of `before` that `after` draws otherwise; not of incidents that are gone with the window. */
export function movedAreas(before: Scene, after: Scene): readonly FootprintFill[] {
  const now = new Map(after.footprints.features.map(({ properties, geometry }) => [properties.id, geometry]));
  return before.footprints.features.filter(
    ({ properties, geometry }) => now.has(properties.id) && now.get(properties.id) !== geometry,
  );
}

/** The same of ribbons; `linesOf` gives the course of one as it was drawn. */
export function movedRibbonLines(
  before: RibbonScene,
  after: RibbonScene,
  linesOf: (ribbon: DealtRibbon) => readonly LineString[],
): readonly FootprintFill[] {
  return movedRibbons(before, after).flatMap((dealt): FootprintFill[] => {
    const { id, members } = dealt.ribbon;
    const color = members[0] ? styleOf(before.subject, members[0].incident.kind).color : '';
    return linesOf(dealt).map((geometry) => {
      return { type: 'Feature', geometry, properties: { id, color, opacity: 1 } };
    });
  });
}

export function fadingFootprints(...parts: (readonly FootprintFill[])[]): Footprints {
  return { type: 'FeatureCollection', features: parts.flat() };
}
