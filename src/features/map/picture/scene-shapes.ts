/** Few incidents of the map as shapes: tinted areas, ribbons in their lanes, symbols. */
import { boundsOnMap } from '#domain/placement/placement.ts';
import { bandOf } from '#domain/placement/ribbons/band.ts';
import { type RibbonData, ribbonData } from '#features/map/scene/ribbon-features.ts';
import type { Scene } from '#features/map/scene/scene.ts';
import { selectScene } from '#features/map/scene/select-scene.ts';
import type { PictureLook } from '#picture/drawing.ts';
import { type Frame, isInSight } from '#picture/frame.ts';
import type { Box } from '#picture/names.ts';
import { selectPlacements, selectVisible } from '#state/selectors.ts';
import type { AppState } from '#state/store.ts';
import { RING } from '#symbols/approximate-sign.ts';
import { areaShapes, areaSymbol } from './area-shapes.ts';
import type { DrawnIncidents, Sign } from './drawn-incidents.ts';
import { inkShapes, ribbonShapes, ribbonSymbol } from './ribbon-shapes.ts';
import { sceneColors } from './scene-colors.ts';

export function drawScene(state: AppState, frame: Frame, look: PictureLook): DrawnIncidents {
  const scene = selectScene(state);
  const colors = sceneColors(state, look);
  const ribbons = ribbonData(scene.ribbons, bandOf(frame.zoom));
  const fills = scene.footprints.features.map(({ geometry, properties }) => ({ geometry, ...properties }));
  const raised = scene.highlighted.features.map(({ geometry, properties }) => ({ geometry, ...properties }));
  const selectedLast = [...scene.symbols].sort(
    (a, b) => Number(a.emphasis !== 'plain') - Number(b.emphasis !== 'plain'),
  );
  return {
    below: [
      ...areaShapes(fills, raised, frame, colors),
      ...inkShapes(ribbons.ink, frame, colors),
      ...ribbonShapes(ribbons, frame, colors),
    ],
    above: [
      ...[...ribbons.symbols.features]
        .sort((a, b) => a.properties.order - b.properties.order)
        .map((symbol) => ribbonSymbol(symbol, frame, colors)),
      ...selectedLast.map((mark) => areaSymbol(mark, frame, colors)),
    ],
    taken: [
      ...scene.symbols.map(({ at }) => around(frame.project(at), RING.radius)),
      ...ribbons.symbols.features.map(({ geometry, properties }) =>
        around(frame.project(geometry.coordinates), properties.size / 2),
      ),
    ],
    signs: signsOf(state, scene, ribbons, frame),
    ...hiddenOf(state, frame),
  };
}

function around([x, y]: readonly [number, number], reach: number): Box {
  return [x - reach, y - reach, x + reach, y + reach];
}

function signsOf(state: AppState, { symbols, ribbons }: Scene, { fades }: RibbonData, frame: Frame): Sign[] {
  const { incidents } = selectVisible(state);
  const standings = (['certain', 'under-way', 'possible', 'undated'] as const).filter((one) =>
    incidents.some(({ standing }) => standing === one),
  );
  return [
    ...standings,
    ...(fades.features.length > 0 ? (['fading'] as const) : []),
    ...(symbols.some(({ at }) => isInSight(at, frame)) ? (['area'] as const) : []),
    ...(ribbons.rest.length > 0 ? (['height'] as const) : []),
    ...(state.view.selection ? (['selected'] as const) : []),
    ...(state.view.stretch ? (['stretch'] as const) : []),
  ];
}

/** Of what is shown: what the map cannot hold, and what lies elsewhere than the picture. */
function hiddenOf(state: AppState, frame: Frame): Pick<DrawnIncidents, 'unplaced' | 'outOfSight'> {
  const placements = selectPlacements(state);
  const [west, south, east, north] = frame.bounds;
  let [unplaced, outOfSight] = [0, 0];
  for (const { id } of selectVisible(state).incidents) {
    const placement = placements.get(id);
    const box = boundsOnMap(placement);
    if (!placement || !box) unplaced += 1;
    else if (!placement.ribbon && placement.symbolAt)
      outOfSight += isInSight(placement.symbolAt, frame) ? 0 : 1;
    else if (box[0] > east || box[2] < west || box[1] > north || box[3] < south) outOfSight += 1;
  }
  return { unplaced, outOfSight };
}
