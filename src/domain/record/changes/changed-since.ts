/** What the corrections log says of the time since an older version of the record. */
import { type ChangeLog, compareVersions } from './changes.ts';

type Entry = ChangeLog[number];

export type Since =
  | {
      readonly status: 'older';
      /** The entry of the older version. */
      readonly then: Entry;
      /** The later ones, the newest first. */
      readonly later: readonly Entry[];
    }
  | { readonly status: 'current' }
  /** Of no version that the log has; `newer`: than all of them. */
  | { readonly status: 'unknown' | 'newer' };

export function since(log: ChangeLog, version: string, current: string): Since {
  if (version === current) return { status: 'current' };
  const index = log.findIndex((entry) => entry.version === version);
  const then = log[index];
  if (then) return { status: 'older', then, later: log.slice(0, index) };
  return { status: compareVersions(version, current) > 0 ? 'newer' : 'unknown' };
}

export interface ChangedIncident {
  readonly id: string;
  /** It was not in the record before. */
  readonly isAdded: boolean;
  /** What the log says of it, the newest first. */
  readonly entries: readonly {
    readonly version: string;
    readonly date: string;
    readonly text: Entry['text'];
  }[];
}

/** The incidents that later entries name, those that are named last first. */
export function changedSince(log: ChangeLog, later: readonly Entry[]): readonly ChangedIncident[] {
  const before = new Set(log.slice(later.length).flatMap(({ incidents }) => incidents.map(({ id }) => id)));
  const changed = new Map<string, ChangedIncident['entries'][number][]>();
  for (const { version, date, incidents } of later)
    for (const { id, text } of incidents)
      changed.set(id, [...(changed.get(id) ?? []), { version, date, text }]);
  return [...changed].map(([id, entries]) => ({ id, isAdded: !before.has(id), entries }));
}
