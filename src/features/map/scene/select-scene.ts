/** The scene as it follows from the store's state; the same object while it is the same. */

import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import type { VisibleIncident } from '#domain/query/query.ts';
import { lastOf } from '#state/memoize-last.ts';
import { selectOutside, selectPlacements, selectReady, selectVisible } from '#state/selectors.ts';
import type { AppState } from '#state/store.ts';
import { readyOf } from './preloaded-features.ts';
import { buildScene, type Scene, type SceneInput } from './scene.ts';

const ready = lastOf(readyOf);

const outside = lastOf(
  (opened: ResolvedIncident | undefined): VisibleIncident | undefined =>
    opened && { ...opened, standing: 'possible' },
);

const scene = lastOf(
  (
    incidents: SceneInput['incidents'],
    placements: SceneInput['placements'],
    selected: string | null,
    hovered: string | null,
    ready: SceneInput['ready'],
    outside: SceneInput['outside'],
  ) => buildScene({ incidents, placements, selected, hovered, ready, outside }),
);

export function selectScene(state: AppState): Scene {
  const placements = selectPlacements(state);
  return scene(
    selectVisible(state).incidents,
    placements,
    state.view.selection?.incident ?? null,
    state.hovered,
    ready(selectReady(state), placements),
    outside(selectOutside(state)),
  );
}
