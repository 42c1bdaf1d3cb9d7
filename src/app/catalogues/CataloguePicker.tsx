import { useStore } from 'zustand';
import type { OfferedCatalogue } from '#domain/record/offered/catalogue-list.ts';
import { outsideText } from '#i18n/outside-text.ts';
import type { CatalogueWords } from '#i18n/parts/catalogue-words.ts';
import type { AppStore } from '#state/store.ts';
import { Picker } from '#ui/controls/Picker.tsx';

interface Props {
  readonly store: AppStore;
  readonly words: CatalogueWords;
  readonly offered: readonly OfferedCatalogue[];
}

/** The value of the record, which no id is. */
const RECORD = '';

/** The record and the catalogues that are offered beside it. */
export function CataloguePicker({ store, words, offered }: Props) {
  const shown = useStore(store, (state) => state.view.catalogue);
  const language = useStore(store, (state) => state.view.language);
  const isKnown = shown === null || offered.some(({ id }) => id === shown);
  return (
    <Picker
      label={words.choose}
      value={shown ?? RECORD}
      options={[
        { value: RECORD, name: words.record },
        ...offered.map(({ id, title }) => ({ value: id, name: title[language] })),
        ...(isKnown ? [] : [{ value: shown, name: words.unknown(outsideText(shown)) }]),
      ]}
      onPick={(picked) => store.actions.showCatalogue(picked === RECORD ? null : picked)}
    />
  );
}
