/** The scene as it follows from the store's state; the same object while it is the same. */

import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import type { VisibleIncident } from '#domain/query/query.ts';
import { memoizeLast } from '#state/memoize-last.ts';
import { perStore } from '#state/selector-memory.ts';
import { selectNearWindow, selectOutside, selectPlacements, selectVisible } from '#state/selectors.ts';
import type { AppState } from '#state/store.ts';
import { numberingReady } from './preloaded-features.ts';
import { buildScene, type Scene, type SceneInput } from './scene.ts';

const ready = perStore(() => memoizeLast(numberingReady()));

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
      ready: SceneInput['ready'],
      outside: SceneInput['outside'],
    ) => buildScene({ subject, incidents, placements, selected, hovered, ready, outside }),
  ),
);

export function selectScene(state: AppState): Scene {
  const placements = selectPlacements(state);
  return scene(state)(
    state.subject,
    selectVisible(state).incidents,
    placements,
    state.view.selection?.incident ?? null,
    state.hovered,
    ready(state)(selectNearWindow(state), placements, state.subject),
    outside(state)(selectOutside(state)),
  );
}
