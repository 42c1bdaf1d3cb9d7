import { expect, test } from 'vitest';
import { MissingParts } from './missing-parts.ts';

const failedTile = (x = 0) => ({ state: 'errored', uses: 1, tileID: { canonical: { x, y: 2, z: 3 } } });

test('nothing is missed at first', () => {
  expect(new MissingParts().areMissed()).toBe(false);
});

test('a tile is missed while it is in view, and until it has come after all', () => {
  const parts = new MissingParts();
  const tiles = [failedTile(), failedTile()] as const;
  for (const tile of tiles) parts.add({ tile, sourceId: 'base', error: new Error('no answer') });
  expect(parts.areMissed()).toBe(true);
  tiles[0].uses = 0;
  expect(parts.areMissed()).toBe(true);
  tiles[1].state = 'loaded';
  expect(parts.areMissed()).toBe(false);
});

test('what is not a tile is missed until the style is loaded anew', () => {
  const parts = new MissingParts();
  parts.add({ error: new Error('no sprite') });
  expect(parts.areMissed()).toBe(true);
  parts.clear();
  expect(parts.areMissed()).toBe(false);
});

test('those that are missed are named by source', () => {
  const parts = new MissingParts();
  const [first, second, third] = [failedTile(1), failedTile(2), failedTile(3)];
  parts.add({ tile: first, sourceId: 'base' });
  parts.add({ tile: second, sourceId: 'relief' });
  parts.add({ tile: third, sourceId: 'relief' });
  second.state = 'expired';
  expect([...parts.tiles()]).toEqual([
    ['base', [{ x: 1, y: 2, z: 3 }]],
    ['relief', [{ x: 3, y: 2, z: 3 }]],
  ]);
});
