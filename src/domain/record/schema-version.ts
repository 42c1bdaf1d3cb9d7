/** The version of its schema that a data file says, so that an older or a newer file is told from a broken one. */
import type { Fault } from './faults.ts';

/** The fault of a file whose version is none of those that are read; `undefined` for one that can be read. */
export function versionFault(file: string, version: unknown, readable: readonly number[]): Fault | undefined {
  if (readable.includes(version as number)) return undefined;
  const path = `${file}: schemaVersion`;
  if (!Number.isInteger(version)) return { path, message: 'missing, or no whole number' };
  return {
    path,
    message: `the file is written in version ${version} of its schema, and only ${readable.join(', ')} can be read here`,
  };
}
