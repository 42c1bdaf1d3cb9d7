/** The version of its schema that a data file says, so that an older or a newer file is told from a broken one. */
import type { Fault } from '#domain/record/faults.ts';

/** The member `schemaVersion` of a file as it was read, whatever that is. */
export function schemaVersionOf(file: unknown): unknown {
  return (file as { readonly schemaVersion?: unknown } | null | undefined)?.schemaVersion;
}

/** The fault of a file whose version is none of those that can be read; none for one that can. */
export function versionFaults(name: string, file: unknown, readable: readonly unknown[]): Fault[] {
  const version = schemaVersionOf(file);
  if (readable.includes(version)) return [];
  const message = Number.isInteger(version)
    ? `the file is written in version ${version} of its schema, and only ${readable.join(', ')} can be read here`
    : 'missing, or no whole number';
  return [{ path: `${name}: schemaVersion`, message }];
}
