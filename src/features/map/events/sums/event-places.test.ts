import { expect, test } from 'vitest';
import { tableOfPlaces } from '#testing/table-of-places.ts';
import { eventPlaces } from './event-places.ts';
import { FORMS } from './row-form.ts';

const POINT = { lon: 127, lat: 38 };

test('a point that it was only near has the form of one that nobody says how exact, and no circle', () => {
  const rows = [0, 200, 12_000].map((radius) => ({ ...POINT, radius, near: true }));
  const { form, radius } = eventPlaces(tableOfPlaces([...rows, { ...POINT, radius: 200 }]));
  expect([...form]).toEqual([FORMS.doubtful, FORMS.doubtful, FORMS.doubtful, FORMS.point]);
  expect([...radius].map((one) => one > 0)).toEqual([false, false, false, true]);
});
