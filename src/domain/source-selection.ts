/** Which sources count: whole sets are switched, and single sources inside the sets that are on. */
import { SOURCE_SETS, type Source, type SourceSet } from './source';

export interface SourceSelection {
  /** Sets that are off as a whole, also for sources that join them later. */
  readonly disabledSets: ReadonlySet<SourceSet>;
  readonly disabledSources: ReadonlySet<string>;
}

type Sources = ReadonlyMap<string, Source>;

export function isSourceEnabled(id: string, selection: SourceSelection, sources: Sources): boolean {
  const set = sources.get(id)?.custom.set;
  return !selection.disabledSources.has(id) && !(set && selection.disabledSets.has(set));
}

/** The ids that a selection leaves on, in the order of the record. */
export function enabledSources(selection: SourceSelection, sources: Sources): string[] {
  return [...sources.keys()].filter((id) => isSourceEnabled(id, selection, sources));
}

/**
 * The selection with one source switched. A set whose last source goes off is off as a whole, so that equal
 * choices are written equally; ids that nobody knows stay as they are.
 */
export function withSource(
  selection: SourceSelection,
  id: string,
  enabled: boolean,
  sources: Sources,
): SourceSelection {
  const disabled = new Set(selection.disabledSources);
  for (const one of sources.keys()) if (!isSourceEnabled(one, selection, sources)) disabled.add(one);
  if (enabled) disabled.delete(id);
  else disabled.add(id);
  return normalized(disabled, selection.disabledSets, sources);
}

/** The selection with one whole set switched. */
export function withSet(
  selection: SourceSelection,
  set: SourceSet,
  enabled: boolean,
  sources: Sources,
): SourceSelection {
  const disabledSets = new Set(selection.disabledSets);
  if (enabled) disabledSets.delete(set);
  else disabledSets.add(set);
  const elsewhere = (id: string) => sources.get(id)?.custom.set !== set;
  return { disabledSets, disabledSources: new Set([...selection.disabledSources].filter(elsewhere)) };
}

/** Only these sets, whole. */
export function onlySets(enabled: readonly SourceSet[]): SourceSelection {
  return {
    disabledSets: new Set(SOURCE_SETS.filter((set) => !enabled.includes(set))),
    disabledSources: new Set(),
  };
}

function normalized(
  disabled: ReadonlySet<string>,
  setsBefore: ReadonlySet<SourceSet>,
  sources: Sources,
): SourceSelection {
  const membersOf = (set: SourceSet) => [...sources.values()].filter(({ custom }) => custom.set === set);
  const disabledSets = new Set(
    SOURCE_SETS.filter((set) => {
      const members = membersOf(set);
      return members.length === 0 ? setsBefore.has(set) : members.every(({ id }) => disabled.has(id));
    }),
  );
  const isWritten = (id: string) => {
    const set = sources.get(id)?.custom.set;
    return !(set && disabledSets.has(set));
  };
  return { disabledSets, disabledSources: new Set([...disabled].filter(isWritten)) };
}
