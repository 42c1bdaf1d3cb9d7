/** JSON with the place of a mistake, which JSON.parse gives only as a position, if at all. */

export type ParsedJson = { readonly value: unknown } | { readonly error: string; readonly at: string };

/** `at` is `line 3, column 5`, counted from 1. */
export function parseJson(text: string): ParsedJson {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const position = /position (\d+)/.exec(message);
    const before = text.slice(0, position ? Number(position[1]) : text.length).split('\n');
    return {
      error: `not JSON: ${message.replace(/ in JSON at position .*$| at position .*$/s, '')}`,
      at: `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`,
    };
  }
}
