/** What a picture says beside what is drawn: whose view it is, what of it is shown, and where it can be opened again. */
import type { Language } from '#domain/record/language.ts';
import { collectionOf } from '#domain/record/subject.ts';
import { localTimeWords } from '#i18n/local-time-words.ts';
import { datedWords } from '#i18n/time-words.ts';
import { linkToView } from '#state/address/permalink.ts';
import { selectOpened } from '#state/opened.ts';
import { selectVersion } from '#state/record-facts.ts';
import { selectSelected } from '#state/selectors.ts';
import type { AppState } from '#state/store.ts';
import type { Written } from './document.ts';
import type { PictureLook } from './drawing.ts';

export interface Around {
  /** The sentence of the bar. */
  readonly sentence: string;
  /** The day of the record's version, `YYYY-MM-DD`; null: not known. */
  readonly date: string | null;
  /** The catalogue of rows that is open in place of the record. */
  readonly catalogue: { readonly title: string; readonly attribution: string } | null;
  /** The page without its query; null where only this machine can reach it. */
  readonly page: string | null;
}

export function writtenOf(state: AppState, around: Around, look: PictureLook): Written {
  const { language, words, messages } = look;
  const selected = selectSelected(state);
  const note = selectOpened(state)?.incident.feature.properties.where.note[language];
  const version = selectVersion(state);
  const { catalogue, date, page } = around;
  const link = linkToView(state.view, page ?? '', state.subject);
  return {
    title: titleOf(state, around, look),
    sentence: around.sentence,
    selected: selected ? [datedWords(selected.resolution, language)] : [],
    caveats: note ? [note] : [],
    record: [
      ...(catalogue ? [words.catalogue(catalogue.title, catalogue.attribution)] : []),
      words.record(messages.app.title, version, dateWords(date, language)),
      words.licence,
    ],
    address: page === null ? words.localAddress(link) : words.address(link),
  };
}

function dateWords(date: string | null, language: Language): string | null {
  return date && localTimeWords(date, language);
}

/** Of the incident that is selected, else of the part of the record that is shown. */
function titleOf(state: AppState, { catalogue }: Around, { language, messages }: PictureLook): string {
  const selected = selectSelected(state)?.feature.properties.title[language];
  const collection = collectionOf(state.subject, state.view.collection)?.title[language];
  return selected ?? catalogue?.title ?? collection ?? messages.app.title;
}
