/** The record itself, for tests that ask how it is shown. */
import { readFileSync } from 'node:fs';
import { type Catalogue, parseCatalogue } from '#domain/record/catalogue.ts';
import { SUBJECT } from './subject.ts';

/** Throws when the record has faults. */
export function recordCatalogue(): Catalogue {
  const file = (name: string) => JSON.parse(readFileSync(`data/${name}`, 'utf8'));
  const parsed = parseCatalogue(
    {
      incidents: file('incidents.geojson'),
      sources: file('sources.json'),
      speakers: file('speakers.json'),
    },
    SUBJECT,
  );
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
  return parsed.catalogue;
}
