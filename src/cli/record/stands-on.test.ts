/** On which sources times and places of the record stand. */
import { describe, expect, it } from 'vitest';
import { soundSubject } from '#cli/subject/subject-file.ts';
import { leastLosses } from '#domain/evidence/dependence.ts';
import { recordCatalogue } from '#testing/record.ts';

const subject = soundSubject('data');
const catalogue = recordCatalogue();

function losses(id: string, of: 'time' | 'place') {
  const claims = catalogue.incidents.find((one) => one.id === id)?.properties.claims ?? [];
  return leastLosses(claims, () => true, of, subject.line.lengthKm).losses;
}

describe('what stands on one source', () => {
  it('the place of the crossing of 9 June is wider without the Dong-A Ilbo of 21 June', () => {
    const [loss, ...others] = losses('mdl-crossing-2024-06-09', 'place');
    expect(others).toEqual([]);
    expect(loss).toMatchObject({
      sources: ['donga-2024-06-21'],
      change: { place: { direction: 'widened', fromKm: 141, toKm: 160 } },
    });
  });

  it('the day of the shots of 9 June is lost with one article', () => {
    expect(losses('warning-shots-2024-06-09', 'time')).toMatchObject([
      { sources: ['patriot-daily-press-2024-06-19'], change: { time: 'lost' } },
    ]);
  });

  it('each incident has a time that stands on something', () => {
    for (const { id } of catalogue.incidents) expect(losses(id, 'time'), id).not.toEqual([]);
  });
});
