export type MapState = 'loading' | 'moving' | 'idle' | 'failed';

/** A {@link MapState}. Set on the map's region; read by the browser tests, which wait until the map is idle. */
export const MAP_STATE = 'data-map-state';

/** Set by the map on its credits, read by styles of the page: what lies over the map gives way while they are open. */
export const CREDITS_ATTRIBUTE = 'data-credits';

/** Set by the page on the key that lies over the map, read by styles of the map: what is said there is clear of it. */
export const KEY_ON_MAP = 'data-map-key';

/** How many incidents are summed and drawn. Set on the canvas of the event layer; read by the browser tests. */
export const EVENT_COUNT = 'data-events';
