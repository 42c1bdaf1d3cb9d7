import { expect, test } from 'vitest';
import { excerptId } from '#domain/evidence/excerpts.ts';
import { sideBySide } from '#domain/evidence/sides/side-by-side.ts';
import type { Claim } from '#domain/record/incident.ts';
import { quoteOf } from '#testing/incident-of.ts';
import { REGISTER, toldClaim } from '#testing/sides.ts';
import { comparedWords } from './compared-words.ts';

function printed(...claims: Claim[]) {
  const compared = sideBySide(claims, REGISTER);
  return compared ? comparedWords(compared).map(({ side, quote }) => [side, quote.exact]) : [];
}

const said = (by: string, more: object = {}) => toldClaim(by, { id: by, about: 'activity', ...more });
const words = (...exact: string[]) =>
  exact.map((one, at) => quoteOf('source-a', { exact: one, start: at * 1000 }));

test('each side has its words, and none stand there twice', () => {
  const quotes = words('crossed');
  const south = said('south', { quotes });
  const where = toldClaim('south', { id: 'where', about: 'where', value: { on: 'mdl' }, quotes });
  const north = [said('north'), toldClaim('north', { id: 'there', about: 'where', value: { on: 'dmz' } })];
  const found = printed(south, where, ...north);
  expect(found).toContainEqual(['rok', 'crossed']);
  expect(found.filter(([, exact]) => exact === 'crossed')).toHaveLength(1);
  expect(found.filter(([side]) => side === 'dprk')).toHaveLength(2);
});

test('a claim has its first quotation however long, and more of them only while there is room', () => {
  const long = 'a'.repeat(300);
  expect(printed(said('south', { quotes: words(long, 'short') }), said('north'))[0]).toEqual(['rok', long]);
  expect(printed(said('south', { quotes: words(long, 'short') }), said('north'))).toHaveLength(2);
  expect(printed(said('south', { quotes: words('one', 'two') }), said('north'))).toHaveLength(3);
});

test('what only one side speaks of is with the facts', () => {
  const people = toldClaim('south', { id: 'people', about: 'people', value: { min: 1, max: 1 } });
  const compared = sideBySide([said('south'), said('north'), people], REGISTER);
  const ids = compared ? comparedWords(compared).map(({ id }) => id) : [];
  expect(ids).toHaveLength(2);
  expect(ids).not.toContain(excerptId(people.quotes[0] ?? quoteOf('none')));
});
