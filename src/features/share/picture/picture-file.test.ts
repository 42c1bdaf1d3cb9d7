import { expect, test } from 'vitest';
import { testStore } from '#testing/store.ts';
import { pictureName } from './picture-file.ts';

test('a file is named by what it shows, its record and its size, in plain letters', () => {
  const store = testStore({ collection: 'june-2024' });
  const named = (...how: Parameters<typeof pictureName> extends [unknown, ...infer Rest] ? Rest : never) =>
    pictureName(store.getState(), ...how);
  expect(named('map', 'png', 1)).toBe('dmz-june-2024-map-9.9.9.png');
  expect(named('line', 'png', 3)).toBe('dmz-june-2024-line-9.9.9-3x.png');
  expect(named('line', 'svg', 3)).toBe('dmz-june-2024-line-9.9.9.svg');
  store.actions.select({ incident: '비무장 Zone/../x y' });
  expect(named('map', 'svg', 1)).toBe('dmz-zone-x-y-map-9.9.9.svg');
  store.actions.select({ incident: '지뢰' });
  expect(named('map', 'svg', 1)).toBe('dmz-june-2024-map-9.9.9.svg');
});
