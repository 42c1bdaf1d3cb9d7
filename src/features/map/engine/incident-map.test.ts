import { afterEach, beforeEach, describe, expect, type Mock, test, vi } from 'vitest';
import { NO_RIBBONS } from '#features/map/scene/ribbon-scene.ts';
import type { Scene } from '#features/map/scene/scene.ts';
import { SUBJECT } from '#testing/subject.ts';
import { RETURN_LIMIT } from './health/context-watch.ts';
import { IncidentMap, type MapAppearance, type MapEvents } from './incident-map.ts';

/** An engine that draws nothing: it has a style from `style.load` until its context is lost, and throws without. */
const engines = vi.hoisted(() => [] as FakeEngine[]);

interface FakeEngine {
  readonly options: { readonly fadeDuration?: number; readonly trackResize?: boolean };
  readonly terrain: object | null;
  readonly styles: number;
  readonly repaints: number;
  zoom: number;
  fire(type: string, event?: object): void;
}

vi.mock('maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url', () => ({ default: 'worker.mjs' }));
vi.mock('maplibre-gl', () => {
  class FakeMap {
    readonly options: object;
    readonly listeners = new Map<string, ((event: object) => void)[]>();
    terrain: object | null = null;
    styles = 1;
    repaints = 0;
    zoom = 7.4;
    hasStyle = false;
    constructor(options: object) {
      this.options = options;
      engines.push(this);
    }
    on(type: string, listener: (event: object) => void) {
      this.listeners.set(type, [...(this.listeners.get(type) ?? []), listener]);
    }
    fire(type: string, event: object = {}) {
      if (type === 'style.load') this.hasStyle = true;
      if (type === 'webglcontextlost') this.hasStyle = false;
      for (const listener of this.listeners.get(type) ?? []) listener(event);
    }
    setTerrain(terrain: object | null) {
      if (!this.hasStyle) throw new Error('Style is not done loading.');
      this.terrain = terrain;
    }
    getTerrain = () => this.terrain;
    getSource = () => undefined;
    setStyle() {
      this.styles += 1;
      this.hasStyle = false;
      this.terrain = null;
    }
    getCanvas = () => document.createElement('canvas');
    addControl() {}
    addLayer() {}
    fitBounds() {}
    easeTo() {}
    setMissingStyleImageResolver() {}
    getZoom = () => this.zoom;
    getContainer = () => document.createElement('div');
    triggerRepaint() {
      this.repaints += 1;
    }
  }
  class Nothing {}
  return {
    Map: FakeMap,
    ScaleControl: Nothing,
    Marker: Nothing,
    LngLat: Nothing,
    GeoJSONSource: Nothing,
    setWorkerUrl: () => undefined,
    addProtocol: () => undefined,
    removeProtocol: () => undefined,
  };
});

const FLAT: MapAppearance = {
  flavor: 'light',
  language: 'en',
  colors: { paper: '#fff', ink: '#000', dot: '#000', accent: '#f00', lift: 0 },
  terrain: false,
  locale: {},
};
const RAISED = { ...FLAT, terrain: true };
const EMPTY = { type: 'FeatureCollection' as const, features: [] };
const SCENE: Scene = {
  footprints: EMPTY,
  highlighted: EMPTY,
  symbols: [],
  highlightedSymbols: [],
  ribbons: NO_RIBBONS,
};

let onFailure: Mock<MapEvents['onFailure']>;
let onState: Mock<MapEvents['onState']>;
function start() {
  onFailure = vi.fn();
  onState = vi.fn();
  const events = { onState, onFailure, onCamera: vi.fn() };
  const padding = { top: 0, right: 0, bottom: 0, left: 0 };
  const viewpoint = { camera: null, padding };
  const map = new IncidentMap(document.createElement('div'), SUBJECT, FLAT, SCENE, viewpoint, events);
  const engine = engines.at(-1);
  if (!engine) throw new Error('No engine was made');
  return { map, engine };
}

beforeEach(() => {
  engines.length = 0;
});
afterEach(() => vi.unstubAllGlobals());

describe('terrain', () => {
  test('is raised and laid flat', () => {
    const { map, engine } = start();
    engine.fire('style.load');
    map.setAppearance(RAISED);
    expect(engine.terrain).not.toBeNull();
    map.setAppearance(FLAT);
    expect(engine.terrain).toBeNull();
  });

  test('waits for a style that is still to come', () => {
    const { map, engine } = start();
    map.setAppearance(RAISED);
    expect(engine.terrain).toBeNull();
    engine.fire('style.load');
    expect(engine.terrain).not.toBeNull();
  });

  test('waits for a lost context to come back', () => {
    const { map, engine } = start();
    engine.fire('style.load');
    engine.fire('webglcontextlost');
    map.setAppearance(RAISED);
    engine.fire('webglcontextrestored');
    expect(engine.styles).toBe(2);
    engine.fire('style.load');
    expect(engine.terrain).not.toBeNull();
  });
});

describe('what could not be loaded', () => {
  test('is told until it has come after all', () => {
    const { engine } = start();
    const tile = { state: 'errored', uses: 1, tileID: { canonical: { x: 0, y: 0, z: 0 } } };
    engine.fire('error', { tile, sourceId: 'base', error: new Error('no answer') });
    engine.fire('idle');
    expect(onFailure).toHaveBeenLastCalledWith('basemap');
    tile.state = 'loaded';
    engine.fire('idle');
    expect(onFailure).toHaveBeenLastCalledWith(null);
  });
});

describe('a context that is lost', () => {
  test('is a failure of the map until it has drawn again', () => {
    vi.useFakeTimers();
    const { engine } = start();
    engine.fire('style.load');
    engine.fire('idle');
    engine.fire('webglcontextlost');
    expect(onState).toHaveBeenLastCalledWith('loading');
    vi.advanceTimersByTime(RETURN_LIMIT);
    expect(onState).toHaveBeenLastCalledWith('failed');
    expect(onFailure).toHaveBeenLastCalledWith('context');
    engine.fire('movestart');
    expect(onState).toHaveBeenLastCalledWith('failed');
    engine.fire('webglcontextrestored');
    expect(onFailure).toHaveBeenLastCalledWith(null);
    engine.fire('idle');
    expect(onState).toHaveBeenLastCalledWith('idle');
    vi.useRealTimers();
  });
});

describe('what is pointed at', () => {
  test('is nothing any more once the program moves the map', () => {
    const { map, engine } = start();
    const listener = vi.fn();
    map.onPoint(listener);
    engine.fire('movestart', { originalEvent: new Event('wheel') });
    expect(listener).not.toHaveBeenCalled();
    engine.fire('movestart', { byProgram: true });
    expect(listener).toHaveBeenLastCalledWith(null);
  });
});

describe('names on the map', () => {
  test.each([
    ['appear at once for those who want no motion', true, 0],
    ['fade in as the engine likes for others', false, undefined],
  ])('%s', (_, matches, fade) => {
    vi.stubGlobal('matchMedia', () => ({ matches }));
    expect(start().engine.options.fadeDuration).toBe(fade);
  });

  /** How often the map is drawn again before it is said to rest, when it comes from zoom 7.4 to another. */
  function drawnAgain(calm: boolean, zoom: number): number {
    vi.stubGlobal('matchMedia', () => ({ matches: calm }));
    const { engine } = start();
    engine.fire('idle');
    engine.fire('movestart');
    engine.zoom = zoom;
    engine.fire('idle');
    const again = engine.repaints;
    expect(onState).toHaveBeenLastCalledWith(again > 0 ? 'moving' : 'idle');
    if (again > 0) engine.fire('idle');
    expect(onState).toHaveBeenLastCalledWith('idle');
    return again;
  }

  test('are drawn once more where those of the last zoom would stay, and only there', () => {
    expect(drawnAgain(true, 5.6)).toBe(1);
    expect(drawnAgain(true, 7.9)).toBe(0);
    expect(drawnAgain(false, 5.6)).toBe(0);
  });
});
