import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RECORD_AUTHOR } from '#domain/record/cite/licence.ts';
import { messagesFor } from '#i18n/language.ts';
import { aboutWordsFor } from '#i18n/parts/about-words.ts';
import { pageWordsFor } from '#i18n/parts/pages-words.ts';
import { shareWordsFor } from '#i18n/parts/share-words.ts';

test('whoever cites the project, its record or one incident of it names the same author and title', () => {
  const file = readFileSync('CITATION.cff', 'utf8');
  expect(file).toContain(`\n  - name: ${RECORD_AUTHOR}\n`);
  expect(file).toContain(`\ntitle: ${messagesFor('en').app.title}\n`);
  for (const language of ['en', 'ko'] as const) {
    expect(shareWordsFor(language).cite.mapTitle).toBe(messagesFor(language).app.title);
    expect(aboutWordsFor(language).transfer.credit('1.0.0')).toContain(shareWordsFor(language).cite.author);
    expect(pageWordsFor(language).licence).toContain(RECORD_AUTHOR);
  }
});
