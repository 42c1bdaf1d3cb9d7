/** What the record must say, whatever is encoded later: the incidents of June 2024 with and without outside reports. */
import { describe, expect, it } from 'vitest';
import { readGeography } from '#cli/record/record-files.ts';
import { soundSubject } from '#cli/subject/subject-file.ts';
import { isTimeInferred } from '#domain/evidence/dated.ts';
import { type EvidenceFilter, type Resolution, resolve } from '#domain/evidence/evidence.ts';
import { independenceOf } from '#domain/evidence/observers/independence.ts';
import { lengthKm } from '#domain/place/chainage.ts';
import { stretchLength } from '#domain/place/footprint.ts';
import { unansweredBy } from '#domain/record/claims.ts';
import { findersIn, firstIncidents, recordCatalogue } from '#testing/record.ts';

const catalogue = recordCatalogue();
const geography = readGeography('data', soundSubject('data'));
const total = lengthKm(geography.mdl);
const CROSSINGS = ['mdl-crossing-2024-06-09', 'mdl-crossing-2024-06-18', 'mdl-crossing-2024-06-20'];

const everything = () => true;
const articlesOnly = (source: string) => catalogue.sources.get(source)?.custom.set === 'articles';

const { propertiesOf, claimOf } = findersIn(catalogue);
const claimsOf = (id: string) => propertiesOf(id).claims;

function along({ place }: Resolution): number | undefined {
  return place ? stretchLength(place.footprints, total) : undefined;
}

describe('with the three articles only', () => {
  it.each(CROSSINGS)('%s has an inferred date', (id) => {
    expect(isTimeInferred(resolve(claimsOf(id), articlesOnly))).toBe(true);
  });

  it.each(CROSSINGS)('%s may be anywhere on the line', (id) => {
    const resolution = resolve(claimsOf(id), articlesOnly);
    expect(resolution.place?.footprints).toEqual([{ on: 'mdl' }]);
    expect(along(resolution)).toBeCloseTo(total, 6);
  });

  it('gives the first crossing its day and no hour', () => {
    expect(resolve(claimsOf(CROSSINGS[0] ?? ''), articlesOnly).time?.start).toEqual({
      earliest: '2024-06-09',
      latest: '2024-06-09',
    });
  });

  it('bounds the explosions on one side only', () => {
    const { time, place } = resolve(claimsOf('mine-explosions-2024-h1'), articlesOnly);
    expect(time?.start.earliest).toBeNull();
    expect(time?.end.latest).toBe('2024-06-19');
    expect(place?.footprints).toEqual([{ on: 'dmz', near: true }]);
  });
});

describe('with outside reports', () => {
  it.each([
    ['mdl-crossing-2024-06-09', '2024-06-09T12:00', '2024-06-09T12:59', [[27, 168]]],
    ['mdl-crossing-2024-06-18', '2024-06-18T08:00', '2024-06-18T08:59', [[79, 148]]],
    ['mdl-crossing-2024-06-20', '2024-06-20T10:30', '2024-06-20T11:29', [[27, 187]]],
  ])('%s is around an hour and on the central front', (id, earliest, latest, km) => {
    const { time, place } = resolve(claimsOf(id), everything);
    expect(time).toMatchObject({ start: { earliest, latest }, approximate: true, conflict: false });
    expect(place).toMatchObject({ conflict: false, footprints: [{ on: 'mdl', km }] });
  });

  it('places the explosions in the northern half, between late 2023 and 18 June 2024', () => {
    const { time, place } = resolve(claimsOf('mine-explosions-2024-h1'), everything);
    expect(time).toMatchObject({ start: { earliest: '2023-10' }, end: { latest: '2024-06-18' } });
    expect(place?.footprints).toEqual([{ on: 'dmz-north' }]);
  });

  it('keeps the errors in circulation, and none of them moves anything', () => {
    const errors = [
      ['mdl-crossing-2024-06-09', 'when-independent', 'mistaken'],
      ['mdl-crossing-2024-06-09', 'series-two-on-june-9', 'contradicts'],
      ['mine-explosions-2024-h1', 'when-on-the-18th', 'mistaken'],
      ['mine-explosions-2024-h1', 'casualties-fleeing-group', 'mistaken'],
    ] as const;
    for (const [incident, id, stance] of errors) {
      expect(claimsOf(incident).find((claim) => claim.id === id)?.stance).toBe(stance);
    }
    for (const { properties } of catalogue.incidents) {
      const { claims: _, ...all } = resolve(properties.claims, everything);
      const supporting = properties.claims.filter(({ stance }) => stance === 'supports');
      expect(resolve(supporting, everything)).toMatchObject(all);
    }
  });

  it.each(CROSSINGS)('%s has at least three outlets and one original observer', (id) => {
    const { outlets, observers } = independenceOf(claimsOf(id), catalogue);
    expect(outlets.length).toBeGreaterThanOrEqual(3);
    expect(observers.map((one) => one.id)).toEqual(['rok-jcs']);
  });
});

describe('what a claim rests on', () => {
  it('dates nothing by a report that does not carry it: the pact keeps its day without the agreeing article', () => {
    const without = (source: string) => resolve(claimsOf('ctx-russia-dprk-pact'), (id) => id !== source);
    expect(without('financial-world-26518').claims.map(({ id }) => id)).toContain('when-wednesday');
    expect(without('financial-world-26518').time?.start.earliest).toBe('2024-06-19');
  });

  it.each(['mdl-crossing-2024-06-20', 'warning-shots-2024-06-20'])('%s quotes what fixes the week', (id) => {
    const dated = claimsOf(id).filter(({ id }) => id === 'when-thursday' || id === 'when-same-day');
    const quoted = dated.flatMap(({ quotes }) => quotes.map(({ exact }) => exact));
    expect(quoted).toContain("After this week's visit to North Korea");
    expect(quoted).toContain("This latest incident followed Putin's departure from North Korea");
  });

  it.each([
    ['mdl-crossing-2024-06-09', 'when-independent', 'independent'],
    ['mdl-crossing-2024-06-09', 'series-two-on-june-9', 'chosun-ilbo'],
    ['mdl-crossing-2024-06-18', 'when-monday', 'real-news'],
    ['mine-explosions-2024-h1', 'when-on-tuesday', 'breitbart'],
    ['mine-explosions-2024-h1', 'when-on-the-18th', 'kbc'],
    ['mine-explosions-2024-h1', 'casualties-fleeing-group', 'daily-mail'],
  ])('%s lays the error %s at the door of the outlet alone', (incident, id, outlet) => {
    expect(claimOf(incident, id).attributedTo).toEqual([outlet]);
  });

  it.each([
    ['mdl-crossing-2024-06-09', 'when-june-9'],
    ['mdl-crossing-2024-06-09', 'when-independent'],
    ['mdl-crossing-2024-06-18', 'when-monday'],
    ['mine-explosions-2024-h1', 'when-on-tuesday'],
    ['mine-explosions-2024-h1', 'when-on-the-18th'],
    ['ctx-putin-visit', 'when-tass-dateline'],
  ])('%s: %s has its year or its day by inference', (incident, id) => {
    expect(claimOf(incident, id).basis).toBe('inferred');
  });

  it('begins the repair of guard posts on the day since which it was detected', () => {
    const { time } = resolve(claimsOf('ctx-guard-post-repair'), (id) => id === 'korea-herald-2023-11-27');
    expect(time?.start).toEqual({ earliest: '2023-11-24', latest: '2023-11-24' });
    expect(resolve(claimsOf('ctx-guard-post-repair'), everything).time?.end.latest).toBe('2024-01');
  });

  it('picks no beginning of the mine laying: late 2023 and 2024 exclude each other; a warning ends nothing', () => {
    const { time } = resolve(claimsOf('ctx-mine-laying-roads'), everything);
    expect(time).toMatchObject({
      conflict: true,
      start: { earliest: '2023-10', latest: '2024-04' },
      end: { earliest: '2023-10', latest: null },
    });
  });

  it('leaves the repair of guard posts without an end where only the article tells of it', () => {
    const { time } = resolve(claimsOf('ctx-guard-post-repair'), articlesOnly);
    expect(time).toMatchObject({ start: { latest: '2024-06-20' }, end: { earliest: null, latest: null } });
  });

  it('names the UN Command, which looked into the crossing of 9 June, as no observer', () => {
    const { commentators } = independenceOf(claimsOf('mdl-crossing-2024-06-09'), catalogue);
    expect(commentators).toEqual(['un-command']);
  });

  it.each([
    ['warning-shots-2024-06-18', ['warning']],
    ['mdl-crossing-2024-06-18', ['when', 'people', 'distance', 'equipment']],
    ['ctx-guard-post-repair', ['when']],
  ])('%s: by the articles alone nobody says %s; others do', (id, topics) => {
    const unknowns = catalogue.incidents.find((one) => one.id === id)?.properties.unknowns ?? [];
    const open = (enabled: EvidenceFilter) =>
      unansweredBy(unknowns, resolve(claimsOf(id), enabled).claims).map(({ about }) => about);
    expect(open(articlesOnly)).toEqual(expect.arrayContaining(topics));
    expect(open(everything)).not.toEqual(expect.arrayContaining(topics.slice(0, 1)));
  });

  it.each([
    ['mdl-crossing-2024-06-18', 'when-independent-ap'],
    ['mdl-crossing-2024-06-18', 'people-dozens'],
    ['mdl-crossing-2024-06-18', 'outcome-briefly'],
    ['mdl-crossing-2024-06-20', 'when-hankook'],
    ['mdl-crossing-2024-06-20', 'outcome-briefly'],
    ['mdl-crossing-2024-06-09', 'when-announced'],
    ['ctx-frontline-work-2024', 'when-kbs-world'],
    ['mine-explosions-2024-h1', 'casualties-no-details'],
    ['mine-explosions-2024-h1', 'when-mentioned-with-crossing'],
    ['mine-explosions-2024-h1', 'cause-mines-of-both-sides'],
  ])('%s has what a report tells of it: %s', (incident, id) => {
    expect(claimOf(incident, id).stance).toBe('supports');
  });

  it('counts 18 June as the third where a report counts two before it, and does not follow', () => {
    expect(claimOf('mdl-crossing-2024-06-18', 'series-third-by-chosun')).toMatchObject({
      stance: 'contradicts',
      basis: 'inferred',
    });
  });

  it('draws the northern half of the work without a bound where only its northern edge is named', () => {
    const { place } = resolve(
      claimsOf('ctx-frontline-work-2024'),
      (id) => id === 'asia-business-daily-2024-06-18',
    );
    expect(place?.footprints).toEqual([{ on: 'dmz-north', near: true }]);
  });
});

describe('whatever is switched on', () => {
  it('narrows each incident of the articles, or leaves it, when the outside reports are added', () => {
    for (const { id, properties } of catalogue.incidents.filter((one) => firstIncidents().has(one.id))) {
      const [few, all] = [resolve(properties.claims, articlesOnly), resolve(properties.claims, everything)];
      expect(all.time?.conflict ?? false, id).toBe(id === 'ctx-mine-laying-roads');
      expect(all.place?.conflict ?? false).toBe(false);
      if (few.time && !all.time?.conflict) {
        expect(all.time?.span.earliestStart).toBeGreaterThanOrEqual(few.time.span.earliestStart);
        expect(all.time?.span.latestEnd).toBeLessThanOrEqual(few.time.span.latestEnd);
      }
      if (few.place) expect(along(all) ?? 0).toBeLessThanOrEqual(along(few) ?? 0);
    }
  });

  it('leaves every incident in the list without any source, supported by nothing', () => {
    for (const { properties } of catalogue.incidents) {
      expect(resolve(properties.claims, () => false)).toEqual({
        claims: [],
        isEnabled: expect.any(Function),
        time: null,
        place: null,
        counts: [],
      });
    }
  });
});
