import { useStore } from 'zustand';
import { enabledSources, onlySets, withSet, withSource } from '#domain/evidence/source-selection.ts';
import type { Catalogue } from '#domain/record/catalogue.ts';
import type { SourceSet, SourceSetId } from '#domain/record/subject.ts';
import { withWholeRecord } from '#state/commands/whole-record.ts';
import type { AppStore } from '#state/store.ts';

/** The sources that are switched on, whatever day is asked for, and the functions that switch them. */
export interface Switches {
  readonly on: ReadonlySet<string>;
  /** All are on, as known today, with all accounts. */
  readonly all: boolean;
  /** The sets with the role `start`. */
  readonly start: readonly SourceSet[];
  /** True while only the sources of those sets are on. */
  readonly startOnly: boolean;
  /** `failed`: the record that says what else is on did not come. */
  turn(source: string, on: boolean, failed?: () => void): void;
  turnSet(set: SourceSetId, on: boolean): void;
  allOn(): void;
  onlyStart(): void;
}

export function useSwitches(store: AppStore, { sources }: Pick<Catalogue, 'sources'>): Switches {
  const disabledSets = useStore(store, (state) => state.view.disabledSets);
  const disabledSources = useStore(store, (state) => state.view.disabledSources);
  const knownOn = useStore(store, (state) => state.view.knownOn);
  const side = useStore(store, (state) => state.view.side);
  const on = new Set(enabledSources({ disabledSets, disabledSources }, sources));
  const selection = () => store.getState().view;
  const { setSources } = store.actions;
  const { sourceSets } = store.getState().subject;
  const start = sourceSets.filter(({ role }) => role === 'start');
  const isOfStart = (id: string) => start.some((set) => set.id === sources.get(id)?.custom.set);
  return {
    on,
    all: on.size === sources.size && knownOn === null && side === null,
    start,
    startOnly: [...sources.keys()].every((id) => on.has(id) === isOfStart(id)),
    turn: (source, enabled, failed) =>
      withWholeRecord(
        store,
        (whole) =>
          setSources(withSource(selection(), source, enabled, { sources: whole.sources, sourceSets })),
        failed,
      ),
    turnSet: (set, enabled) =>
      withWholeRecord(store, (whole) =>
        setSources(withSet(selection(), set, enabled, { sources: whole.sources, sourceSets })),
      ),
    allOn: store.actions.setAllSources,
    onlyStart: () =>
      withWholeRecord(store, () =>
        setSources(
          onlySets(
            start.map(({ id }) => id),
            { sourceSets },
          ),
        ),
      ),
  };
}
