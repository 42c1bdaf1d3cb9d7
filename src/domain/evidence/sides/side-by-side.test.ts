import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Claim } from '#domain/record/incident.ts';
import { quoteOf } from '#testing/incident-of.ts';
import { recordCatalogue } from '#testing/record.ts';
import { REGISTER, toldClaim, toldClaims } from '#testing/sides.ts';
import { sideBySide } from './side-by-side.ts';
import { sidesOf } from './sides-of.ts';

const people = (by: string, min: number, id = `people-${by}`) =>
  toldClaim(by, { id, about: 'people', value: { min, max: min } });
const activity = (by: string, more: object = {}) =>
  toldClaim(by, { id: `activity-${by}`, about: 'activity', ...more });
const response = (by: string) => toldClaim(by, { id: `response-${by}`, about: 'response' });

const compared = (...claims: Claim[]) => sideBySide(claims, REGISTER);
const topicsOf = (...claims: Claim[]) =>
  compared(...claims)?.topics.map(({ about, standing, isMain }) => [about, standing, isMain]);

describe('the sides beside each other', () => {
  it('are those of the line, and the UN Command where it speaks too', () => {
    expect(compared(activity('south'), activity('daily'))).toBeUndefined();
    expect(compared(activity('south'), activity('command'))).toBeUndefined();
    expect(compared(activity('south'), activity('north'))?.sides).toEqual(['rok', 'dprk']);
    expect(compared(activity('command'), activity('north'), activity('south'))?.sides).toEqual([
      'rok',
      'dprk',
      'unc-us',
    ]);
  });

  it('are not what is mistaken', () => {
    expect(compared(activity('south'), activity('north', { stance: 'mistaken' }))).toBeUndefined();
  });

  it('begin with what they differ in; what each alone speaks of is not in the open', () => {
    const [same, other] = [people('south', 20), people('north', 20)];
    expect(topicsOf(response('south'), same, other, activity('south'), activity('north'))).toEqual([
      ['activity', 'in-words', true],
      ['people', 'same', true],
      ['response', 'one-sided', false],
    ]);
    expect(topicsOf(activity('south'), activity('north'), same, people('north', 30))).toEqual([
      ['people', 'excluding', true],
      ['activity', 'in-words', true],
    ]);
  });

  it('are not said to exclude each other where one contradicts, which may be an outlet', () => {
    const against = activity('north', { stance: 'contradicts' });
    expect(topicsOf(activity('south'), against)).toEqual([['activity', 'in-words', true]]);
  });

  it('have each side heard where they share no subject', () => {
    const where = toldClaim('north', { id: 'where', about: 'where', value: { on: 'mdl' } });
    expect(topicsOf(where, activity('north'), response('south'))).toEqual([
      ['activity', 'one-sided', true],
      ['response', 'one-sided', true],
      ['where', 'one-sided', false],
    ]);
  });

  it('do not contradict each other by announcing it on different days', () => {
    const announced = (by: string, day: string) =>
      toldClaim(by, { id: `announced-${by}`, about: 'announced', value: { earliest: day, latest: day } });
    const [south, north] = [announced('south', '2024-06-09'), announced('north', '2024-06-12')];
    expect(topicsOf(activity('south'), activity('north'), south, north)).toEqual([
      ['activity', 'in-words', true],
      ['announced', 'in-words', false],
    ]);
  });

  it('give each side its own words of a claim that both make', () => {
    const quotes = [quoteOf('source-a'), quoteOf('source-b', { attributedTo: ['north', 'daily'] })];
    const [topic] = compared(activity('south', { quotes }))?.topics ?? [];
    const words = topic?.accounts.map(({ side, claims }) => [
      side,
      claims.flatMap((claim) => claim.quotes.map(({ source }) => source)),
    ]);
    expect(words).toEqual([
      ['rok', ['source-a']],
      ['dprk', ['source-b']],
    ]);
  });

  it('hold every claim of a side once, in one subject, and hear each side in the open', () => {
    fc.assert(
      fc.property(toldClaims, (claims) => {
        const found = sideBySide(claims, REGISTER);
        if (!found) return;
        for (const [at, side] of found.sides.entries()) {
          const told = found.topics.flatMap(({ about, accounts }) => {
            const own = accounts[at];
            expect(own?.side).toBe(side);
            expect(own?.claims.every((claim) => claim.about === about)).toBe(true);
            return own?.claims.map(({ id }) => id) ?? [];
          });
          expect(new Set(told).size).toBe(told.length);
          const open = found.topics.filter(({ isMain }) => isMain);
          expect(open.some(({ accounts }) => accounts[at]?.claims.length)).toBe(true);
        }
      }),
    );
  });
});

describe('in the record', () => {
  const catalogue = recordCatalogue();
  const of = (id: string) => {
    const claims = catalogue.incidents.find((one) => one.id === id)?.properties.claims ?? [];
    const [first] = sideBySide(claims, catalogue)?.topics ?? [];
    return first && [first.about, ...first.accounts.map((one) => one.claims.map(({ id: claim }) => claim))];
  };

  test.each([
    ['demolition-donghae-road-2024-10-15', ['activity', ['activity-tnt'], ['activity-sixty-metres']]],
    ['demolition-gyeongui-road-2024-10-15', ['activity', ['activity-tnt'], ['activity-sixty-metres']]],
    ['loudspeakers-north-2025-08-09', ['activity', ['activity-removed'], ['activity-never-removed']]],
    [
      'mdl-crossing-2025-08-19',
      ['activity', ['activity-crossed'], ['activity-barrier', 'activity-own-territory']],
    ],
    ['warning-shots-2025-08-19', ['activity', ['activity-south'], ['activity-kpa']]],
    ['drones-pyongyang-2024-10', ['activity', [], ['activity-drones']]],
  ])('%s begins with what is told differently', (id, expected) => {
    expect(of(id)).toEqual(expected);
  });

  test('a comparison stands wherever both sides of the line speak, and nowhere else', () => {
    for (const { id, properties } of catalogue.incidents) {
      const sides = sidesOf(properties.claims, () => true, catalogue);
      const isThere = sideBySide(properties.claims, catalogue) !== undefined;
      expect(isThere, id).toBe(sides.has('rok') && sides.has('dprk'));
    }
  });
});
