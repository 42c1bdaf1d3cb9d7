/** An element of a drawing as plain data, so that each document writes it in its own way. */
export interface Shape {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  /** Text is not markup yet. */
  readonly children?: readonly (Shape | string)[];
}

export function path(d: string, attributes: Shape['attributes']): Shape {
  return { name: 'path', attributes: { d, ...attributes } };
}
