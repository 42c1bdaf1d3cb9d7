import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { Claim } from '#domain/record/incident.ts';
import { claimOf } from '#testing/incident-of.ts';
import { testStore } from '#testing/store.ts';
import { TEST_RECORD } from '#testing/test-record.ts';
import { SourcePanel } from './SourcePanel.tsx';

afterEach(cleanup);

/** Shows the first crossing of the test record with more claims about it. */
function showWith(...more: Claim[]): void {
  const [crossing, ...others] = TEST_RECORD.incidents.features;
  if (!crossing) throw new Error('the test record is empty');
  const claims = [...crossing.properties.claims, ...more];
  const changed = { ...crossing, properties: { ...crossing.properties, claims } };
  const record = { ...TEST_RECORD, incidents: { ...TEST_RECORD.incidents, features: [changed, ...others] } };
  render(<SourcePanel store={testStore({ selection: { incident: 'crossing-a' } }, record)} />);
}

const quotes = [{ source: 'daily-2', exact: 'x', prefix: '', suffix: '', start: 0, end: 1 }];

const named = (words: string) => ({
  id: words.replaceAll(' ', '-').toLowerCase(),
  text: { en: words, ko: words },
});

function when(words: string, earliest: string, latest: string, approximate = false): Claim {
  const bound = { earliest, latest };
  const value = { start: bound, end: bound, approximate };
  return claimOf({ ...named(words), about: 'when', value, quotes });
}

function where(words: string, km: [number, number]): Claim {
  return claimOf({ ...named(words), about: 'where', value: { on: 'mdl', km: [km] }, quotes });
}

const openRange = () => fireEvent.click(screen.getByText('How this range was set'));
/** The rows of the range: the region of the same name that comes first. */
const boundsOf = (name: string) =>
  within(screen.getAllByRole('region', { name })[0] ?? document.body)
    .getAllByRole('term')
    .map((term) => term.parentElement?.textContent);

test('says each time of which only one can be right, and which fact set it', () => {
  showWith(
    when('eleventh', '2024-06-11T10:30', '2024-06-11T11:29', true),
    when('in June', '2024-06-01', '2024-06-30'),
  );
  expect(screen.getByText('Sunday 9 June 2024 or Tuesday 11 June 2024, around 11:00')).toBeTruthy();
  expect(screen.getByText(/on the time: at most one of these is right/)).toBeTruthy();
  expect(screen.getByText('By our convention, ‘around’ is half an hour either way.')).toBeTruthy();
  openRange();
  expect(boundsOf('When')).toEqual([
    'Possibility 1: At 9 June 2024On 9 June',
    'Possibility 2: Not before 11 June 2024, 10:30eleventh',
    'Possibility 2: Not after 11 June 2024, 11:29eleventh',
  ]);
});

test('says each place of which only one can be right', () => {
  showWith(where('in the east', [204, 237]), where('in the west', [0, 28]));
  expect(screen.getByText('in the west or in the east')).toBeTruthy();
  expect(screen.getByText(/at most one of the places shown is right/)).toBeTruthy();
  openRange();
  expect(boundsOf('Where').slice(0, 2)).toEqual([
    'Possibility 1: Where in the west',
    'Possibility 2: Where in the east',
  ]);
});

test('says nothing of several where the facts agree, nor of ‘around’ where none says it', () => {
  showWith(when('in June', '2024-06-01', '2024-06-30'));
  expect(screen.queryByText(/Possibility/)).toBeNull();
  expect(screen.queryByText(/at most one/)).toBeNull();
  expect(screen.queryByText(/By our convention/)).toBeNull();
});
