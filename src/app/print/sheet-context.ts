import type { CataloguesState } from '#app/catalogues/offer.ts';
import { openCatalogue } from '#app/catalogues/open-catalogue.ts';
import { creditLines } from '#basemap/attribution.ts';
import type { SheetContext } from '#features/share/print/PrintSheet.tsx';
import { messagesFor } from '#i18n/language.ts';
import { pageWordsOfSide } from '#i18n/page-words-of-side.ts';
import { sentenceOf } from '#incident-ui/showing-sentence.ts';
import { publicPage } from '#state/address/permalink.ts';
import type { AppState } from '#state/store.ts';

/** What the page tells the printed sheet, in the words of the account that is asked for. */
export function sheetContextOf(state: AppState, offer: Pick<CataloguesState, 'offered'>): SheetContext {
  const { view } = state;
  return {
    sentence: sentenceOf(state, pageWordsOfSide(messagesFor(view.language), view)),
    page: publicPage(window.location),
    credits: creditLines(),
    catalogue: openCatalogue(state, offer),
  };
}
