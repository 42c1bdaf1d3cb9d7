import { expect, test } from 'vitest';
import { readGround, servedGround } from './ground-file.ts';

test('the ground that is served is coarser than that of the pages, and names more, in the North as in the South', () => {
  const [whole, served] = [readGround('data'), servedGround('data')];
  const size = (ground: typeof whole) => JSON.stringify(ground).length;
  expect(size(served)).toBeLessThan(size(whole) / 2);
  expect(size(served)).toBeLessThan(700_000);
  for (const [outer = []] of served.land) expect(outer.at(0)).toEqual(outer.at(-1));
  const names = new Set(served.places.map(({ name }) => name.ko));
  for (const { name } of whole.places) expect(names).toContain(name.ko);
  for (const name of ['평강', '김화', '창도', '춘천', '의정부']) expect(names).toContain(name);
  expect(served.places.filter(({ name }) => name.en === 'Chuncheon')).toHaveLength(1);
});
