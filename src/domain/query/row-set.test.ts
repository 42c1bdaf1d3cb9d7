import { expect, it } from 'vitest';
import { indexRows } from '#domain/rows/row-index.ts';
import { read, SOUND } from '#testing/small-catalogue.ts';
import { calendarOf } from './row-calendar.ts';
import { rowSetOfCatalogue } from './row-set.ts';

it('has the calendar that came with a catalogue, and else makes it once', async () => {
  const { table } = await read([SOUND]);
  const [index, calendar] = [indexRows(table), calendarOf(table)];
  expect(rowSetOfCatalogue({ table, index, calendar }, 250).calendar()).toBe(calendar);
  const rows = rowSetOfCatalogue({ table, index }, 250);
  expect(rows.calendar()).toEqual(calendar);
  expect(rows.calendar()).toBe(rows.calendar());
});
