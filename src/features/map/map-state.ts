export type MapState = 'loading' | 'moving' | 'idle' | 'failed';

/** A {@link MapState}. Set on the map's region; read by the browser tests, which wait until the map is idle. */
export const MAP_STATE = 'data-map-state';
