/** The scene as it follows from the store's state; the same object while it is the same. */

import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import { type Lanes, lanesOf } from '#domain/placement/ribbons/lanes.ts';
import type { VisibleIncident } from '#domain/query/query.ts';
import { memoizeLast } from '#state/memoize-last.ts';
import { selectGeography } from '#state/record-selectors.ts';
import { selectRowSet } from '#state/rows/row-selectors.ts';
import { perStore } from '#state/selector-memory.ts';
import { selectOutside, selectPlacements, selectVisible } from '#state/selectors.ts';
import type { AppState } from '#state/store.ts';
import { type RibbonInput, type RibbonScene, ribbonSceneOf, sameRibbons } from './ribbon-scene.ts';
import { buildScene, EMPTY_SCENE, type Scene, type SceneInput } from './scene.ts';

const outside = perStore(() =>
  memoizeLast(
    (opened: ResolvedIncident | undefined): VisibleIncident | undefined =>
      opened && { ...opened, standing: 'possible' },
  ),
);

const scene = perStore(() =>
  memoizeLast(
    (
      subject: SceneInput['subject'],
      incidents: SceneInput['incidents'],
      placements: SceneInput['placements'],
      selected: string | null,
      hovered: string | null,
      outside: SceneInput['outside'],
      ribbons: RibbonScene,
    ) => buildScene({ subject, incidents, placements, selected, hovered, outside, ribbons }),
  ),
);

/** Lanes are dealt anew at rest only: while time is dragged or played what stays keeps its lane. */
const ribbons = perStore(() => {
  let lanes: Lanes = new Map();
  return memoizeLast(
    (
      subject: RibbonInput['subject'],
      mdl: RibbonInput['mdl'],
      incidents: RibbonInput['incidents'],
      placements: RibbonInput['placements'],
      selected: string | null,
      hovered: string | null,
      outside: RibbonInput['outside'],
      within: RibbonInput['within'],
      isMoving: boolean,
    ) => {
      const input = { subject, mdl, incidents, placements, selected, hovered, outside, within };
      const scene = ribbonSceneOf(input, isMoving ? lanes : undefined);
      lanes = lanesOf(scene);
      return scene;
    },
    sameRibbons,
  );
});

const NO_LINE: RibbonInput['mdl'] = [];

/** Of many incidents nothing: see selectEvents. */
export function selectScene(state: AppState): Scene {
  if (selectRowSet(state)) return EMPTY_SCENE;
  const placements = selectPlacements(state);
  const { incidents } = selectVisible(state);
  const selected = state.view.selection?.incident ?? null;
  const opened = outside(state)(selectOutside(state));
  return scene(state)(
    state.subject,
    incidents,
    placements,
    selected,
    state.hovered,
    opened,
    ribbons(state)(
      state.subject,
      selectGeography(state)?.mdl ?? NO_LINE,
      incidents,
      placements,
      selected,
      state.hovered,
      opened,
      state.view.stretch,
      state.dragging || state.playing,
    ),
  );
}
