/** Draws marks from one buffer: circles on the ground, dots of full cells, symbols. */

import {
  MARK_BYTES,
  type MarkList,
  SWATCH,
  symbolScale,
  symbolScaleAmong,
} from '#features/map/events/marks.ts';
import { begin, type Frame, type Inks, programOf, shares, uniformsOf } from './gl-program.ts';
import { DISC, DOT, SYMBOL } from './mark-shaders.ts';
import { type Atlas, COLUMNS, TILE } from './symbol-atlas.ts';

const NAMES = [
  'matrix',
  'viewport',
  'world',
  'scale',
  'atlas',
  'tiles',
  'opacity',
  'paper',
  'ink',
  'ratio',
] as const;

/** Of what is hovered or selected, at least. */
const EMPHASIZED_SCALE = 0.95;
/** While one is selected the others step back. */
export const STEPPED_BACK = 0.4;

export class MarkPainter {
  readonly #gl: WebGL2RenderingContext;
  readonly #programs;
  readonly #array: WebGLVertexArrayObject;
  readonly #buffer: WebGLBuffer;
  readonly #atlas: WebGLTexture;
  #rows = 1;

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
    this.#programs = { disc: built(gl, DISC), dot: built(gl, DOT), symbol: built(gl, SYMBOL) };
    this.#array = gl.createVertexArray();
    this.#buffer = gl.createBuffer();
    this.#atlas = gl.createTexture();
    gl.bindVertexArray(this.#array);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffer);
    gl.vertexAttribPointer(0, 4, gl.FLOAT, false, MARK_BYTES, 0);
    gl.vertexAttribIPointer(1, 4, gl.UNSIGNED_BYTE, MARK_BYTES, 16);
    for (const attribute of [0, 1]) {
      gl.enableVertexAttribArray(attribute);
      gl.vertexAttribDivisor(attribute, 1);
    }
    gl.bindVertexArray(null);
  }

  setAtlas({ image, rows }: Atlas): void {
    const gl = this.#gl;
    this.#rows = rows;
    gl.bindTexture(gl.TEXTURE_2D, this.#atlas);
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, image);
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
    gl.generateMipmap(gl.TEXTURE_2D);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  }

  /** Circles and symbols of points; with `dots`, those of cells between them. */
  draw(frame: Frame, inks: Inks, symbols: MarkList, dots: MarkList, isSteppedBack: boolean): void {
    const opacity = isSteppedBack ? STEPPED_BACK : 1;
    const scale = symbolScaleAmong(symbols.count, frame.zoom);
    this.#upload(symbols);
    this.#run('disc', frame, inks, symbols.count, scale, opacity);
    this.#upload(dots);
    this.#run('dot', frame, inks, dots.count, symbolScale(frame.zoom), opacity);
    this.#upload(symbols);
    this.#run('symbol', frame, inks, symbols.count, scale, opacity);
  }

  /** What is hovered or selected, above all. */
  drawEmphasized(frame: Frame, inks: Inks, symbols: MarkList): void {
    const scale = Math.max(EMPHASIZED_SCALE, symbolScale(frame.zoom));
    this.#upload(symbols);
    this.#run('disc', frame, inks, symbols.count, scale, 1);
    this.#run('symbol', frame, inks, symbols.count, scale, 1);
  }

  #upload(marks: MarkList): void {
    const gl = this.#gl;
    if (marks.count === 0) return;
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffer);
    gl.bufferData(gl.ARRAY_BUFFER, marks.bytes, gl.STREAM_DRAW);
  }

  #run(
    name: 'disc' | 'dot' | 'symbol',
    { matrix, width, height, world, ratio }: Frame,
    { paper, ink }: Inks,
    count: number,
    scale: number,
    opacity: number,
  ): void {
    if (count === 0) return;
    const gl = this.#gl;
    const { program, uniforms } = this.#programs[name];
    begin(gl, program, this.#array);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.#atlas);
    gl.uniform1i(uniforms.atlas, 0);
    gl.uniformMatrix4fv(uniforms.matrix, false, matrix);
    gl.uniform2f(uniforms.viewport, width, height);
    gl.uniform1f(uniforms.world, world);
    gl.uniform1f(uniforms.ratio, ratio);
    gl.uniform1f(uniforms.scale, scale);
    gl.uniform2f(uniforms.tiles, COLUMNS, this.#rows);
    gl.uniform1f(uniforms.opacity, opacity);
    gl.uniform3f(uniforms.paper, ...shares(paper));
    gl.uniform3f(uniforms.ink, ...shares(ink));
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, count);
    gl.bindVertexArray(null);
  }
}

function built(gl: WebGL2RenderingContext, source: { readonly vertex: string; readonly fragment: string }) {
  const constants = `const float TILE = ${TILE}.0;\nconst float LOOKS = ${SWATCH + 1}.0;\n`;
  const program = programOf(gl, constants + source.vertex, constants + source.fragment);
  return { program, uniforms: uniformsOf(gl, program, NAMES) };
}
