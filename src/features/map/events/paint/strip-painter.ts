/** Draws the summed ink along the line: certain at the base, possible hatched above it, brackets below. */
import type { KmRange } from '#features/map/events/emphasis.ts';
import { BELOW, TALLEST } from '#features/map/events/strip-course.ts';
import { BIN_KM } from '#features/map/events/sums/line-ink.ts';
import { begin, type Frame, type Inks, programOf, shares, type Uniforms, uniformsOf } from './gl-program.ts';
import { STRIP } from './surface-shaders.ts';

const NAMES = ['matrix', 'ink', 'accent', 'selected', 'hovered', 'opacity', 'ratio'] as const;
/** While one is selected the others step back: they lie along the very stretch that it makes one read. */
const STEPPED_BACK = 0.42;
const NO_RANGE: KmRange = [-1, -1];

export class StripPainter {
  readonly #gl: WebGL2RenderingContext;
  readonly #program: WebGLProgram;
  readonly #uniforms: Uniforms<(typeof NAMES)[number]>;
  readonly #array: WebGLVertexArrayObject;
  /** Where each bin lies, how high the ground is there, and how high the ink. */
  readonly #buffers: readonly [WebGLBuffer, WebGLBuffer, WebGLBuffer];
  #bins = 0;

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
    const constants = `const float BELOW = ${BELOW};\nconst float TALLEST = ${TALLEST.toFixed(1)};\nconst float BIN_KM = ${BIN_KM};\n`;
    this.#program = programOf(gl, constants + STRIP.vertex, STRIP.fragment);
    this.#uniforms = uniformsOf(gl, this.#program, NAMES);
    this.#array = gl.createVertexArray();
    this.#buffers = [gl.createBuffer(), gl.createBuffer(), gl.createBuffer()];
    gl.bindVertexArray(this.#array);
    [4, 1, 2].forEach((numbers, attribute) => {
      gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffers[attribute] ?? null);
      gl.enableVertexAttribArray(attribute);
      gl.vertexAttribPointer(attribute, numbers, gl.FLOAT, false, 0, 0);
    });
    gl.bindVertexArray(null);
  }

  /** `course` has four numbers for each bin, `heights` of the ground one. */
  setCourse(course: Float32Array, heights: Float32Array): void {
    this.#bins = heights.length;
    this.#send(0, twice(course, 4));
    this.#send(1, twice(heights, 1));
  }

  /** Two numbers for each bin: what `stripHeights` gives. */
  setInk(heights: Float32Array): void {
    this.#send(2, twice(heights, 2));
  }

  draw({ matrix, ratio }: Frame, inks: Inks, selected: KmRange | null, hovered: KmRange | null): void {
    if (this.#bins === 0) return;
    const gl = this.#gl;
    const uniforms = this.#uniforms;
    begin(gl, this.#program, this.#array);
    gl.uniformMatrix4fv(uniforms.matrix, false, matrix);
    gl.uniform3f(uniforms.ink, ...shares(inks.ink));
    gl.uniform3f(uniforms.accent, ...shares(inks.accent));
    gl.uniform2f(uniforms.selected, ...(selected ?? NO_RANGE));
    gl.uniform2f(uniforms.hovered, ...(hovered ?? NO_RANGE));
    gl.uniform1f(uniforms.opacity, selected ? STEPPED_BACK : 1);
    gl.uniform1f(uniforms.ratio, ratio);
    gl.drawArrays(gl.TRIANGLE_STRIP, 0, 2 * this.#bins);
    gl.bindVertexArray(null);
  }

  #send(attribute: 0 | 1 | 2, numbers: Float32Array): void {
    const gl = this.#gl;
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffers[attribute]);
    gl.bufferData(gl.ARRAY_BUFFER, numbers, gl.DYNAMIC_DRAW);
  }
}

/** Each group of so many numbers twice: the strip has two corners at each bin. */
function twice(numbers: Float32Array, size: number): Float32Array {
  const doubled = new Float32Array(2 * numbers.length);
  for (let at = 0; at < numbers.length; at += 1) {
    const into = 2 * size * Math.floor(at / size) + (at % size);
    doubled[into] = numbers[at] as number;
    doubled[into + size] = numbers[at] as number;
  }
  return doubled;
}
