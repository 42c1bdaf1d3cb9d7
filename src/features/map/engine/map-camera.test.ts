import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Camera } from '#state/view.ts';
import { SUBJECT } from '#testing/subject.ts';
import { type CameraEngine, MapCamera } from './map-camera.ts';

type Mark = object | undefined;

/** Moves as the engine does: one at a time, each with a start and an end that carry its mark. */
class Engine {
  readonly #listeners = new Map<string, ((event: object) => void)[]>();
  #moving: { readonly mark: Mark; readonly arrive: () => void } | null = null;
  at = 'nowhere';

  on(type: string, listener: (event: object) => void) {
    this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener]);
  }
  fire(type: string, mark: Mark = {}) {
    for (const listener of this.#listeners.get(type) ?? []) listener({ type, ...mark });
  }
  /** The move under way comes to its end. */
  finish() {
    this.#moving?.arrive();
    this.#end();
  }
  /** As a hand that drags the map. */
  drag(to: string) {
    this.#end();
    this.fire('movestart', { originalEvent: {} });
    this.at = to;
    this.fire('moveend', { originalEvent: {} });
  }
  #end() {
    const ended = this.#moving;
    this.#moving = null;
    if (ended) this.fire('moveend', ended.mark);
  }
  #start(mark: Mark, to: string, duration: number) {
    this.#end();
    this.#moving = { mark, arrive: () => Object.assign(this, { at: to }) };
    this.fire('movestart', mark);
    this.at = `on the way to ${to}`;
    if (duration === 0) this.finish();
  }
  jumpTo({ zoom }: { zoom: number }, mark: Mark) {
    this.#start(mark, `zoom ${zoom}`, 0);
  }
  easeTo({ zoom, pitch, duration = 500 }: { zoom?: number; pitch?: number; duration?: number }, mark?: Mark) {
    this.#start(mark, zoom === undefined ? `pitch ${pitch}` : `zoom ${zoom}`, duration);
  }
  fitBounds(box: unknown, { duration }: { duration: number }, mark?: Mark) {
    this.#start(mark, box === HOME ? 'home' : 'box', duration);
  }
  resize(mark?: Mark) {
    if (this.#moving) return;
    this.fire('movestart', mark);
    this.fire('moveend', mark);
  }
  redraw = vi.fn();
  getCenter = () => ({ lng: 127, lat: 38 });
  getZoom = () => 8;
  getBearing = () => 0;
  getPitch = () => 0;
  getContainer = () => ({ clientWidth: 800, clientHeight: 600 });
  project = () => ({ x: 0, y: 0 });
  unproject = () => ({ lng: 127, lat: 38 });
}

const HOME = SUBJECT.homeBounds;
const NOTHING = { top: 0, right: 0, bottom: 0, left: 0 };
const PANEL = { ...NOTHING, right: 300 };
const ELSEWHERE: Camera = { longitude: 126, latitude: 38, zoom: 9, bearing: 0, pitch: 0 };
/** Too far out to be seen in the home view. */
const FAR: [number, number, number, number] = [124, 37, 125, 38];

let engine: Engine;
let moved: string[];
function start(camera: Camera | null = null): MapCamera {
  engine = new Engine();
  moved = [];
  const created = new MapCamera(
    engine as unknown as CameraEngine,
    { camera, home: HOME, padding: NOTHING },
    () => moved.push(engine.at),
  );
  engine.fire('idle');
  return created;
}
let camera: MapCamera;
beforeEach(() => {
  camera = start();
});

describe('what is no move of the reader’s', () => {
  test('the first view, an address, the way home, a panel', () => {
    expect(engine.at).toBe('home');
    camera.setPadding(PANEL);
    engine.finish();
    camera.show(ELSEWHERE);
    camera.show(ELSEWHERE, true);
    engine.finish();
    camera.show(null);
    engine.finish();
    expect(engine.at).toBe('home');
    expect(moved).toEqual([]);
  });

  test('a window of another size, in which the home view stays home', () => {
    camera.fitSize();
    expect(moved).toEqual([]);
    expect(engine.redraw).toHaveBeenCalledOnce();
    camera.setPadding(PANEL);
    expect(engine.at).toBe('on the way to home');
  });

  test('what the engine does when a lost context comes back', () => {
    engine.fire('webglcontextlost');
    engine.resize();
    engine.fire('webglcontextrestored');
    expect(moved).toEqual([]);
    expect(engine.at).toBe('home');
  });

  test('a move of the reader’s that the program cuts short', () => {
    camera.tilt(true);
    camera.show(ELSEWHERE);
    expect(moved).toEqual([]);
    expect(engine.at).toBe('zoom 9');
  });
});

describe('what is', () => {
  test('a hand, the zoom’s buttons, the terrain’s tilt, a selection brought into view', () => {
    engine.drag('where it was dragged');
    camera.zoomBy(1);
    engine.finish();
    camera.tilt(true);
    engine.finish();
    camera.reveal(FAR, [[124.5, 37.5]]);
    engine.finish();
    expect(moved).toEqual(['where it was dragged', 'zoom 9', 'pitch 60', 'box']);
  });

  test('a hand after the program was cut short by it', () => {
    camera.show(ELSEWHERE, true);
    engine.drag('where it was dragged');
    expect(moved).toEqual(['where it was dragged']);
  });
});

describe('the home view', () => {
  test('is left from the start of a move: a panel that opens meanwhile calls nobody back', () => {
    camera.zoomBy(1);
    camera.setPadding(PANEL);
    engine.finish();
    expect(engine.at).toBe('zoom 9');
    expect(moved).toEqual(['zoom 9']);
  });

  test('is reached by a reset, also while the terrain is laid flat', () => {
    camera.tilt(true);
    engine.finish();
    camera.show(null);
    camera.tilt(false);
    engine.finish();
    expect(engine.at).toBe('home');
    expect(moved).toEqual(['pitch 60']);
  });

  test('is left alone by an address with a camera of its own', () => {
    camera = start(ELSEWHERE);
    camera.setPadding(PANEL);
    camera.fitSize();
    expect(engine.at).toBe('zoom 9');
  });
});
