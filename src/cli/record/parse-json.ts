/** JSON with the place of a mistake: what JSON.parse says of it differs between engines and often gives no place. */
import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';

export type ParsedJson = { readonly value: unknown } | { readonly error: string; readonly at: string };

/** `at` is `line 3, column 5`, counted from 1, of the first mistake. */
export function parseJson(text: string): ParsedJson {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    const errors: ParseError[] = [];
    parse(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
    const { error, offset } = errors[0] ?? { error: 1, offset: 0 };
    const lines = text.slice(0, offset).split('\n');
    return {
      error: `not JSON: ${spaced(printParseErrorCode(error))}`,
      at: `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`,
    };
  }
}

/** `CommaExpected` as 'comma expected'. */
function spaced(code: string): string {
  return code.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
}
