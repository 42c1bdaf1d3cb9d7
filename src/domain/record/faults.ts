/** Faults of data files, each with the path that leads to it. */

/** One fault in a data file; `path` leads to it, e.g. `features[3].properties.when.edtf`. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

/** The part of the schema library's issue that is read here. */
interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly expected?: unknown;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
}

interface SafeResult<T> {
  readonly success: boolean;
  readonly data?: T | undefined;
  readonly error?: { readonly issues: readonly Issue[] } | undefined;
}

/** Faults of one file as `file: path`; `above` are the keys that lead to what was parsed. */
export function schemaFaults(
  file: string,
  result: SafeResult<unknown>,
  above: readonly PropertyKey[] = [],
): Fault[] {
  return (result.error?.issues ?? []).map((issue) => ({
    path: `${file}: ${pathOf([...above, ...issue.path])}`,
    message: messageOf(issue),
  }));
}

/** The small build of the schema library brings no words: without these every fault reads 'Invalid input'. */
function messageOf({ code, message, expected, keys, values, minimum, maximum }: Issue): string {
  if (message !== 'Invalid input') return message;
  switch (code) {
    case 'unrecognized_keys':
      return `unknown member: ${keys?.join(', ')}`;
    case 'invalid_type':
      return `missing, or no ${String(expected)}`;
    case 'invalid_value':
      return `not ${values?.map(String).join(' or ')}`;
    case 'too_small':
      return `too small or too short: at least ${minimum}`;
    case 'too_big':
      return `too large or too long: at most ${maximum}`;
    case 'invalid_format':
      return 'not in the form required';
    default:
      return 'none of the forms allowed';
  }
}

/** A path as one would write it in code: `features[3].properties.when`. */
export function pathOf(keys: readonly PropertyKey[]): string {
  const text = keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return text.replace(/^\./, '') || '(file)';
}

/** A fault for each item whose id one before it has. */
export function duplicateIds(list: string, items: readonly { readonly id: string }[]): Fault[] {
  return items.flatMap(({ id }, index) =>
    items.findIndex((one) => one.id === id) < index
      ? [{ path: `${list}[${index}].id`, message: `duplicate id: ${id}` }]
      : [],
  );
}
