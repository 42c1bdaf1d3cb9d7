import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { timeScale } from '#axis/time-scale.ts';
import { rangeOf } from '#domain/time/local-time.ts';
import { messagesFor } from '#i18n/language.ts';
import { selectResolved } from '#state/record-selectors.ts';
import { claimOf, incidentOf, quoteOf } from '#testing/incident-of.ts';
import { storeWith } from '#testing/store.ts';
import { SUBJECT } from '#testing/subject.ts';
import { lanesOf } from './lanes.ts';
import { Mark } from './Mark.tsx';

afterEach(cleanup);

const on = (day: string) => {
  const bound = { earliest: day, latest: day };
  return claimOf({
    id: `when-${day}`,
    about: 'when',
    value: { start: bound, end: bound },
    quotes: [quoteOf(`of-${day}`)],
  });
};

const bound = (day: string) => ({ earliest: day, latest: day });
const ON_EACH = claimOf({
  about: 'when',
  value: { start: bound('2024-06-09'), end: bound('2024-06-12'), set: '{2024-06-09,2024-06-12}' },
});

/** The fills of the symbols of an incident on 9 June by one source and on 12 June by another, or of these claims. */
function fillsIn(window: string, claims = [on('2024-06-09'), on('2024-06-12')]): string[][] {
  const store = storeWith([incidentOf('two', { kind: 'mdl-crossing', claims })], { window: rangeOf(window) });
  const scale = timeScale(rangeOf('2024-06'), 1000);
  const [lane] = lanesOf(selectResolved(store.getState()), SUBJECT.kinds, scale, false);
  const [mark] = lane?.marks ?? [];
  if (!mark) throw new Error('no mark');
  const { container } = render(
    <Mark
      mark={mark}
      store={store}
      messages={messagesFor('en')}
      language="en"
      tabbable
      onFocus={() => undefined}
    />,
  );
  const fills = [...container.querySelectorAll('svg')].map((symbol) =>
    [...symbol.querySelectorAll('path')].map((path) => path.getAttribute('fill') ?? ''),
  );
  cleanup();
  return fills;
}

test('each of two possible days is solid where both lie in the window, and hollow where one does', () => {
  const isSolid = (fills: string[]) => fills.includes('currentColor');
  expect(fillsIn('2024-06').map(isSolid)).toEqual([true, true]);
  expect(fillsIn('2024-06-09').map(isSolid)).toEqual([false, false]);
});

test('what was on each of two days has a symbol on both, solid also where only one lies in the window', () => {
  const isSolid = (fills: string[]) => fills.includes('currentColor');
  expect(fillsIn('2024-06', [ON_EACH]).map(isSolid)).toEqual([true, true]);
  expect(fillsIn('2024-06-09', [ON_EACH]).map(isSolid)).toEqual([true, true]);
});

/** The number on a mark that stands for three incidents of one day, of which the search finds so many. */
function numberWith(search: string): string | undefined {
  const incidents = ['smoke seen', 'smoke heard', 'other'].map((title, index) =>
    incidentOf(`of-${index}`, {
      kind: 'mdl-crossing',
      claims: [on('2024-06-09')],
      title: { en: title, ko: title },
    }),
  );
  const store = storeWith(incidents, { window: rangeOf('2024'), search });
  const scale = timeScale(rangeOf('2024'), 40);
  const [lane] = lanesOf(selectResolved(store.getState()), SUBJECT.kinds, scale, false);
  const mark = lane?.marks.find(({ gathered }) => gathered);
  if (!mark) throw new Error('nothing is gathered');
  const shared = { store, messages: messagesFor('en'), language: 'en' as const };
  const { container } = render(<Mark {...shared} mark={mark} tabbable onFocus={() => undefined} />);
  return container.querySelector<HTMLElement>('[data-count]')?.dataset.count;
}

test('a mark that stands for several counts those that pass the filters, and all where none does', () => {
  expect(numberWith('')).toBe('3');
  cleanup();
  expect(numberWith('smoke')).toBe('2');
  cleanup();
  expect(numberWith('nowhere')).toBe('3');
});
