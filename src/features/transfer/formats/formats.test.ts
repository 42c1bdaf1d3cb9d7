import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Catalogue } from '#domain/record/catalogue.ts';
import type { Language } from '#domain/record/language.ts';
import { GEOGRAPHY } from '#testing/geography.ts';
import { claimOf, incidentOf } from '#testing/incident-of.ts';
import { catalogueOf } from '#testing/store.ts';
import { SUBJECT } from '#testing/subject.ts';
import { testCatalogue } from '#testing/test-record.ts';
import { FORMATS, type FormatId } from './formats.ts';
import { takenIncidents } from './taken-incidents.ts';

function fileOf(id: FormatId, catalogue: Catalogue, language: Language = 'en'): string {
  const { incidents } = catalogue;
  const taken = takenIncidents({
    incidents,
    geography: GEOGRAPHY,
    register: catalogue,
    isEnabled: () => true,
    standings: null,
  });
  return FORMATS[id].text(taken, {
    catalogue,
    subject: SUBJECT,
    language,
    title: 'Some of it',
    linkTo: () => null,
  });
}

/** A reader of XML that knows elements and text, and fails at what is not well formed. */
function readXml(text: string): readonly (readonly [path: string, text: string])[] {
  const found: [string, string][] = [];
  const open: string[] = [];
  const TOKEN =
    /<\?xml[^?]*\?>\s*|<(\/?)([A-Za-z]+)((?: [a-z]+="[^"<]*")*)(\/?)>|([^<&]|&(?:amp|lt|gt|quot);)+/y;
  while (TOKEN.lastIndex < text.length) {
    const token = TOKEN.exec(text);
    if (!token) throw new Error(`not well formed at ${text.slice(0, 80)}`);
    const [all, closing, name] = token;
    if (name && closing) expect(open.pop()).toBe(name);
    else if (name) open.push(name);
    else if (!all.startsWith('<') && all.trim()) found.push([open.join('/'), unescaped(all)]);
  }
  expect(open).toEqual([]);
  return found;
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

const textsIn = (kml: string, path: string) =>
  readXml(kml).flatMap(([at, text]) => (at === path ? [text] : []));

describe('GeoJSON', () => {
  const file = JSON.parse(fileOf('geoJson', testCatalogue()));

  it('says what a GIS program shows in columns of their own, beside what they are made of', () => {
    expect(file.type).toBe('FeatureCollection');
    const crossing = file.features.find(({ id }: { id: string }) => id === 'crossing-a');
    expect(crossing.properties).toMatchObject({
      title_en: 'Crossing A',
      date_from: '2024-06-09',
      date_to: '2024-06-09',
      permalink: null,
      links: [{ rel: 'reported-with', target: 'explosions' }],
    });
    expect(crossing.properties.facts).toHaveLength(4);
    expect(crossing.geometry.type).toBe('LineString');
  });

  it('has each incident, also without a place', () => {
    const placeless = catalogueOf([incidentOf('somewhere', { claims: [claimOf({ about: 'response' })] })]);
    const { features } = JSON.parse(fileOf('geoJson', placeless));
    expect(features).toMatchObject([{ id: 'somewhere', geometry: null }]);
  });
});

describe('JSON-FG', () => {
  const file = JSON.parse(fileOf('jsonFg', testCatalogue()));

  it('conforms to the core: what it conforms to, and time, place and geometry of each', () => {
    expect(file.conformsTo).toEqual(['http://www.opengis.net/spec/json-fg-1/1.0/conf/core']);
    for (const feature of file.features) {
      expect(Object.keys(feature).sort()).toEqual(['geometry', 'id', 'place', 'properties', 'time', 'type']);
      expect(feature.place).toBeNull();
    }
  });

  it('gives days, and open ends as such', () => {
    const times = Object.fromEntries(
      file.features.map(({ id, time }: { id: string; time: unknown }) => [id, time]),
    );
    expect(times).toMatchObject({
      'crossing-a': { date: '2024-06-09' },
      explosions: { interval: ['..', '2024-06-19'] },
    });
  });
});

describe('KML', () => {
  const kml = fileOf('kml', testCatalogue());

  it('is well formed, and has a name and a time for each', () => {
    expect(textsIn(kml, 'kml/Document/Placemark/name')).toEqual(['Explosions', 'Crossing A', 'A visit']);
    expect(textsIn(kml, 'kml/Document/Placemark/TimeSpan/begin')).toContain('2024-06-08T15:00:00.000Z');
    expect(textsIn(kml, 'kml/Document/Placemark/TimeSpan/end')).toContain('2024-06-09T15:00:00.000Z');
    expect(textsIn(kml, 'kml/Document/Placemark/LineString/coordinates')[0]).toMatch(/^127[\d.]*,38[\d.]* /);
  });

  it('leaves out the begin that nobody gives', () => {
    const { length } = textsIn(kml, 'kml/Document/Placemark/TimeSpan/end');
    expect(textsIn(kml, 'kml/Document/Placemark/TimeSpan/begin').length).toBeLessThan(length);
  });

  it('carries its licence and its credit, and speaks the language that is asked for', () => {
    expect(textsIn(kml, 'kml/Document/description')[0]).toMatch(/OpenStreetMap.*ODbL/);
    expect(kml).toContain('<Data name="licence"><value>CC BY 4.0; outlines ODbL 1.0</value></Data>');
    expect(textsIn(fileOf('kml', testCatalogue(), 'ko'), 'kml/Document/Placemark/name')[0]).toMatch(/한국어/);
  });

  it('says in words when it was: the span has no word for about', () => {
    expect(textsIn(kml, 'kml/Document/Placemark/description').join()).toContain('9 June 2024');
  });

  it('shows colours of the kinds as blue, green, red', () => {
    expect(textsIn(kml, 'kml/Document/Style/LineStyle/color')).toContain('ffb27200');
  });
});

test('whatever a record says, KML stays well formed and its description text', () => {
  const words = fc.string({ unit: 'binary', maxLength: 30 });
  const hostile = fc.oneof(
    words,
    fc.constantFrom('<b>&amp;</b>', ']]>', '\u0000\ud800', '<script>x</script>', '&#0;'),
  );
  fc.assert(
    fc.property(hostile, hostile, (title, summary) => {
      const parts = { title: { en: title, ko: title }, summary: { en: summary, ko: summary } };
      const kml = fileOf(
        'kml',
        catalogueOf([incidentOf('one', { ...parts, claims: [claimOf({ about: 'response' })] })]),
      );
      const html = textsIn(kml, 'kml/Document/Placemark/description').join('');
      expect(html.replaceAll(/<\/?p>/g, '')).not.toMatch(/[<>]/);
    }),
  );
});

test('sources are CSL-JSON items that are quoted, without what is only ours', () => {
  const items = JSON.parse(fileOf('csl', testCatalogue()));
  expect(items.map(({ id }: { id: string }) => id)).toContain('daily-1');
  for (const item of items) expect(item).not.toHaveProperty('custom');
});
