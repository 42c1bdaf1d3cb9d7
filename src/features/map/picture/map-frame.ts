/** The part of the world that a picture of the map shows: what is in the middle of the map on the screen, in its scale. */
import type { Bounds } from '#domain/place/mercator.ts';
import { boundsWith, type Frame, frameOf, frameOfCamera } from '#picture/frame.ts';
import { selectPlacements } from '#state/selectors.ts';
import type { AppState } from '#state/store.ts';

/** Room around the home view, in shares of its width. */
const ROOM = 0.04;

/** Of the home view all, and what is selected away from the line. It depends on the address alone, and on no screen. */
export function mapFrame(state: AppState, width: number, height: number): Frame {
  const { camera, selection } = state.view;
  if (camera) return frameOfCamera(camera, width, height);
  const [west, south, east, north] = state.subject.homeBounds;
  const room = ROOM * (east - west);
  const home: Bounds = [west - room, south - room, east + room, north + room];
  const area = selection && selectPlacements(state).get(selection.incident)?.area;
  return frameOf(area ? boundsWith(home, area) : home, width, height);
}
