import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveAll } from '#domain/evidence/resolved.ts';
import { incidentOf } from '#testing/incident-of.ts';
import { rankedByMatch } from './search-rank.ts';

/** In the order of the list before anything is searched. */
function listed(...titles: string[]) {
  const features = titles.map((en, index) => incidentOf(`${index}`, { title: { en, ko: `${en} 제목` } }));
  return resolveAll(features, () => true);
}
const titles = (incidents: readonly { feature: { properties: { title: { en: string } } } }[]) =>
  incidents.map(({ feature }) => feature.properties.title.en);
const never = () => '';

describe('rankedByMatch', () => {
  it('gives the incidents of a date before those that mention it, and 9 is not 19', () => {
    const incidents = listed(
      'Explosions',
      'Crossing, 19 June 2024',
      'Crossing, 9 June 2024',
      'Shots, 9 June 2024',
    );
    expect(titles(rankedByMatch(incidents, ' 9  june', never))).toEqual([
      'Crossing, 9 June 2024',
      'Shots, 9 June 2024',
      'Explosions',
      'Crossing, 19 June 2024',
    ]);
    expect(titles(rankedByMatch(incidents, 'June 9', never)).slice(0, 2)).toEqual([
      'Crossing, 9 June 2024',
      'Shots, 9 June 2024',
    ]);
  });

  it('goes from title to time to place to anything else', () => {
    const incidents = listed('Facts', 'Place', 'Time', 'A title with Goseong').map((incident) => {
      const isPlace = incident.feature.properties.title.en === 'Place';
      const { properties } = incident.feature;
      const where = { ...properties.where, ...(isPlace && { note: { en: 'Near Goseong', ko: '고성' } }) };
      return { ...incident, feature: { ...incident.feature, properties: { ...properties, where } } };
    });
    const when = ({ feature }: (typeof incidents)[number]) =>
      feature.properties.title.en === 'Time' ? 'about Goseong' : '';
    expect(titles(rankedByMatch(incidents, 'goseong', when))).toEqual([
      'A title with Goseong',
      'Time',
      'Place',
      'Facts',
    ]);
  });

  it('finds the words of one search in several fields, title and time before title and place', () => {
    const incidents = listed('Crossing of one day', 'Crossing of another');
    const when = ({ id }: { id: string }) => (id === '1' ? '2024-06-09\n9 June 2024\n2024년 6월 9일' : '');
    expect(titles(rankedByMatch(incidents, 'crossing 6월', when))[0]).toBe('Crossing of another');
  });

  it('gives what holds the words as they are typed before what is found in another way', () => {
    const ranked = (search: string, ...found: string[]) =>
      titles(rankedByMatch(listed(...found), search, never));
    expect(ranked('Cheorwon', 'Chorwon', 'Cheorwon')).toEqual(['Cheorwon', 'Chorwon']);
    expect(ranked('Chorwon', 'Cheorwon', 'Chorwon')).toEqual(['Chorwon', 'Cheorwon']);
    expect(ranked('철워', '철원', '철워')).toEqual(['철워', '철원']);
    expect(ranked('ㅊㅇ', '철원', 'ㅊㅇ')).toEqual(['ㅊㅇ', '철원']);
  });

  it('keeps what it is given, and the order of what is found alike, whatever is searched', () => {
    const incidents = listed('One', 'Two', 'Three', 'Four');
    expect(rankedByMatch(incidents, '  ', never)).toBe(incidents);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (search) => {
        const ranked = rankedByMatch(incidents, search, never);
        expect(new Set(ranked)).toEqual(new Set(incidents));
        if (!/[a-z제목]/i.test(search.normalize('NFKC'))) expect(ranked).toEqual(incidents);
      }),
    );
  });
});
