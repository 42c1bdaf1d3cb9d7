import { expect, test } from 'vitest';
import { LANGUAGES } from '#domain/record/language.ts';
import { panelMessagesFor } from '#i18n/parts/panel-words.ts';
import { recordCatalogue } from '#testing/record.ts';
import { originWords } from './origin-words.ts';
import { voicesWords } from './voices-words.ts';

const catalogue = recordCatalogue();

test.each(LANGUAGES)('our reading notes are never named as who said something (%s)', (language) => {
  const shared = { catalogue, language, messages: panelMessagesFor(language) };
  const name = catalogue.speakers.get('reading-notes')?.name[language] ?? '';
  expect(name).not.toBe('');
  let notes = 0;
  for (const { properties } of catalogue.incidents)
    for (const claim of properties.claims) {
      for (const quote of claim.quotes) {
        const origin = originWords(quote, claim, shared);
        expect(origin).not.toContain(name);
        if (/reading-notes/.test(quote.source)) {
          notes += 1;
          expect(origin).toMatch(/words were not kept|원문은 남아 있지 않음/);
        }
      }
      for (const voice of voicesWords([claim], shared)) expect(voice).not.toContain(name);
    }
  expect(notes).toBeGreaterThan(0);
});
