/** Draws the summed ink of wide circles on the ground. */
import type { Heights, View } from '#features/map/events/marks.ts';
import { type GroundGrid, NO_INK } from '#features/map/events/sums/ground-ink.ts';
import { begin, type Frame, type Inks, programOf, shares, type Uniforms, uniformsOf } from './gl-program.ts';
import { STEPPED_BACK } from './mark-painter.ts';
import { type ScreenBox, screenBox, WHOLE } from './screen-box.ts';
import { GROUND, VEIL } from './surface-shaders.ts';

const GRIDS = ['fine', 'middle', 'coarse'] as const;
const NAMES = [...GRIDS, 'matrix', 'corner', 'sizes', 'perKm2', 'measure'] as const;
const VEIL_NAMES = ['tones', 'ink', 'ratio', 'opacity'] as const;

/** The grids are summed for one pixel of so many along each side: they are coarser than that. */
const COARSER = 4;

/** Opacity times area of one incident, km²: as of the footprints of few. Where there is more than can be shown, all is fainter. */
const INK_KM2 = 95;
const STRONGEST = 0.5;
/** Km in the whole world's width at the zone's latitude. */
const WORLD_KM = 31_580;
/** The ground is bent to its heights at so many places along each side of the view. */
const FACETS = 24;

export class GroundPainter {
  readonly #gl: WebGL2RenderingContext;
  readonly #program: WebGLProgram;
  readonly #uniforms: Uniforms<(typeof NAMES)[number]>;
  readonly #array: WebGLVertexArrayObject;
  readonly #places: WebGLBuffer;
  readonly #corners: WebGLBuffer;
  readonly #textures: readonly WebGLTexture[];
  readonly #veil: WebGLProgram;
  readonly #veilUniforms: Uniforms<(typeof VEIL_NAMES)[number]>;
  readonly #noAttributes: WebGLVertexArrayObject;
  /** What `GROUND` draws, and the size that it has. */
  readonly #tones: WebGLTexture;
  readonly #small: WebGLFramebuffer;
  #size: readonly [number, number] = [0, 0];

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
    this.#program = programOf(gl, GROUND.vertex, GROUND.fragment);
    this.#uniforms = uniformsOf(gl, this.#program, NAMES);
    this.#array = gl.createVertexArray();
    this.#places = gl.createBuffer();
    this.#corners = gl.createBuffer();
    this.#textures = GRIDS.map(() => gl.createTexture());
    this.#veil = programOf(gl, VEIL.vertex, VEIL.fragment);
    this.#veilUniforms = uniformsOf(gl, this.#veil, VEIL_NAMES);
    this.#noAttributes = gl.createVertexArray();
    this.#tones = gl.createTexture();
    this.#small = gl.createFramebuffer();
    gl.bindVertexArray(this.#array);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#places);
    gl.enableVertexAttribArray(0);
    gl.vertexAttribPointer(0, 3, gl.FLOAT, false, 0, 0);
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, this.#corners);
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, facetCorners(), gl.STATIC_DRAW);
    gl.bindVertexArray(null);
  }

  /** Room for grids that are new to the card. */
  setGrids(grids: readonly GroundGrid[]): void {
    const gl = this.#gl;
    grids.forEach(({ columns, lines, sums }, level) => {
      gl.bindTexture(gl.TEXTURE_2D, this.#textures[level] ?? null);
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RG16F, columns, lines, 0, gl.RG, gl.FLOAT, sums);
      smooth(gl);
    });
  }

  /** Sends some lines of a grid's sums. */
  setLines(level: number, { columns, sums }: GroundGrid, first: number, end: number): void {
    const gl = this.#gl;
    gl.bindTexture(gl.TEXTURE_2D, this.#textures[level] ?? null);
    const from = 2 * columns * first;
    gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, first, columns, end - first, gl.RG, gl.FLOAT, sums, from);
  }

  draw(
    frame: Frame,
    inks: Inks,
    grids: readonly GroundGrid[],
    view: View,
    heights: Heights,
    isSteppedBack: boolean,
  ): void {
    const measure = measureOf(grids);
    if (measure === null) return;
    const gl = this.#gl;
    // What software draws costs by the pixel, and most of the screen has no ink. On mountains it may stand anywhere.
    const box = heights ? WHOLE : screenBox(grids, frame.matrix);
    gl.enable(gl.SCISSOR_TEST);
    this.#drawTones(frame, grids, measure, facetPlaces(view, heights), box);
    const uniforms = this.#veilUniforms;
    scissor(gl, box, gl.drawingBufferWidth, gl.drawingBufferHeight);
    begin(gl, this.#veil, this.#noAttributes);
    gl.bindTexture(gl.TEXTURE_2D, this.#tones);
    gl.uniform1i(uniforms.tones, 0);
    gl.uniform3f(uniforms.ink, ...shares(inks.ink));
    gl.uniform1f(uniforms.ratio, frame.ratio);
    gl.uniform1f(uniforms.opacity, isSteppedBack ? STEPPED_BACK : 1);
    gl.drawArrays(gl.TRIANGLES, 0, 3);
    gl.disable(gl.SCISSOR_TEST);
  }

  #drawTones(
    frame: Frame,
    grids: readonly GroundGrid[],
    measure: number,
    places: Float32Array,
    box: ScreenBox,
  ): void {
    const gl = this.#gl;
    const uniforms = this.#uniforms;
    const [corner] = grids;
    this.#fit(frame);
    gl.bindFramebuffer(gl.FRAMEBUFFER, this.#small);
    gl.viewport(0, 0, ...this.#size);
    gl.disable(gl.BLEND);
    scissor(gl, box, ...this.#size);
    gl.clear(gl.COLOR_BUFFER_BIT);
    begin(gl, this.#program, this.#array);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#places);
    gl.bufferData(gl.ARRAY_BUFFER, places, gl.STREAM_DRAW);
    GRIDS.forEach((name, level) => {
      gl.activeTexture(gl.TEXTURE0 + level);
      gl.bindTexture(gl.TEXTURE_2D, this.#textures[level] ?? null);
      gl.uniform1i(uniforms[name], level);
    });
    gl.activeTexture(gl.TEXTURE0);
    gl.uniformMatrix4fv(uniforms.matrix, false, frame.matrix);
    gl.uniform2f(uniforms.corner, corner?.x ?? 0, corner?.y ?? 0);
    gl.uniform2fv(
      uniforms.sizes,
      grids.flatMap(({ cell, columns, lines }) => [cell * columns, cell * lines]),
    );
    gl.uniform3fv(uniforms.perKm2, grids.map(perKm2));
    gl.uniform1f(uniforms.measure, measure);
    gl.drawElements(gl.TRIANGLES, 6 * FACETS * FACETS, gl.UNSIGNED_SHORT, 0);
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    gl.viewport(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight);
    gl.enable(gl.BLEND);
  }

  #fit({ width, height }: Frame): void {
    const gl = this.#gl;
    const [across, down] = [Math.ceil(width / COARSER), Math.ceil(height / COARSER)];
    if (across === this.#size[0] && down === this.#size[1]) return;
    this.#size = [across, down];
    gl.bindTexture(gl.TEXTURE_2D, this.#tones);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA8, across, down, 0, gl.RGBA, gl.UNSIGNED_BYTE, null);
    smooth(gl);
    gl.bindFramebuffer(gl.FRAMEBUFFER, this.#small);
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, this.#tones, 0);
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
  }
}

/** The texture at hand is read between its pixels, and not beyond its edges. */
function smooth(gl: WebGL2RenderingContext): void {
  for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
    gl.texParameteri(gl.TEXTURE_2D, filter, gl.LINEAR);
  for (const wrap of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T])
    gl.texParameteri(gl.TEXTURE_2D, wrap, gl.CLAMP_TO_EDGE);
}

/** What a density is multiplied with so that 1 is the most that can be shown; null where nothing is shown. */
export function measureOf(grids: readonly GroundGrid[]): number | null {
  const most = Math.max(...grids.map((grid) => grid.most * perKm2(grid)));
  return most > NO_INK ? Math.min(INK_KM2 / STRONGEST, 1 / most) : null;
}

export function perKm2({ cell }: GroundGrid): number {
  return 1 / (cell * WORLD_KM) ** 2;
}

/** `box` is widened by some pixels, since both pictures are read between them. */
function scissor(
  gl: WebGL2RenderingContext,
  { west, south, east, north }: ScreenBox,
  width: number,
  height: number,
): void {
  const [left, bottom] = [Math.floor(west * width) - MARGIN, Math.floor(south * height) - MARGIN];
  const [right, top] = [Math.ceil(east * width) + MARGIN, Math.ceil(north * height) + MARGIN];
  gl.scissor(left, bottom, right - left, top - bottom);
}

const MARGIN = 2 * COARSER;

function facetPlaces([west, north, east, south]: View, heights: Heights): Float32Array {
  const places = new Float32Array(3 * (FACETS + 1) ** 2);
  for (let at = 0; at < places.length / 3; at += 1) {
    const x = west + ((east - west) * (at % (FACETS + 1))) / FACETS;
    const y = north + ((south - north) * Math.floor(at / (FACETS + 1))) / FACETS;
    places.set([x, y, heights?.(x, y) ?? 0], 3 * at);
  }
  return places;
}

function facetCorners(): Uint16Array {
  const corners = new Uint16Array(6 * FACETS * FACETS);
  for (let facet = 0; facet < FACETS * FACETS; facet += 1) {
    const corner = (FACETS + 1) * Math.floor(facet / FACETS) + (facet % FACETS);
    const below = corner + FACETS + 1;
    corners.set([corner, corner + 1, below, corner + 1, below + 1, below], 6 * facet);
  }
  return corners;
}
