import { describe, expect, test } from 'vitest';
import { firstAnnouncement } from '#domain/evidence/announcement.ts';
import { resolve } from '#domain/evidence/evidence.ts';
import { accountOf } from '#domain/evidence/observers/account.ts';
import { reportsOf } from '#domain/evidence/observers/reports.ts';
import { type Catalogue, parseCatalogue } from '#domain/record/catalogue.ts';
import { recordCatalogue } from '#testing/record.ts';
import { SUBJECT } from '#testing/subject.ts';
import { evidenceFilesOf } from './evidence-files.ts';
import type { IncidentFeature } from './incident.ts';

const WHOLE = recordCatalogue();
const HEAD = { type: 'FeatureCollection', schemaVersion: 2, version: WHOLE.version };

/** The evidence of one incident as the page reads it. */
function partOf(id: string): Catalogue {
  const parsed = parseCatalogue(JSON.parse(JSON.stringify(evidenceFilesOf(WHOLE, id, HEAD))), SUBJECT);
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
  return parsed.catalogue;
}

/** What the panel tells of an incident with the help of the register. */
function toldOf({ properties: { claims } }: IncidentFeature, register: Catalogue) {
  return {
    account: accountOf(claims, register),
    reports: reportsOf(claims, register),
    announced: firstAnnouncement(
      resolve(claims, () => true),
      register,
    ),
  };
}

describe('the evidence of one incident', () => {
  test.each(WHOLE.incidents.map((incident) => [incident.id, incident] as const))(
    '%s: says what the whole record says of it',
    (id, incident) => {
      const part = partOf(id);
      expect(part.incidents).toEqual([{ ...incident, geometry: null }]);
      expect(toldOf(incident, part)).toEqual(toldOf(incident, WHOLE));
      for (const { quotes } of incident.properties.claims)
        for (const { source } of quotes) expect(part.sources.get(source)).toEqual(WHOLE.sources.get(source));
    },
  );

  test('is the smaller part of the record', () => {
    const sizes = WHOLE.incidents.map(({ id }) => partOf(id).sources.size);
    expect(Math.max(...sizes)).toBeLessThan(WHOLE.sources.size);
  });
});
