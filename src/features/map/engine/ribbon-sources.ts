/** The ribbons in the style's sources: made anew when they change, and when the zoom comes to another band. */
import type { FeatureCollection, LineString, Position } from 'geojson';
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { pointAtKm } from '#domain/place/chainage.ts';
import { bandOf, type RibbonBand } from '#domain/placement/ribbons/band.ts';
import { laneCourse } from '#domain/placement/ribbons/lane-course.ts';
import { positionsBetween } from '#domain/placement/ribbons/lane-path.ts';
import type { DealtRibbon } from '#domain/placement/ribbons/lanes.ts';
import { buttonPlaces } from '#features/map/scene/button-places.ts';
import { sourcesOf, symbolPositions } from '#features/map/scene/ribbon-data.ts';
import { lanesInUse, type RibbonData, ribbonData } from '#features/map/scene/ribbon-features.ts';
import { type RibbonScene, sameRibbons } from '#features/map/scene/ribbon-scene.ts';

type Engine = Pick<MapLibre, 'getSource'>;

/** Until the map says its zoom. */
const FIRST_ZOOM = 7.5;

/** Ribbons for one band of zooms, and by the ids of incidents where their symbols and buttons are. */
interface Drawn {
  readonly data: RibbonData;
  readonly positions: ReadonlyMap<string, readonly Position[]>;
  readonly buttons: ReadonlyMap<string, Position>;
}

function drawn(scene: RibbonScene, band: RibbonBand): Drawn {
  const data = ribbonData(scene, band);
  const positions = symbolPositions(data);
  return { data, positions, buttons: buttonPlaces(positions, band.zoom) };
}

export class RibbonSources {
  #scene: RibbonScene;
  #band: RibbonBand = bandOf(FIRST_ZOOM);
  #drawn: Drawn;

  constructor(scene: RibbonScene) {
    this.#scene = scene;
    this.#drawn = drawn(scene, this.#band);
  }

  /** What a style is built with, for the zoom that was shown last; by the id of each source. */
  sources(scene: RibbonScene): ReadonlyMap<string, FeatureCollection> {
    this.#take(scene, this.#band);
    return sourcesOf(this.#drawn.data);
  }

  /** The course of a ribbon as it is drawn, piece by piece. */
  readonly linesOf = ({ ribbon, lane }: DealtRibbon): LineString[] => {
    const { mdl, ribbons } = this.#scene;
    const path = laneCourse(mdl, this.#band, ribbon.side, lanesInUse(ribbons)[ribbon.side], lane);
    return ribbon.pieces.map(({ west, east }) => {
      return { type: 'LineString', coordinates: positionsBetween(path, west[0], east[1]) };
    });
  };

  /** Sends what is to be drawn, where that is something else than was sent; true then. */
  show(map: Engine, scene: RibbonScene, zoom: number): boolean {
    if (!this.#take(scene, bandOf(zoom))) return false;
    for (const [id, data] of sourcesOf(this.#drawn.data)) map.getSource<GeoJSONSource>(id)?.setData(data);
    return true;
  }

  /** Where the symbols of an incident stand, west to east; none where it has no ribbon or none is shown. */
  positionsOf(id: string): readonly Position[] {
    return this.#drawn.positions.get(id) ?? [];
  }

  /** Where the incident's button lies: on one of its symbols. Of what has no ribbon for want of a lane, on the line. */
  placeOf(id: string): Position | undefined {
    return this.#drawn.buttons.get(id) ?? this.#placeOnLine(id);
  }

  #placeOnLine(id: string): Position | undefined {
    const { mdl, rest } = this.#scene;
    const piece = rest.find(({ incident }) => incident.id === id)?.pieces[0];
    return piece && pointAtKm(mdl, (piece.west[0] + piece.east[1]) / 2);
  }

  /** False where both are what they were. */
  #take(scene: RibbonScene, band: RibbonBand): boolean {
    const isOther = band !== this.#band || !sameRibbons(scene, this.#scene);
    this.#scene = scene;
    this.#band = band;
    if (!isOther) return false;
    this.#drawn = drawn(scene, band);
    return true;
  }
}
