/** The lines at which faults of data files stand. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findNodeAtLocation, type JSONPath, parseTree } from 'jsonc-parser';
import type { Fault } from '#domain/record/faults.ts';

/** A file of the folder and a member of it: `sources.json: [3].issued`, unless a line is given already. */
const IN_FILE = /^([\w./-]+\.json): (?!line \d)([\w[\]$.-]+)/;

/** Faults that name a file of the folder and a member of it, with the line of the member; others as they are. */
export function withLines(directory: string, faults: readonly Fault[]): Fault[] {
  const texts = new Map<string, string | undefined>();
  const textOf = (name: string) => {
    const path = join(directory, name);
    if (!texts.has(name)) texts.set(name, existsSync(path) ? readFileSync(path, 'utf8') : undefined);
    return texts.get(name);
  };
  return faults.map((fault) => {
    const [, name = '', member = ''] = IN_FILE.exec(fault.path) ?? [];
    const text = name === '' ? undefined : textOf(name);
    // A path that is none, such as the id of an incident, stands at no line.
    const line = text === undefined ? undefined : foundLine(text, keysOf(member));
    if (line === undefined) return fault;
    const rest = fault.path.slice(name.length + 2);
    return { ...fault, path: `${name}: line ${line}: ${rest}` };
  });
}

/** Of a member such as `claims[0].value`, or of what is nearest above it where it is missing; counted from 1. */
export function lineOf(text: string, member: string): number {
  return foundLine(text, keysOf(member)) ?? 1;
}

function foundLine(text: string, keys: JSONPath): number | undefined {
  const tree = parseTree(text);
  for (let length = keys.length; tree && length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, keys.slice(0, length));
    if (node) return text.slice(0, node.offset).split('\n').length;
  }
  return undefined;
}

function keysOf(member: string): JSONPath {
  return [...member.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([key, index]) =>
    index === undefined ? key : Number(index),
  );
}
