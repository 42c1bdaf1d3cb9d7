/** The corrections log: what was changed in the record, version by version, the newest first. */
import * as z from 'zod/mini';
import type { Fault } from '#domain/record/faults.ts';
import { localized, slug } from '#domain/record/shared-fields.ts';
import { isLocalTime } from '#domain/time/local-time.ts';

const changedIncident = z.strictObject({
  id: slug,
  /** Of its facts as they are in this version, so that no fact can change without an entry. */
  digest: z.string().check(z.regex(/^[0-9a-f]{16}$/, 'not 16 hex digits')),
  text: localized,
});
const entry = z.strictObject({
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/, 'not a version such as 1.0.0')),
  date: z.string().check(z.refine(isLocalTime, 'not a date')),
  text: localized,
  incidents: z.array(changedIncident),
  /** Digest of all older entries, so that none of them is rewritten unseen; absent in the oldest. */
  before: z.optional(z.string().check(z.regex(/^[0-9a-f]{16}$/, 'not 16 hex digits'))),
});
export const changeLog = z.array(entry).check(z.minLength(1));

export type ChangeLog = z.infer<typeof changeLog>;

const FILE = 'changes.json';

/**
 * Every incident's facts are those of the newest entry that names it, and the newest entry is this version's. `before`
 * is the digest of the entries older than the newest.
 */
export function checkChanges(
  log: ChangeLog,
  version: string,
  digests: ReadonlyMap<string, string>,
  before: string,
): Fault[] {
  const newest = log[0]?.version;
  const faults: Fault[] = [];
  if (newest !== version) {
    faults.push({ path: `${FILE}: [0].version`, message: `${newest}, but the record is ${version}` });
  }
  if (log.length > 1 && log[0]?.before !== before) {
    faults.push({
      path: `${FILE}: [0].before`,
      message: `older entries are not as they were, or it is not ${before}`,
    });
  }
  log.slice(1).forEach((older, index) => {
    if (compareVersions(log[index]?.version ?? '', older.version) > 0) return;
    faults.push({ path: `${FILE}: [${index + 1}].version`, message: 'not older than the entry before it' });
  });
  for (const [id, digest] of digests) {
    const known = log.flatMap(({ incidents }) => incidents).find((incident) => incident.id === id);
    if (known?.digest === digest) continue;
    const message = known ? 'its facts have changed since its last entry' : 'no entry names it';
    faults.push({ path: `${FILE}: ${id}`, message: `${message}; add one with the digest ${digest}` });
  }
  return faults;
}

/** Above 0 where `a` is the later one, below where `b` is. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  const index = left?.findIndex((part, at) => part !== right?.[at]) ?? -1;
  return index < 0 ? 0 : (left?.[index] ?? 0) - (right?.[index] ?? 0);
}
