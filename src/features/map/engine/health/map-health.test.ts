import type { Map as MapLibre } from 'maplibre-gl';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadFont, withFontAddress } from '#features/map/engine/files/font-protocol.ts';
import { FIRST_PAUSE, MapHealth } from './map-health.ts';
import { WORKER_LIMIT } from './worker-watch.ts';

vi.mock('maplibre-gl', () => ({ addProtocol: vi.fn(), removeProtocol: vi.fn() }));

const onFailure = vi.fn();
let map: ReturnType<typeof fakeMap>;
let health: MapHealth;
beforeEach(() => {
  vi.useFakeTimers();
  onFailure.mockClear();
  map = fakeMap();
  health = new MapHealth(map as unknown as MapLibre, onFailure);
});
afterEach(() => {
  health.end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function fakeMap() {
  const listeners = new Map<string, ((event: object) => void)[]>();
  const faces = { 'DMZ Sans': 'font.woff2' };
  return {
    on: (type: string, listener: (event: object) => void) =>
      listeners.set(type, [...(listeners.get(type) ?? []), listener]),
    fire: (type: string, event: object = {}) => {
      for (const listener of listeners.get(type) ?? []) listener(event);
    },
    getSource: () => ({}),
    refreshTiles: vi.fn(),
    getFontFaces: () => faces,
    setFontFaces: vi.fn(),
  };
}

/** A tile that fails and, asked for again, is on its way. */
function failTile() {
  const tile = { state: 'errored', uses: 1, tileID: { canonical: { x: 1, y: 2, z: 3 } } };
  map.fire('error', { tile, sourceId: 'base', error: new Error('no answer') });
  return tile;
}

describe('the worker', () => {
  const answer = () => map.fire('sourcedata', { source: { type: 'geojson' }, sourceDataType: 'content' });

  test('that answers in time is told of no more, whatever else fails', () => {
    map.fire('style.load');
    vi.advanceTimersByTime(WORKER_LIMIT - 1);
    answer();
    vi.advanceTimersByTime(WORKER_LIMIT);
    expect(onFailure).not.toHaveBeenCalled();
    map.fire('error', { error: new Error('Worker failed to load.') });
    expect(onFailure).toHaveBeenLastCalledWith('basemap');
  });

  test('that does not answer is told of until it does; archives are none of its answers', () => {
    map.fire('style.load');
    map.fire('sourcedata', { source: { type: 'vector' }, sourceDataType: 'content' });
    vi.advanceTimersByTime(WORKER_LIMIT);
    expect(onFailure).toHaveBeenLastCalledWith('worker');
    expect(health.isFatal).toBe(true);
    answer();
    expect(onFailure).toHaveBeenLastCalledWith(null);
  });

  test('that cannot be started is told of at once, and is no part of the base map', () => {
    map.fire('error', { error: new Error('Worker failed to load. Check that the worker URL is correct.') });
    expect(onFailure.mock.calls).toEqual([['worker']]);
  });
});

describe('a context', () => {
  test('that cannot be made anew is told of at once', () => {
    map.fire('webglcontextlost');
    map.fire('error', { error: new Error('WebGL2 is required') });
    expect(onFailure.mock.calls).toEqual([['context']]);
  });

  test('of many incidents is told of like that of the map', () => {
    health.setRowsGone(true);
    expect(onFailure).toHaveBeenLastCalledWith('context');
    health.setRowsGone(false);
    expect(onFailure).toHaveBeenLastCalledWith(null);
  });
});

describe('what is missing of the base map', () => {
  test('is asked for again after a while, ever more rarely, and is told of until it has come', () => {
    map.fire('style.load');
    map.fire('sourcedata', { source: { type: 'geojson' }, sourceDataType: 'content' });
    const tile = failTile();
    expect(onFailure).toHaveBeenLastCalledWith('basemap');
    health.rest();
    vi.advanceTimersByTime(FIRST_PAUSE);
    expect(map.refreshTiles.mock.calls).toEqual([['base', [{ x: 1, y: 2, z: 3 }]]]);
    health.rest();
    vi.advanceTimersByTime(FIRST_PAUSE);
    expect(map.refreshTiles).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(FIRST_PAUSE);
    expect(map.refreshTiles).toHaveBeenCalledTimes(2);
    tile.state = 'loaded';
    health.rest();
    expect(onFailure).toHaveBeenLastCalledWith(null);
    vi.advanceTimersByTime(10 * FIRST_PAUSE);
    expect(map.refreshTiles).toHaveBeenCalledTimes(2);
  });

  test('is asked for when the network returns, but not of a style that is not there', () => {
    map.fire('style.load');
    failTile();
    window.dispatchEvent(new Event('online'));
    expect(map.refreshTiles).toHaveBeenCalledTimes(1);
    map.fire('webglcontextlost');
    window.dispatchEvent(new Event('online'));
    expect(map.refreshTiles).toHaveBeenCalledTimes(1);
    expect(map.setFontFaces).not.toHaveBeenCalled();
  });

  test('can be a font, which names are drawn without until it has come', async () => {
    map.fire('style.load');
    const address = withFontAddress('http://host.test/font.woff2', 'Glyphs').url;
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    await expect(loadFont(address)).rejects.toThrow('answered 404');
    await vi.advanceTimersByTimeAsync(0);
    expect(onFailure).toHaveBeenLastCalledWith('basemap');
    vi.stubGlobal('fetch', async () => new Response('glyphs'));
    window.dispatchEvent(new Event('online'));
    expect(map.setFontFaces).toHaveBeenCalledWith(map.getFontFaces());
    await loadFont(address);
    health.rest();
    expect(onFailure).toHaveBeenLastCalledWith(null);
  });
});
