/** Whose words the record's claims are, and what they answer: each was misread once. */
import { describe, expect, it } from 'vitest';
import { disagreementOf } from '#domain/evidence/disagreement.ts';
import { resolve } from '#domain/evidence/evidence.ts';
import { independenceOf } from '#domain/evidence/observers/independence.ts';
import { spanOfClaim } from '#domain/evidence/readings/dated-claim.ts';
import { localAt } from '#domain/time/local-time.ts';
import { findersIn, recordCatalogue } from '#testing/record.ts';

const catalogue = recordCatalogue();
const { propertiesOf, claimOf } = findersIn(catalogue);

describe('a sentence that names no speaker', () => {
  it.each([
    ['mdl-crossing-2024-06-20', 'when-thursday', ['financial-world']],
    ['mdl-crossing-2024-06-20', 'warning-given', ['financial-world']],
    ['mdl-crossing-2024-06-20', 'outcome-retreat', ['financial-world']],
    ['mdl-crossing-2024-06-20', 'series-third', ['financial-world']],
    ['mdl-crossing-2024-06-20', 'series-at-least-third', ['reuters', 'asiaone']],
    ['mdl-crossing-2024-06-20', 'when-reuters', ['reuters', 'asiaone']],
    ['warning-shots-2024-06-20', 'when-same-day', ['financial-world']],
    ['mdl-crossing-2024-06-09', 'when-donga', ['donga']],
    ['mdl-crossing-2024-06-09', 'distance-50-m', ['donga']],
    ['mdl-crossing-2024-06-18', 'when-chosun', ['chosun-ilbo']],
    ['warning-shots-2024-06-18', 'warning-loudspeakers', ['tass']],
    ['ctx-mine-laying-roads', 'activity-january', ['kbs-world']],
    ['ctx-mdl-marker-conditions', 'number-nearly-1300', ['korea-herald']],
    ['mine-explosions-2024-h1', 'when-before-arrival', ['red-state-observer']],
    ['mine-explosions-2024-h1', 'casualties-no-details', ['red-state-observer']],
    [
      'mdl-crossing-2024-06-09',
      'intent-lost',
      ['south-korean-media', 'associated-press', 'big-news-network'],
    ],
  ])('%s: %s is the outlet’s own', (incident, id, chain) => {
    const claim = claimOf(incident, id);
    expect(claim.attributedTo).toEqual(chain);
    const { observers, unattributed } = independenceOf([claim], catalogue);
    expect(observers).toEqual([]);
    expect(unattributed).toContain(chain[0]);
  });
});

describe('offices of one establishment', () => {
  it('are one observer, under the names that the sources give them', () => {
    const { observers } = independenceOf(propertiesOf('ctx-guard-post-repair').claims, catalogue);
    expect(observers).toMatchObject([
      { id: 'rok-jcs', names: ['rok-jcs', 'rok-mnd', 'rok-military', 'rok-government'] },
    ]);
  });

  it.each(catalogue.incidents.map(({ id }) => id))('%s has one of them at most', (id) => {
    const { observers } = independenceOf(propertiesOf(id).claims, catalogue);
    const offices = ['rok-jcs', 'rok-military', 'rok-mnd', 'rok-officials', 'rok-government'];
    expect(observers.filter(({ names }) => names.some((name) => offices.includes(name))).length).toBeLessThan(
      2,
    );
  });
});

describe('the day of an announcement', () => {
  /** First and last day that all claims of an incident leave open for its announcement. */
  const announced = (id: string) => {
    const days = propertiesOf(id).claims.flatMap((claim) =>
      claim.about === 'announced' && claim.stance === 'supports' ? [spanOfClaim(claim)] : [],
    );
    const from = Math.max(...days.map(({ earliestStart }) => earliestStart));
    const to = Math.min(...days.map(({ latestEnd }) => latestEnd));
    return [localAt(from, 'day'), localAt(to - 1, 'day')];
  };

  it.each([
    ['ctx-guard-post-repair', '2023-11-27'],
    ['ctx-mine-laying-roads', '2024-04-29'],
    ['mdl-crossing-2024-06-09', '2024-06-11'],
    ['warning-shots-2024-06-09', '2024-06-11'],
    ['mdl-crossing-2024-06-18', '2024-06-18'],
    ['warning-shots-2024-06-18', '2024-06-18'],
    ['mine-explosions-2024-h1', '2024-06-18'],
    ['mdl-crossing-2024-06-20', '2024-06-21'],
    ['warning-shots-2024-06-20', '2024-06-21'],
  ])('%s: %s', (id, day) => {
    expect(announced(id)).toEqual([day, day]);
  });

  it('is as late as the last day of an article that carries none', () => {
    const byArticle = catalogue.incidents.flatMap(({ properties }) =>
      properties.claims.flatMap((claim) =>
        claim.about === 'announced' && ['announced-by-report', 'announced-today'].includes(claim.id)
          ? [[claim.quotes[0]?.source, claim.value.latest]]
          : [],
      ),
    );
    expect(byArticle).toHaveLength(7);
    for (const [source = '', day] of byArticle)
      expect(catalogue.sources.get(String(source))?.custom.latestIssued?.day, String(source)).toBe(day);
  });

  it('moves no time of the incident', () => {
    for (const { id, properties } of catalogue.incidents) {
      const rest = properties.claims.filter(({ about }) => about !== 'announced');
      expect(resolve(rest, () => true).time, id).toEqual(resolve(properties.claims, () => true).time);
    }
  });
});

describe('sources without a date of issue', () => {
  it.each([
    ['financial-world-26518', '2024-06-24'],
    ['red-state-observer-218003', '2024-06-20'],
    ['patriot-daily-press-2024-06-19', '2024-06-20'],
  ])('%s came out by %s', (id, day) => {
    const { issued, custom } = catalogue.sources.get(id) ?? { custom: { latestIssued: undefined } };
    expect(issued).toBeUndefined();
    expect(custom.latestIssued?.day).toBe(day);
  });
});

describe('the declaration of November 2023', () => {
  it('is the North’s, as KBS World reports it, and no observation', () => {
    expect(claimOf('ctx-guard-post-repair', 'cause-south-first')).toMatchObject({
      attributedTo: ['dprk', 'kbs-world'],
      comments: true,
    });
    const { commentators } = independenceOf(propertiesOf('ctx-guard-post-repair').claims, catalogue);
    expect(commentators).toEqual(['dprk']);
  });
});

describe('a date of Moscow', () => {
  it('reached into the next Korean day: it is less exact and contradicts nothing', () => {
    const claims = propertiesOf('ctx-putin-visit').claims.filter(({ about }) => about === 'when');
    const found = disagreementOf(claims, catalogue);
    expect(found).toMatchObject({ differences: ['date'], relation: 'precision' });
    expect(found?.readings.some(({ against }) => against)).toBe(false);
    expect(claimOf('ctx-putin-visit', 'when-tass-dateline')).toMatchObject({
      stance: 'supports',
      value: { start: { earliest: '2024-06-18', latest: '2024-06-19' }, end: { latest: null } },
    });
  });
});

it('takes a poster’s handle for no author, and says why', () => {
  const { author, custom } = catalogue.sources.get('red-state-observer-218003') ?? {};
  expect(author).toBeUndefined();
  expect(custom?.note.en).toContain('‘Submitted by MAGA’ is the handle of who posted it');
});
