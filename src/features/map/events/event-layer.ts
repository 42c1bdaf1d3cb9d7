/**
 * Draws the incidents of a table on a canvas of its own above the map's, so that the map rests while time is scrubbed.
 * Fed with plain values; it keeps the last of each, and builds all again from them after a lost context.
 */
import type { Position } from 'geojson';
import { latitudeAt, longitudeAt } from '#domain/place/mercator.ts';
import { atOnce } from '#domain/rows/at-once.ts';
import type { Codes } from '#domain/rows/codes.ts';
import { ORIGIN } from '#domain/rows/drawn/event-places.ts';
import { ContextWatch } from '#features/map/engine/health/context-watch.ts';
import { EVENT_COUNT } from '#features/map/map-state.ts';
import { inParts } from '#ui/instance/in-parts.ts';
import { contentsOfDot, type DotContents, type DotOnScreen, dotAt } from './dots.ts';
import { bracketOf, type EventEmphasis, packEmphasis } from './emphasis.ts';
import type { EventCamera } from './event-camera.ts';
import { kmOnStrip, markAt, type ScreenPoint, shortestStretchAt } from './event-picking.ts';
import type { EventLook, EventRows } from './event-rows.ts';
import styles from './events.module.css';
import { MarkList, packMarks } from './marks.ts';
import { EventPainter } from './paint/event-painter.ts';
import { Strip } from './strip.ts';
import { EventSums } from './sums/event-sums.ts';

/** How far from the middle of a symbol it can be pressed, px. */
const REACH = 13;
/** Tables of more rows are summed in parts: all at once would take longer than the page may stand still. */
const MOST_AT_ONCE = 50_000;
/** A map that never stops drawing is not waited for. */
const MOST_ASKED = 100;
const NOTHING: EventEmphasis = { selected: null, hovered: null };

export interface LayerListener {
  /** After each frame that was asked for by `setCodes` and the like. */
  onDrawn(): void;
  /** Its graphics context could not be made or is lost for good, or is there again. */
  onGone(isGone: boolean): void;
  /** Asked by it: the map's own last frame is still being drawn. */
  isMapDrawing(): boolean;
}

export class EventLayer {
  readonly #canvas = document.createElement('canvas');
  readonly #listener: LayerListener;
  readonly #context: ContextWatch;
  readonly #stop = new AbortController();
  readonly #symbols = new MarkList();
  readonly #dots = new MarkList();
  readonly #emphasized = new MarkList();
  #painter: EventPainter | null = null;
  #losses = 0;
  #look: EventLook;
  #rows: EventRows | null = null;
  #codes: Codes | null = null;
  /** Null also while a large table is being summed. */
  #sums: EventSums | null = null;
  #summing: AbortController | null = null;
  #strip: Strip | null = null;
  #emphasis = NOTHING;
  #camera: EventCamera | null = null;
  #frame: number | null = null;

  /** Lies right above the map's own canvas. */
  constructor(mapCanvas: HTMLCanvasElement, look: EventLook, listener: LayerListener) {
    this.#look = look;
    this.#listener = listener;
    this.#context = new ContextWatch((isGone) => listener.onGone(isGone));
    this.#canvas.className = styles.events ?? '';
    this.#canvas.setAttribute('aria-hidden', 'true');
    mapCanvas.after(this.#canvas);
    const { signal } = this.#stop;
    this.#canvas.addEventListener('webglcontextlost', (event) => this.#lose(event), { signal });
    this.#canvas.addEventListener('webglcontextrestored', () => this.#restore(), { signal });
  }

  /** True while a frame of its own is to come. */
  get isPending(): boolean {
    return this.#frame !== null || this.#summing !== null;
  }

  /** Null: few incidents, which the map draws itself. All are out until `setCodes`. */
  setRows(rows: EventRows | null): void {
    if (rows === this.#rows) return;
    this.#rows = rows;
    this.#codes = null;
    this.#emphasis = NOTHING;
    this.#summing?.abort();
    this.#summing = null;
    this.#setSums(null);
    if (rows) this.#sum(rows);
  }

  #sum(rows: EventRows): void {
    const sums = new EventSums(rows.table, rows.incidentOf, rows.lineKm, rows.drawn);
    if (rows.table.rows <= MOST_AT_ONCE) {
      this.#setSums(sums);
      return;
    }
    const summing = new AbortController();
    this.#summing = summing;
    void inParts(this.#showFirst(sums), summing.signal).then((isDone) => {
      if (!isDone || this.#summing !== summing) return;
      this.#summing = null;
      this.#setSums(sums);
    });
  }

  /**
   * Begins in a task of its own: `setCodes` follows `setRows`. What a canvas needs at first is not made within a frame,
   * and last: while it is summed the map is drawn.
   */
  *#showFirst(sums: EventSums): Generator<void, true> {
    yield;
    if (this.#camera) yield* sums.divideInParts(this.#camera.zoom);
    yield;
    if (this.#codes) yield* sums.showInParts(this.#codes);
    yield* this.#awaitMap();
    if (!this.#painter) for (const start = this.#start(); !start.next().done; ) yield* this.#awaitMap();
    yield* this.#awaitMap();
    if (this.#camera) this.#painter?.fit(this.#camera);
    yield;
    return true;
  }

  /** What is asked of the graphics processor while it draws holds up the page until that is done. */
  *#awaitMap(): Generator<void, void> {
    let asked = 0;
    do {
      yield;
      asked += 1;
    } while (asked < MOST_ASKED && this.#listener.isMapDrawing());
  }

  #setSums(sums: EventSums | null): void {
    this.#sums = sums;
    this.#strip = sums && this.#rows && new Strip(this.#rows.mdl, sums.line);
    // They may have changed while it was summed.
    if (this.#codes) sums?.show(this.#codes);
    this.#painter?.setRows(sums, sums && this.#rows, this.#look);
    this.#ask();
  }

  setCodes(codes: Codes): void {
    if (this.#codes === codes) return;
    this.#codes = codes;
    if (!this.#sums) return;
    this.#sums.show(codes);
    this.#ask();
  }

  setEmphasis(emphasis: EventEmphasis): void {
    const { selected, hovered } = this.#emphasis;
    if (emphasis.selected === selected && emphasis.hovered === hovered) return;
    this.#emphasis = emphasis;
    this.#ask();
  }

  setLook(look: EventLook): void {
    this.#look = look;
    this.#painter?.setRows(this.#sums, this.#rows, look);
    this.#ask();
  }

  /** Called within each frame of the map: draws at once, so that both move together. */
  setCamera(camera: EventCamera): void {
    this.#camera = camera;
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    const wasPending = this.#frame !== null;
    this.#frame = null;
    this.#draw(camera);
    if (wasPending) this.#listener.onDrawn();
  }

  /** The number of the incident that is drawn topmost at a point of the canvas, CSS px; null where none is. */
  pick(point: ScreenPoint): number | null {
    const [sums, strip, screen] = [this.#sums, this.#strip, this.#camera];
    if (!sums || !screen) return null;
    const row =
      markAt(this.#emphasized, screen, point, REACH) ??
      markAt(this.#symbols, screen, point, REACH) ??
      this.#rowOnStrip(sums, strip, screen, point);
    return row === undefined ? null : (sums.incidentOf[row] as number);
  }

  /** The dot that is drawn at a point, where nothing is that `pick` finds above it. */
  dotAt(point: ScreenPoint): DotOnScreen | undefined {
    return this.#sums && this.#camera ? dotAt(this.#dots, this.#sums, this.#camera, point) : undefined;
  }

  contentsOf({ cell }: DotOnScreen, mostZoom: number): DotContents | undefined {
    return this.#sums ? contentsOfDot(this.#sums, cell, mostZoom) : undefined;
  }

  #rowOnStrip(
    sums: EventSums,
    strip: Strip | null,
    screen: EventCamera,
    point: ScreenPoint,
  ): number | undefined {
    const km = strip?.course && kmOnStrip(strip.course, strip.lanes, strip.ground, screen, point);
    return typeof km === 'number' ? shortestStretchAt(sums, km) : undefined;
  }

  /** Where the mark of the selected or hovered incident stands, in degrees; null where it has none. */
  placeOf(incident: number): Position | null {
    const sums = this.#sums;
    if (!sums) return null;
    const mark = this.#emphasized.rows
      .subarray(0, this.#emphasized.count)
      .findIndex((row) => sums.incidentOf[row] === incident);
    if (mark < 0) return null;
    const [x, y] = this.#emphasized.placeOf(mark);
    return [longitudeAt(x + ORIGIN.x), latitudeAt(y + ORIGIN.y)];
  }

  destroy(): void {
    this.#stop.abort();
    this.#context.end();
    this.#summing?.abort();
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#painter?.release();
    this.#canvas.remove();
    this.#rows = null;
    this.#sums = null;
  }

  #ask(): void {
    if (this.#frame !== null) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = null;
      if (this.#camera) this.#draw(this.#camera);
      this.#listener.onDrawn();
    });
  }

  #draw(camera: EventCamera): void {
    const [sums, strip] = [this.#sums, this.#strip];
    const painter = this.#painter ?? (sums && atOnce(this.#start()));
    if (!painter) return;
    if (!sums || !strip) {
      painter.clear();
      return;
    }
    this.#canvas.setAttribute(EVENT_COUNT, String(sums.shown));
    sums.divide(camera.zoom);
    const { heights } = camera;
    const hasMoved = strip.follow(camera.zoom, heights);
    packMarks(sums, camera.view, heights, this.#symbols, this.#dots);
    packEmphasis(sums, this.#emphasis, strip.course, heights, this.#emphasized);
    painter.draw(camera, this.#look, sums, {
      symbols: this.#symbols,
      dots: this.#dots,
      emphasized: this.#emphasized,
      strip,
      hasMoved,
      selected: bracketOf(sums, this.#emphasis.selected),
      hovered: bracketOf(sums, this.#emphasis.hovered),
      isOneSelected: this.#emphasis.selected !== null,
    });
    this.#context.draw();
  }

  /** A table needs a second context; few incidents do not. */
  *#start(): Generator<void, EventPainter | null> {
    const losses = this.#losses;
    try {
      const painter = yield* EventPainter.on(this.#canvas);
      // What was begun in a context that has been lost since is good for nothing in the one that follows it.
      if (losses !== this.#losses) return null;
      painter?.setRows(this.#sums, this.#rows, this.#look);
      this.#painter = painter;
    } catch (error) {
      console.warn(error);
      this.#context.fail();
    }
    return this.#painter;
  }

  #lose(event: Event): void {
    // Or it would not come back.
    event.preventDefault();
    this.#painter = null;
    this.#losses += 1;
    this.#context.lose();
  }

  #restore(): void {
    this.#context.restore();
    this.#strip?.forget();
    this.#ask();
  }
}
