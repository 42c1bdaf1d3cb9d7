import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { QuoteText } from './QuoteText.tsx';

afterEach(cleanup);

const quotes = {
  en: { source: 'daily-1', exact: 'They went back', translation: '그들은 돌아갔다', prefix: '', suffix: '' },
  ko: { source: 'ilbo-1', exact: '그들은 돌아갔다', translation: 'They went back', prefix: '', suffix: '' },
} as const;

function show(language: 'en' | 'ko', reading: 'en' | 'ko') {
  render(<QuoteText quote={quotes[language]} language={language} reading={reading} credit="ours" />);
}

describe('a quotation', () => {
  test.each([
    ['en', 'ko'],
    ['ko', 'en'],
  ] as const)('in %s has our translation beneath where the page is in %s, credited', (language, reading) => {
    show(language, reading);
    const { exact, translation } = quotes[language];
    expect(screen.getByText(exact).closest('blockquote')?.lang).toBe(language);
    const beneath = screen.getByText(translation);
    expect(beneath.lang).toBe(reading);
    expect(beneath.parentElement?.textContent).toBe(`${translation} — ours`);
  });

  test.each(['en', 'ko'] as const)('in %s has none where the page is in the same language', (language) => {
    show(language, language);
    expect(screen.queryByText(quotes[language].translation)).toBeNull();
  });
});
