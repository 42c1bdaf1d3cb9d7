import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SUBJECT } from '#testing/subject.ts';
import { parseCatalogue, type RecordFiles } from './catalogue.ts';
import type { IncidentFeature } from './incident.ts';

const read = (file: string) => JSON.parse(readFileSync(`data/${file}`, 'utf8')) as unknown;
const record = (): RecordFiles => ({
  incidents: read('incidents.geojson'),
  sources: read('sources.json'),
  speakers: read('speakers.json'),
});

describe('parseCatalogue', () => {
  it('reads the record', () => {
    const parsed = parseCatalogue(record(), SUBJECT);
    if (!('catalogue' in parsed)) throw new Error(JSON.stringify(parsed.faults));
    const { incidents, sources, speakers } = parsed.catalogue;
    expect(incidents.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'mdl-crossing-2024-06-09',
        'mdl-crossing-2024-06-18',
        'mdl-crossing-2024-06-20',
      ]),
    );
    for (const { properties } of incidents) {
      for (const { quotes, attributedTo } of properties.claims) {
        for (const { source } of quotes) expect(sources.has(source)).toBe(true);
        for (const speaker of attributedTo) expect(speakers.has(speaker)).toBe(true);
      }
    }
  });

  it('reads no position of a derived geometry: what is drawn is cut from the geography', () => {
    const files = record();
    const { features } = files.incidents as { features: { geometry: { coordinates: unknown } | null }[] };
    let read = 0;
    for (const { geometry } of features) {
      // No source gives a place.
      if (!geometry) continue;
      geometry.coordinates = new Proxy([[0, 0]], {
        get: (target, key) => {
          read += 1;
          return Reflect.get(target, key);
        },
      });
    }
    expect(parseCatalogue(files, SUBJECT)).toHaveProperty('catalogue');
    expect(read).toBe(0);
  });

  it('lists the faults of every file', () => {
    const parsed = parseCatalogue(
      {
        incidents: { type: 'FeatureCollection', schemaVersion: 1 },
        sources: [{}],
        speakers: 'none',
      },
      SUBJECT,
    );
    const files =
      'faults' in parsed ? new Set(parsed.faults.map(({ path }) => path.split(':')[0])) : new Set();
    expect(files).toEqual(new Set(['incidents.geojson', 'sources.json', 'speakers.json']));
  });

  it.each([
    [3, 'the file is written in version 3 of its schema, and only 1, 2 can be read here'],
    ['1', 'missing, or no whole number'],
    [undefined, 'missing, or no whole number'],
  ])('says of a file in a version that it cannot read no more than that: %j', (schemaVersion, message) => {
    const files = record();
    const incidents = { ...(files.incidents as object), schemaVersion, features: 'unlike ours' };
    expect(parseCatalogue({ ...files, incidents }, SUBJECT)).toEqual({
      faults: [{ path: 'incidents.geojson: schemaVersion', message }],
    });
  });

  it('reads a file of version 1: one stretch of the line for all places, and no readings', () => {
    const files = record();
    const { features, ...head } = files.incidents as { features: IncidentFeature[] };
    const older = features.map(({ properties, ...feature }) => {
      const { readings: _times, ...when } = properties.when;
      const { readings: _places, alongMdlKm, ...where } = properties.where;
      const along = alongMdlKm && [alongMdlKm[0]?.[0], alongMdlKm.at(-1)?.[1]];
      return { ...feature, properties: { ...properties, when, where: { ...where, alongMdlKm: along } } };
    });
    const parsed = parseCatalogue(
      { ...files, incidents: { ...head, schemaVersion: 1, features: older } },
      SUBJECT,
    );
    if (!('catalogue' in parsed)) throw new Error(JSON.stringify(parsed.faults));
    expect(parsed.catalogue.incidents.map(({ properties }) => properties.claims)).toEqual(
      features.map(({ properties }) => properties.claims),
    );
    const ninth = parsed.catalogue.incidents.find(({ id }) => id === 'mdl-crossing-2024-06-09');
    expect(ninth?.properties.where.alongMdlKm).toEqual([[27, 168]]);
    expect(ninth?.properties.when.readings).toMatchObject([{ start: { earliest: '2024-06-09T12:00' } }]);
  });

  it('is total', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (incidents, sources, speakers) => {
        expect(parseCatalogue({ incidents, sources, speakers }, SUBJECT)).toHaveProperty('faults');
      }),
    );
  });

  it('tells in words what is wrong', () => {
    const files = record();
    const parsed = parseCatalogue({ ...files, sources: [{ id: 'Not A Slug' }] }, SUBJECT);
    const messages = 'faults' in parsed ? parsed.faults.map(({ message }) => message) : [];
    expect(messages.length).toBeGreaterThan(3);
    expect(messages).not.toContain('Invalid input');
  });
});
