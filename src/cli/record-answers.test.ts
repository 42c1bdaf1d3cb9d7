/** What the record leaves open, and what it does not: each was encoded too narrowly or too loosely once. */
import { describe, expect, it } from 'vitest';
import { soundSubject } from '#cli/subject/subject-file.ts';
import { type EvidenceFilter, resolve } from '#domain/evidence/evidence.ts';
import { independenceOf } from '#domain/evidence/observers/independence.ts';
import { countedAs, isOwnWords } from '#domain/evidence/observers/observers.ts';
import { unansweredBy } from '#domain/record/claims.ts';
import { kindOf } from '#domain/record/subject.ts';
import { findersIn, firstIncidents, recordCatalogue } from '#testing/record.ts';

const subject = soundSubject('data');
const catalogue = recordCatalogue();
const { propertiesOf, claimOf } = findersIn(catalogue);

const everything = () => true;
const articlesOnly = (source: string) => catalogue.sources.get(source)?.custom.set === 'articles';
const only = (source: string) => (id: string) => id === source;

/** True where nothing of the enabled sources answers the question. */
function isOpen(incident: string, about: string, enabled: EvidenceFilter): boolean {
  const { claims, unknowns } = propertiesOf(incident);
  return unansweredBy(unknowns, resolve(claims, enabled).claims).some((one) => one.about === about);
}

describe('what is not known', () => {
  const answers = (incident: string, about: string) =>
    propertiesOf(incident).unknowns.find((one) => one.about === about)?.answeredBy;

  it('is answered by what answers it, and by nothing else', () => {
    expect(
      answers('warning-shots-2024-06-09', 'warning'),
      'shots and broadcasts, in no order',
    ).toBeUndefined();
    expect(answers('warning-shots-2024-06-18', 'warning')).toEqual(['warning-loudspeakers']);
    const ofThe20th = propertiesOf('warning-shots-2024-06-20').unknowns.filter(
      ({ about }) => about === 'warning',
    );
    expect(
      ofThe20th.map(({ answeredBy }) => answeredBy),
      'their form, and whether they came first',
    ).toEqual([['warning-broadcast'], undefined]);
    expect(answers('mdl-crossing-2024-06-18', 'people'), '‘dozens’ is no number').toEqual([
      'people-20-to-30',
      'people-about-20-to-30',
    ]);
    expect(answers('mdl-crossing-2024-06-18', 'equipment')).not.toContain('equipment-armed-stayed');
  });

  it.each([
    ['warning-shots-2024-06-09', 'response', false],
    ['warning-shots-2024-06-18', 'response', false],
    ['warning-shots-2024-06-20', 'response', true],
    ['warning-shots-2024-06-09', 'warning', true],
    ['ctx-russia-dprk-pact', 'outcome', true],
  ])('%s: no article tells the %s', (incident, about, stillOpen) => {
    expect(isOpen(incident, about, articlesOnly)).toBe(true);
    expect(isOpen(incident, about, everything), 'with outside reports').toBe(stillOpen);
  });

  it('is known once any report that answers it is enabled', () => {
    expect(isOpen('warning-shots-2024-06-09', 'response', only('aawsat-2024-06-11'))).toBe(false);
    expect(isOpen('warning-shots-2024-06-09', 'response', only('big-news-network-2024-06'))).toBe(false);
    expect(isOpen('ctx-guard-post-repair', 'when', only('kbs-world-2023-11-27'))).toBe(false);
  });
});

describe('a hedge of the source', () => {
  it.each([
    ['mine-explosions-2024-h1', 'casualties-reportedly-killed', ['red-state-observer']],
    ['mdl-crossing-2024-06-20', 'outcome-reportedly-retreated', ['kbs-world']],
    ['warning-shots-2024-06-20', 'outcome-reportedly-retreated', ['kbs-world']],
    ['mdl-crossing-2024-06-18', 'equipment-pickaxes', ['donga']],
  ])('%s: %s keeps ‘reportedly’, and is its outlet’s own', (incident, id, chain) => {
    const claim = claimOf(incident, id);
    expect(claim.text.en).toMatch(/reportedly/i);
    expect(claim.quotes.every(({ exact }) => exact.includes('reportedly'))).toBe(true);
    expect(claim.attributedTo).toEqual(chain);
  });

  it('keeps what the pact protects as unclear', () => {
    expect(claimOf('ctx-russia-dprk-pact', 'outcome-protection-unclear')).toMatchObject({
      attributedTo: ['associated-press', 'patriot-daily-press'],
      quotes: [{ exact: expect.stringMatching(/^It wasn’t immediately clear/) }],
    });
  });
});

describe('a number', () => {
  it('is approximate where each report that gives it says so, and exact where none does', () => {
    const about = claimOf('mdl-crossing-2024-06-18', 'people-about-20-to-30');
    const exact = claimOf('mdl-crossing-2024-06-18', 'people-20-to-30');
    expect(about).toMatchObject({ value: { min: 20, max: 30, approximate: true } });
    expect(exact).toMatchObject({ value: { min: 20, max: 30 } });
    expect(exact).not.toMatchObject({ value: { approximate: true } });
    const rough = /\b(?:some|around|approximately) 20 to 30/i;
    expect(about.quotes.map((quote) => rough.test(quote.exact))).toEqual([true, true, true, true]);
    expect(exact.quotes.map((quote) => rough.test(quote.exact))).toEqual([false, false, false]);
  });
});

describe('a place', () => {
  it('is no narrower than the words: 40 to 50 km from any point of Yeoncheon', () => {
    expect(claimOf('mdl-crossing-2024-06-18', 'where-east-of-yeoncheon')).toMatchObject({
      attributedTo: ['donga'],
      basis: 'inferred',
      value: { on: 'mdl', km: [[74, 148]] },
    });
  });

  it('of photographs is not that of the work: the eastern front narrows nothing beside any other claim', () => {
    const { claims } = propertiesOf('ctx-guard-post-repair');
    const [photographs, everywhere] = ['kbs-world-2023-11-27', 'kbs-2023-11-28'].map(
      (source) => resolve(claims, only(source)).place?.footprints,
    );
    expect(photographs).toEqual([{ on: 'dmz', near: true, stretch: 'eastern-front', km: [[167, 237.4]] }]);
    expect(everywhere).toEqual([{ on: 'dmz' }]);
  });

  it('that is named in passing, or only as near, sets no bound', () => {
    const { claims } = propertiesOf('mdl-crossing-2024-06-09');
    const kmBy = (...sources: string[]) =>
      resolve(claims, (id) => sources.includes(id)).place?.footprints.map(({ km, near }) => ({ km, near }));
    expect(kmBy('donga-en-2024-06-19')).toEqual([{ km: [[27, 80]], near: true }]);
    expect(kmBy('donga-en-2024-06-12')).toEqual([{ km: [[27, 168]], near: true }]);
    expect(kmBy('donga-en-2024-06-12', 'donga-en-2024-06-19', 'yonhap-2024-06-11')).toEqual([
      { km: [[27, 187]], near: undefined },
    ]);
  });

  it.each([
    ['mdl-crossing-2024-06-09', 'where-near-yeoncheon-cheorwon'],
    ['mdl-crossing-2024-06-09', 'where-yeoncheon'],
    ['ctx-guard-post-repair', 'where-eastern-front'],
    ['mine-explosions-2024-h1', 'where-north'],
    ['ctx-frontline-work-2024', 'where-northern-half'],
  ])('%s: %s sets no bound', (incident, id) => {
    expect(claimOf(incident, id)).toMatchObject({ value: { near: true } });
  });

  it.each(['ctx-guard-post-repair', 'mine-explosions-2024-h1'])(
    '%s is in the northern half because a report has the soldiers sent there',
    (id) => {
      const { claims } = propertiesOf(id);
      expect(resolve(claims, everything).place?.footprints).toEqual([{ on: 'dmz-north' }]);
      const without = resolve(claims, (source) => source !== 'new-york-times-2024-06-18');
      expect(without.claims.map((claim) => claim.id)).not.toContain('where-northern-half');
    },
  );
});

describe('whoever is named', () => {
  const ofJune = catalogue.incidents.filter(({ id }) => firstIncidents().has(id));
  const zone = ofJune.filter(({ properties }) => kindOf(subject, properties.kind).group !== 'context');

  it('is, in June 2024, one observer wherever somebody saw something at the line, as METHODOLOGY says', () => {
    const observers = zone.flatMap(
      ({ properties }) => independenceOf(properties.claims, catalogue).observers,
    );
    expect(new Set(observers.map(({ id }) => countedAs(id, catalogue)))).toEqual(new Set(['rok-jcs']));
    const comments = zone.flatMap(
      ({ properties }) => independenceOf(properties.claims, catalogue).commentators,
    );
    expect(new Set(comments)).toEqual(new Set(['un-command', 'dprk']));
  });

  it('is, in June 2024, the North for its declaration and for the treaty only, and for no incident at the line', () => {
    const north = ofJune.flatMap(({ id, properties }) =>
      properties.claims
        .filter(({ attributedTo }) => ['dprk', 'kcna', 'kim-jong-un'].includes(attributedTo[0] ?? ''))
        .map((claim) => [`${id}/${claim.id}`, claim.comments]),
    );
    expect(north).toEqual([
      ['ctx-guard-post-repair/cause-south-first', true],
      ['ctx-russia-dprk-pact/outcome-treaty', true],
    ]);
  });

  it('is in the articles the South’s military or South Koreans of no named office; the rest is their own', () => {
    const named = zone.flatMap(({ properties }) =>
      properties.claims
        .filter(({ quotes }) => quotes.some(({ source }) => articlesOnly(source)))
        .filter(({ attributedTo }) => !isOwnWords(attributedTo, catalogue))
        .map(({ attributedTo }) => attributedTo[0]),
    );
    expect(new Set(named)).toEqual(new Set(['rok-military', 'rok-government']));
  });
});
