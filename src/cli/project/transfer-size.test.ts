import { expect, test } from 'vitest';
import { sizeTable, transferBytes, transferClass } from './transfer-size.ts';

test('sorts files by what they are for', () => {
  expect(transferClass('assets/index-abc.js')).toBe('code');
  expect(transferClass('index.html')).toBe('code');
  expect(transferClass('data/incidents.geojson')).toBe('data');
  expect(transferClass('basemap/base.pmtiles')).toBe('base map');
  expect(transferClass('fonts/core.woff2')).toBe('fonts');
  expect(transferClass('icon.svg')).toBe('other');
});

test('compresses text and takes packed formats as they are', () => {
  const content = new Uint8Array(1000);
  expect(transferBytes('assets/index.js', content)).toBeLessThan(100);
  expect(transferBytes('fonts/core.woff2', content)).toBe(1000);
  expect(transferBytes('basemap/base.pmtiles', content)).toBe(1000);
});

test('sums each class and all', () => {
  const table = sizeTable([
    { path: 'a.js', bytes: 1500 },
    { path: 'b.css', bytes: 500 },
    { path: 'c.woff2', bytes: 250 },
  ]);
  expect(table[0]).toMatch(/^code +2 files +2\.0 KB$/);
  expect(table.at(-1)).toMatch(/^all +3 files +2\.3 KB$/);
});
