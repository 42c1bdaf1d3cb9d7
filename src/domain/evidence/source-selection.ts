/** Which sources count: whole sets are switched, and single sources inside the sets that are on. */
import { outBy, type Source } from '#domain/record/source.ts';
import type { SourceSetId, Subject } from '#domain/record/subject.ts';

export interface SourceSelection {
  /** Sets that are off as a whole, also for sources that join them later. */
  readonly disabledSets: ReadonlySet<SourceSetId>;
  readonly disabledSources: ReadonlySet<string>;
}

type Sources = ReadonlyMap<string, Source>;

/** The sources that can be switched, and the sets that they belong to. */
export interface Switchable extends Pick<Subject, 'sourceSets'> {
  readonly sources: Sources;
}

export function isSourceEnabled(id: string, selection: SourceSelection, sources: Sources): boolean {
  const set = sources.get(id)?.custom.set;
  return !selection.disabledSources.has(id) && !(set && selection.disabledSets.has(set));
}

/**
 * The ids that a selection leaves on, in the order of the record: of what was out by the end of a Korean day
 * (`YYYY-MM-DD`), where one is given.
 */
export function enabledSources(
  selection: SourceSelection,
  sources: Sources,
  knownOn: string | null = null,
): string[] {
  const out = [...sources.values()].filter((source) => knownOn === null || isOutOn(source, knownOn));
  return out.map(({ id }) => id).filter((id) => isSourceEnabled(id, selection, sources));
}

/** True where a source had surely come out by the end of a Korean day; of one that nobody dates this is not known. */
export function isOutOn(source: Source, day: string): boolean {
  const latest = outBy(source);
  return latest !== undefined && latest <= day;
}

/** The days on which sources of the record came out, at the latest; in order, each once. */
export function issueDays(sources: Sources): string[] {
  return [...new Set([...sources.values()].flatMap((source) => outBy(source) ?? []))].sort();
}

/**
 * The selection with one source switched. A set whose last source goes off is off as a whole, so that equal
 * choices are written equally; ids that nobody knows stay as they are.
 */
export function withSource(
  selection: SourceSelection,
  id: string,
  enabled: boolean,
  of: Switchable,
): SourceSelection {
  const disabled = disabledOf(selection, of.sources);
  if (enabled) disabled.delete(id);
  else disabled.add(id);
  return normalized(disabled, of);
}

/** The selection with one whole set switched. */
export function withSet(
  selection: SourceSelection,
  set: SourceSetId,
  enabled: boolean,
  of: Switchable,
): SourceSelection {
  const disabledSets = new Set(selection.disabledSets);
  if (enabled) disabledSets.delete(set);
  else disabledSets.add(set);
  const elsewhere = (id: string) => of.sources.get(id)?.custom.set !== set;
  const disabledSources = new Set([...selection.disabledSources].filter(elsewhere));
  return normalized(disabledOf({ disabledSets, disabledSources }, of.sources), of);
}

/** Only these sets, whole. */
export function onlySets(
  enabled: readonly SourceSetId[],
  { sourceSets }: Pick<Subject, 'sourceSets'>,
): SourceSelection {
  const ids = sourceSets.map(({ id }) => id);
  return {
    disabledSets: new Set(ids.filter((set) => !enabled.includes(set))),
    disabledSources: new Set(),
  };
}

/** Every source that a selection leaves off, also those that nobody knows. */
function disabledOf(selection: SourceSelection, sources: Sources): Set<string> {
  const off = [...sources.keys()].filter((id) => !isSourceEnabled(id, selection, sources));
  return new Set([...selection.disabledSources, ...off]);
}

/** Equal choices are written equally: what a set without sources would be is no choice, so it goes with all the others. */
function normalized(disabled: ReadonlySet<string>, { sources, sourceSets }: Switchable): SourceSelection {
  const sets = sourceSets.map(({ id }) => id);
  const membersOf = (set: SourceSetId) => [...sources.values()].filter(({ custom }) => custom.set === set);
  const isOff = (set: SourceSetId) => membersOf(set).every(({ id }) => disabled.has(id));
  const some = sets.filter((set) => membersOf(set).length > 0);
  const areAllOn = !some.some(isOff);
  const disabledSets = new Set(sets.filter((set) => (some.includes(set) ? isOff(set) : !areAllOn)));
  const isWritten = (id: string) => {
    const set = sources.get(id)?.custom.set;
    return !(set && disabledSets.has(set));
  };
  return { disabledSets, disabledSources: new Set([...disabled].filter(isWritten)) };
}
