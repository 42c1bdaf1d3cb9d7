/** What a picture says beside what is drawn: whose view it is, what of it is shown, and where it can be opened again. */

import { standsOnAllClaims } from '#domain/evidence/resolved.ts';
import type { Language } from '#domain/record/language.ts';
import { collectionOf } from '#domain/record/subject.ts';
import { localTimeWords } from '#i18n/dates/local-time-words.ts';
import { datedWords } from '#i18n/dates/time-words.ts';
import { panelMessagesFor } from '#i18n/parts/panel-words.ts';
import { messagesOfSide } from '#i18n/side-words.ts';
import { linkToView } from '#state/address/permalink.ts';
import { selectOpened } from '#state/opened.ts';
import { selectSourcesOn, selectSourceTotal, selectVersion } from '#state/record-facts.ts';
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
  const version = selectVersion(state);
  const { catalogue, date, page } = around;
  const link = linkToView(state.view, page ?? '', state.subject);
  return {
    title: titleOf(state, around, look),
    sentence: around.sentence,
    selected: selected ? [datedWords(selected.resolution, language, messages)] : [],
    conditions: conditionsOf(state, look),
    caveats: caveatsOf(state, language),
    // A data set of others has neither the record's version nor its licence.
    record:
      state.view.catalogue === null
        ? [words.record(messages.app.title, version, dateWords(date, language)), words.licence]
        : catalogue
          ? [words.catalogue(catalogue.title, catalogue.attribution)]
          : [],
    address: page === null ? words.localAddress(link) : words.address(link),
  };
}

/** Which sources count, where it is not all of them. */
function conditionsOf(state: AppState, { language, words, messages }: PictureLook): string[] {
  const { view } = state;
  if (view.catalogue !== null) return [];
  const { knownOn } = view;
  const [on, total] = [selectSourcesOn(state), selectSourceTotal(state)];
  return [
    ...(on < total ? [words.sources(on, total)] : []),
    ...(knownOn === null ? [] : [messages.evidence.asKnownOn(localTimeWords(knownOn, language))]),
  ];
}

/** The record's note speaks of all sources, and would be untrue where some are off. */
function caveatsOf(state: AppState, language: Language): string[] {
  const incident = selectOpened(state)?.incident;
  if (!incident) return [];
  if (standsOnAllClaims(incident)) return [incident.feature.properties.where.note[language]];
  const { evidence } = messagesOfSide(panelMessagesFor(language), state.view);
  return incident.resolution.place ? [evidence.partialPlace] : [];
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
