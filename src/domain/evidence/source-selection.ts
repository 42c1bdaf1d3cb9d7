/** Which sources count: whole sets are switched, and single sources inside the sets that are on. */
import { SOURCE_SETS, type Source, type SourceSet } from '#domain/record/source.ts';

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
  const disabled = disabledOf(selection, sources);
  if (enabled) disabled.delete(id);
  else disabled.add(id);
  return normalized(disabled, sources);
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
  const disabledSources = new Set([...selection.disabledSources].filter(elsewhere));
  return normalized(disabledOf({ disabledSets, disabledSources }, sources), sources);
}

/** Only these sets, whole. */
export function onlySets(enabled: readonly SourceSet[]): SourceSelection {
  return {
    disabledSets: new Set(SOURCE_SETS.filter((set) => !enabled.includes(set))),
    disabledSources: new Set(),
  };
}

/** Every source that a selection leaves off, also those that nobody knows. */
function disabledOf(selection: SourceSelection, sources: Sources): Set<string> {
  const off = [...sources.keys()].filter((id) => !isSourceEnabled(id, selection, sources));
  return new Set([...selection.disabledSources, ...off]);
}

/** Equal choices are written equally: what a set without sources would be is no choice, so it goes with all the others. */
function normalized(disabled: ReadonlySet<string>, sources: Sources): SourceSelection {
  const membersOf = (set: SourceSet) => [...sources.values()].filter(({ custom }) => custom.set === set);
  const isOff = (set: SourceSet) => membersOf(set).every(({ id }) => disabled.has(id));
  const some = SOURCE_SETS.filter((set) => membersOf(set).length > 0);
  const areAllOn = !some.some(isOff);
  const disabledSets = new Set(SOURCE_SETS.filter((set) => (some.includes(set) ? isOff(set) : !areAllOn)));
  const isWritten = (id: string) => {
    const set = sources.get(id)?.custom.set;
    return !(set && disabledSets.has(set));
  };
  return { disabledSets, disabledSources: new Set([...disabled].filter(isWritten)) };
}
