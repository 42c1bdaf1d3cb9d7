import { expect, test } from 'vitest';
import { messagesFor } from '#i18n/language.ts';
import { pageWordsOfSide } from '#i18n/page-words-of-side.ts';
import { sentenceOf } from '#incident-ui/showing-sentence.ts';
import { REPORTS_OF_1968 } from '#testing/offered.ts';
import { testStore } from '#testing/store.ts';
import { sheetContextOf } from './sheet-context.ts';

const OFFER = { offered: [REPORTS_OF_1968] };

test('a data set of others is named as its makers name it, in the language of the page', () => {
  const { catalogue } = sheetContextOf(
    testStore({ catalogue: 'reports-1968', language: 'ko' }).getState(),
    OFFER,
  );
  expect(catalogue).toEqual({
    id: 'reports-1968',
    title: '1968년 보고',
    attribution: 'An Institute, CC BY-NC 4.0',
  });
  expect(sheetContextOf(testStore().getState(), OFFER).catalogue).toBeNull();
});

test('under one side the sentence has the words of that side, as the bar has', () => {
  const state = testStore({ side: 'dprk' }).getState();
  const ofAll = messagesFor('en');
  const { sentence } = sheetContextOf(state, OFFER);
  expect(sentence).toBe(sentenceOf(state, pageWordsOfSide(ofAll, state.view)));
  expect(sentence).not.toBe(sentenceOf(state, ofAll));
});
