import { expect, test } from 'vitest';
import { LANGUAGES } from '#domain/record/language.ts';
import { hasOembed, oembedLinks, oembedPath, oembedText } from './oembed.ts';

const SITE = 'https://example.org/dmz/';

test.each(LANGUAGES)('answers as https://oembed.com asks of a rich answer (%s)', (language) => {
  const answer = JSON.parse(oembedText(SITE, language)) as Record<string, unknown>;
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', provider_url: SITE, width: 720, height: 520 });
  expect(answer.html).toMatch(new RegExp(`^<iframe src="${SITE}embed.html\\?lang=${language}" `));
});

test('the page leads to each by an absolute address; the frame does not', () => {
  expect(oembedLinks(SITE).map(({ href, hreflang }) => [href, hreflang])).toEqual(
    LANGUAGES.map((language) => [SITE + oembedPath(language), language]),
  );
  expect([hasOembed('index.html'), hasOembed('embed.html')]).toEqual([true, false]);
});
