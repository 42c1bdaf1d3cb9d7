/** The record itself, for tests that ask how it is shown. */
import { readFileSync } from 'node:fs';
import { type Catalogue, parseCatalogue } from '#domain/record/catalogue.ts';
import type { Claim, IncidentFeature } from '#domain/record/incident.ts';
import { OWN_SUBJECT, SUBJECT } from './subject.ts';

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

/** The ids of the incidents that the page opens with: those of the three articles and of the reports beside them. */
export function firstIncidents(): ReadonlySet<string> {
  return new Set(OWN_SUBJECT.collections[0]?.incidents);
}

/** Finds incidents and claims of a catalogue by id; throws where there is none, so that a test cannot ask in vain. */
export function findersIn({ incidents }: Pick<Catalogue, 'incidents'>) {
  const propertiesOf = (id: string): IncidentFeature['properties'] => {
    const incident = incidents.find((one) => one.id === id);
    if (!incident) throw new Error(`no incident ${id}`);
    return incident.properties;
  };
  const claimOf = (incident: string, id: string): Claim => {
    const claim = propertiesOf(incident).claims.find((one) => one.id === id);
    if (!claim) throw new Error(`no claim ${incident}/${id}`);
    return claim;
  };
  return { propertiesOf, claimOf };
}
