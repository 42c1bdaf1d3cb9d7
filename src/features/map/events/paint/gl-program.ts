/** Programs for the graphics card. */

/** Throws where the card refuses the source; a lost context refuses nothing, and draws nothing. */
export function programOf(gl: WebGL2RenderingContext, vertex: string, fragment: string): WebGLProgram {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const) {
    const shader = gl.createShader(type);
    if (!shader) continue;
    gl.shaderSource(shader, `#version 300 es\nprecision highp float;\n${source}`);
    gl.compileShader(shader);
    if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS) && !gl.isContextLost())
      throw new Error(gl.getShaderInfoLog(shader) ?? 'shader');
    gl.attachShader(program, shader);
    gl.deleteShader(shader);
  }
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost())
    throw new Error(gl.getProgramInfoLog(program) ?? 'program');
  return program;
}

/** What is drawn next is drawn by this program, from these attributes. */
export function begin(
  gl: WebGL2RenderingContext,
  program: WebGLProgram,
  attributes: WebGLVertexArrayObject,
): void {
  // biome-ignore lint/correctness/useHookAtTopLevel: a call to the graphics card, no hook of React.
  gl.useProgram(program);
  gl.bindVertexArray(attributes);
}

export type Uniforms<Name extends string> = Readonly<Record<Name, WebGLUniformLocation | null>>;

export function uniformsOf<const Name extends string>(
  gl: WebGL2RenderingContext,
  program: WebGLProgram,
  names: readonly Name[],
): Uniforms<Name> {
  const found = names.map((name) => [name, gl.getUniformLocation(program, name)] as const);
  return Object.fromEntries(found) as Uniforms<Name>;
}

/** A colour such as #f4f1ea as shares of red, green and blue. */
export function shares(color: string): [number, number, number] {
  const part = (at: number) => Number.parseInt(color.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}

/** What all painters need to know of a frame. */
export interface Frame {
  /** From `ORIGIN` in Web Mercator to clip space. */
  readonly matrix: Float32Array;
  /** Of the canvas, CSS px. */
  readonly width: number;
  readonly height: number;
  /** Device pixels in a CSS px. */
  readonly ratio: number;
  /** Side of the world, CSS px. */
  readonly world: number;
  readonly zoom: number;
}

/** Colours of what is not of one kind. */
export interface Inks {
  readonly paper: string;
  readonly ink: string;
  readonly accent: string;
}
