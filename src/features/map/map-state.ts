export type MapState = 'loading' | 'moving' | 'idle' | 'failed';

/** A {@link MapState}. Set on the map's region; read by the browser tests, which wait until the map is idle. */
export const MAP_STATE = 'data-map-state';

/** Set by the map on its credits, read by styles of the page: what lies over the map gives way while they are open. */
export const CREDITS_ATTRIBUTE = 'data-credits';

/** How many incidents are summed and drawn. Set on the canvas of the event layer; read by the browser tests. */
export const EVENT_COUNT = 'data-events';
