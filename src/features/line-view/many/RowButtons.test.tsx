import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { MANY } from '#domain/query/many.ts';
import { addLocal, rangeOf } from '#domain/time/local-time.ts';
import { drawLine } from '#features/line-view/export/draw-line.ts';
import { LineView } from '#features/line-view/LineView.tsx';
import { messagesFor } from '#i18n/language.ts';
import { pictureWordsFor } from '#i18n/parts/picture-words.ts';
import { estimatedWidth } from '#picture/estimated-width.ts';
import { PICTURE_INKS } from '#picture/inks.ts';
import { incidentOf, toldOf, whenClaim } from '#testing/incident-of.ts';
import { storeWith } from '#testing/store.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const COUNT = MANY + 50;

/** One a day from the first of 2024 on, nowhere said where, and thirty that nothing dates. */
function showMany(window = '2024') {
  const dated = Array.from({ length: COUNT }, (_, days) =>
    incidentOf(`day-${String(days).padStart(3, '0')}`, {
      kind: 'mdl-crossing',
      claims: [whenClaim(addLocal('2024-01-01', { days }))],
    }),
  );
  const undated = Array.from({ length: 30 }, (_, at) => toldOf(`undated-${at}`));
  const store = storeWith([...dated, ...undated], { window: rangeOf(window) });
  const csvOf = (header: readonly string[], rows: readonly (readonly string[])[]) =>
    [header, ...rows].map((row) => row.join('|')).join('\n');
  const padding = { top: 0, right: 0, bottom: 0, left: 0 };
  render(
    <LineView {...{ store, padding, csvOf }} messages={messagesFor('en')} saveSvg={async () => undefined} />,
  );
  return store;
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const boxes = () => within(screen.getByRole('group', { name: 'Line view' })).getAllByRole('button');
const nameOf = (element: Element | null | undefined) => element?.getAttribute('aria-label')?.split('. ')[0];

it('many are painted, and one of them is the tab stop from which keys lead to every other', () => {
  const store = showMany();
  expect(screen.getByText(`Stronger colour: more incidents (${COUNT} in sight)`)).toBeTruthy();
  expect(boxes().map(nameOf)).toEqual(['Title of day-000']);
  act(() => boxes()[0]?.focus());
  for (const [key, title] of [
    ['ArrowDown', 'Title of day-001'],
    ['End', `Title of day-${COUNT - 1}`],
    ['ArrowDown', `Title of day-${COUNT - 1}`],
    ['ArrowUp', `Title of day-${COUNT - 2}`],
    ['Home', 'Title of day-000'],
  ] as const) {
    fireEvent.keyDown(document.activeElement as Element, { key });
    expect(nameOf(document.activeElement)).toBe(title);
  }
  expect(store.getState().hovered).toBe('day-000');
});

it('each is a box where few are in sight', () => {
  showMany('2024-03');
  const names = boxes().map(nameOf);
  expect(names).toContain('Title of day-070');
  expect(names.length).toBeLessThan(60);
});

it('the axes go to what is selected once, and stay where the reader moves them then', () => {
  const store = showMany('2024-03');
  const plot = () =>
    screen.getByRole('region', { name: /^Incidents along the line/ }).getAttribute('aria-label');
  const before = plot();
  act(() => store.actions.select({ incident: 'day-000' }));
  expect(plot()).not.toBe(before);
  for (let times = 0; times < 8; times += 1)
    fireEvent.keyDown(screen.getByRole('region', { name: 'Line view' }), { key: 'PageDown' });
  const moved = plot();
  expect(moved).not.toContain('January');
  act(() => store.actions.hover('day-080'));
  expect(plot()).toBe(moved);
});

it('the table has the first in sight, and says how many there are and what a copy has', () => {
  showMany();
  fireEvent.click(button('Table'));
  expect(within(screen.getByRole('table')).getAllByRole('row')).toHaveLength(201);
  const all = COUNT + 30;
  expect(screen.getByText(new RegExp(`^The first 200 of ${all} incidents.*a copy has all`))).toBeTruthy();
});

it('what nothing dates is listed as far as there is room, and counted', () => {
  showMany();
  expect(screen.getByText('and 10 more')).toBeTruthy();
});

it('the picture as a file says how many incidents its ink is of', () => {
  const store = showMany();
  const words = pictureWordsFor('en');
  const { asides, caveat } = drawLine(store.getState(), {
    flavor: 'light',
    inks: PICTURE_INKS.light,
    language: 'en',
    messages: messagesFor('en'),
    words,
    measure: estimatedWidth,
    ground: null,
  });
  expect(asides.join(' ')).toContain(`${COUNT} incidents are in sight`);
  expect(asides.join(' ')).toContain('Without a date: 30');
  expect(caveat).toBe(words.caveatOfInk);
});
