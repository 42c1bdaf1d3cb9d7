import { expect, it } from 'vitest';
import { perStore, type SelectorMemory } from './selector-memory.ts';

it('gives each call one of its own in each store, also where the same function makes both', () => {
  const create = () => ({});
  const [one, other] = [perStore(create), perStore(create)];
  const [here, there] = [{ memory: new Map() as SelectorMemory }, { memory: new Map() as SelectorMemory }];
  expect(one(here)).toBe(one(here));
  expect(one(here)).not.toBe(other(here));
  expect(one(here)).not.toBe(one(there));
});
