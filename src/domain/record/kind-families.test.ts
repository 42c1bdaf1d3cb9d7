import { expect, it } from 'vitest';
import { KINDS, OWN_SUBJECT } from '#testing/subject.ts';
import { familyFaults } from './kind-families.ts';

const name = { en: 'One', ko: '하나' };
const family = (id: string, ...kinds: string[]) => ({ id, name, shortName: name, kinds });
const kinds = [{ id: 'a' }, { id: 'b' }];

it('has each kind of our record in one family', () => {
  expect(OWN_SUBJECT.kindFamilies.flatMap((one) => one.kinds).sort()).toEqual([...KINDS].sort());
});

it('refuses a kind that is in two families, and one that there is not', () => {
  const messages = (...families: ReturnType<typeof family>[]) =>
    familyFaults(families, kinds).map(({ message }) => message);
  expect(messages()).toEqual([]);
  expect(messages(family('one', 'a'), family('two', 'b'))).toEqual([]);
  expect(messages(family('one', 'a'))).toEqual([]);
  expect(messages(family('one', 'a', 'b'), family('two', 'b'))).toEqual(['in two families: b']);
  expect(messages(family('one', 'a', 'b', 'c'))).toEqual(['no such kind: c']);
  expect(messages(family('one', 'a'), family('one', 'b'))).toHaveLength(1);
});
