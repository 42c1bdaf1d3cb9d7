/** Everything of a table on one canvas: ground, strip, marks, and above them what is selected or hovered. */
import type { KmRange } from '#features/map/events/emphasis.ts';
import type { EventCamera } from '#features/map/events/event-camera.ts';
import type { EventLook, EventRows } from '#features/map/events/event-rows.ts';
import type { MarkList } from '#features/map/events/marks.ts';
import type { Strip } from '#features/map/events/strip.ts';
import type { EventSums } from '#features/map/events/sums/event-sums.ts';
import type { Frame } from './gl-program.ts';
import { GroundPainter } from './ground-painter.ts';
import { MarkPainter } from './mark-painter.ts';
import { StripPainter } from './strip-painter.ts';
import { symbolAtlas } from './symbol-atlas.ts';

export interface EventPicture {
  readonly symbols: MarkList;
  readonly dots: MarkList;
  readonly emphasized: MarkList;
  readonly strip: Strip;
  /** The strip lies elsewhere than before. */
  readonly hasMoved: boolean;
  readonly selected: KmRange | null;
  readonly hovered: KmRange | null;
  readonly isOneSelected: boolean;
}

export class EventPainter {
  readonly #gl: WebGL2RenderingContext;
  readonly #ground: GroundPainter;
  readonly #strip: StripPainter;
  readonly #marks: MarkPainter;

  /**
   * Null while the canvas has lost its context. Throws where the browser gives no second one. In parts, since to make a
   * context and to build each of its programs takes some ten milliseconds.
   */
  static *on(canvas: HTMLCanvasElement): Generator<void, EventPainter | null> {
    const gl = canvas.getContext('webgl2', { antialias: false, depth: false, powerPreference: 'default' });
    if (!gl) throw new Error('The browser gives no second graphics context');
    if (gl.isContextLost()) return null;
    yield;
    const ground = new GroundPainter(gl);
    yield;
    const strip = new StripPainter(gl);
    yield;
    const painter = new EventPainter(gl, ground, strip, new MarkPainter(gl));
    return gl.isContextLost() ? null : painter;
  }

  private constructor(
    gl: WebGL2RenderingContext,
    ground: GroundPainter,
    strip: StripPainter,
    marks: MarkPainter,
  ) {
    this.#gl = gl;
    this.#ground = ground;
    this.#strip = strip;
    this.#marks = marks;
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
  }

  setRows(sums: EventSums | null, rows: EventRows | null, look: EventLook): void {
    if (!sums || !rows) return;
    this.#ground.setGrids(sums.grids);
    const atlas = symbolAtlas(rows.styles, look, look.lift);
    if (atlas) this.#marks.setAtlas(atlas);
  }

  clear(): void {
    const gl = this.#gl;
    gl.clearColor(0, 0, 0, 0);
    gl.clear(gl.COLOR_BUFFER_BIT);
  }

  draw(camera: EventCamera, look: EventLook, sums: EventSums, picture: EventPicture): void {
    const { symbols, dots, emphasized, strip, selected, hovered, isOneSelected } = picture;
    const frame = this.fit(camera);
    this.clear();
    sums.grids.forEach((grid, level) => {
      const [first, end] = grid.sum();
      if (first < end) this.#ground.setLines(level, grid, first, end);
    });
    this.#ground.draw(frame, look, sums.grids, camera.view, camera.heights, isOneSelected);
    if (strip.course) {
      if (picture.hasMoved) this.#strip.setCourse(strip.course, strip.ground);
      this.#strip.setInk(strip.lanes);
      this.#strip.draw(frame, look, selected, hovered);
    }
    this.#marks.draw(frame, look, symbols, dots, isOneSelected);
    this.#marks.drawEmphasized(frame, look, emphasized);
  }

  /** Gives the card's memory back at once: browsers keep only so many contexts. */
  release(): void {
    this.#gl.getExtension('WEBGL_lose_context')?.loseContext();
  }

  /** Gives the canvas the size of the map's. */
  fit({ width, height, matrix, world, zoom }: EventCamera): Frame {
    const gl = this.#gl;
    const { canvas } = gl;
    const ratio = window.devicePixelRatio;
    const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (canvas.width !== across) canvas.width = across;
    if (canvas.height !== down) canvas.height = down;
    gl.viewport(0, 0, across, down);
    return { matrix, width, height, ratio, world, zoom };
  }
}
