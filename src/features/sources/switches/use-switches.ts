import { useStore } from 'zustand';
import { onlySets, withSet, withSource } from '#domain/evidence/source-selection.ts';
import type { Catalogue } from '#domain/record/catalogue.ts';
import type { SourceSet } from '#domain/record/source.ts';
import { SOURCE_SETS } from '#domain/record/source.ts';
import { selectEnabledSources } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';

/** Which sources are on, and how to switch them. */
export interface Switches {
  readonly on: ReadonlySet<string>;
  readonly all: boolean;
  readonly articlesOnly: boolean;
  turn(source: string, on: boolean): void;
  turnSet(set: SourceSet, on: boolean): void;
  allOn(): void;
  onlyArticles(): void;
}

export function useSwitches(store: AppStore, { sources }: Pick<Catalogue, 'sources'>): Switches {
  const on = useStore(store, selectEnabledSources);
  const selection = () => store.getState().view;
  const { setSources } = store.actions;
  const isArticle = (id: string) => sources.get(id)?.custom.set === 'articles';
  return {
    on,
    all: on.size === sources.size,
    articlesOnly: [...sources.keys()].every((id) => on.has(id) === isArticle(id)),
    turn: (source, enabled) => setSources(withSource(selection(), source, enabled, sources)),
    turnSet: (set, enabled) => setSources(withSet(selection(), set, enabled, sources)),
    allOn: () => setSources(onlySets(SOURCE_SETS)),
    onlyArticles: () => setSources(onlySets(['articles'])),
  };
}
