import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { Language } from '#domain/record/language.ts';
import { rangeOf } from '#domain/time/local-time.ts';
import { testStore } from '#testing/store.ts';
import { OldClocks } from './OldClocks.tsx';

afterEach(cleanup);

const DECADES = { from: rangeOf('1950').from, to: rangeOf('2030').to };

function said(window: string, language: Language = 'en', axis = DECADES): string {
  cleanup();
  render(<OldClocks store={testStore({ window: rangeOf(window), language })} axis={axis} />);
  return screen.queryByRole('status')?.textContent ?? '';
}

it('says that the clocks of a day or a month were not today’s', () => {
  expect(said('1957-01-15')).toBe('South Korea’s clocks then showed UTC+8:30; today’s show UTC+9:00.');
  expect(said('1988-07')).toContain('UTC+10:00 (summer time)');
  expect(said('2015-08-20')).toBe('North Korea’s clocks then showed UTC+8:30; times here are Seoul’s.');
  expect(said('2015-08-20', 'ko')).toBe(
    '당시 북한의 시각은 UTC+8:30 기준이었습니다. 여기 적힌 시각은 서울 시각입니다.',
  );
});

it('says nothing of today’s clocks, or of decades', () => {
  expect(said('2024-06')).toBe('');
  expect(said('1957')).toBe('');
});

it('says it of an axis that is zoomed in, whatever the period', () => {
  expect(said('2024', 'en', rangeOf('1957-01'))).toContain('UTC+8:30');
});
