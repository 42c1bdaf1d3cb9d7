/** Land, zone and line under the incidents of a drawn map. */
import type { Position } from 'geojson';
import type { Palette } from '#basemap/flavors.ts';
import type { Geography } from '#domain/place/footprint.ts';
import type { Frame } from './frame.ts';
import { areaData, lineData } from './path-data.ts';
import { path, type Shape } from './shape.ts';

/** A place by whose name a picture is read. */
export interface PlaceName {
  readonly name: Readonly<Record<'en' | 'ko', string>>;
  readonly at: Position;
  /** On which side of its dot the name stands. */
  readonly side: 'left' | 'right';
  /** Named also where there is little room. */
  readonly isMajor: boolean;
  /** From which zoom on it is named; absent: from any. */
  readonly fromZoom?: number;
}

/** What lies under the incidents in a picture. */
export interface Ground {
  /** Polygons with their holes. */
  readonly land: readonly Position[][][];
  readonly places: readonly PlaceName[];
}

/** Of the zone's colour. */
export const ZONE_OPACITY = 0.28;

/** The class of each names it for a style sheet; the colours are attributes, for pictures that have none. */
export function groundShapes(
  { land }: Pick<Ground, 'land'>,
  { dmz, mdl }: Pick<Geography, 'dmz' | 'mdl'>,
  frame: Frame,
  colors: Palette,
): readonly Shape[] {
  const { width, height, bounds } = frame;
  const inSight = land.filter(([outer]) => outer?.some((position) => isWithin(position, bounds)) ?? false);
  return [
    { name: 'rect', attributes: { class: 'water', width, height, fill: colors.water } },
    path(areaData(inSight.flat(), frame), {
      class: 'land',
      fill: colors.land,
      stroke: colors.coast,
      'stroke-width': 1,
      'fill-rule': 'evenodd',
    }),
    path(areaData([...dmz.north, ...dmz.south], frame), {
      class: 'zone',
      fill: colors.dmz,
      'fill-opacity': ZONE_OPACITY,
    }),
    path(lineData(mdl, frame), {
      class: 'line',
      fill: 'none',
      stroke: colors.mdl,
      'stroke-width': 2,
      'stroke-linejoin': 'round',
    }),
  ];
}

/** True of what is in sight, or near enough that an edge of it may be. */
function isWithin(
  [longitude = 0, latitude = 0]: readonly number[],
  [west, south, east, north]: Frame['bounds'],
): boolean {
  const [across, along] = [(east - west) / 2, (north - south) / 2];
  return (
    longitude > west - across &&
    longitude < east + across &&
    latitude > south - along &&
    latitude < north + along
  );
}
