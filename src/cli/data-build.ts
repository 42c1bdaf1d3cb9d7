/**
 * `npm run data:build`: writes what follows from the claims and the geography into each file of data/incidents, and all of
 * them into data/incidents.geojson; with `-- --basemap` the base map's files too. Running it twice changes nothing.
 */
import { parseArgs } from 'node:util';
import { buildStretches } from '#cli/record/build-stretches.ts';
import { locatedFaults, writeIncidentFiles } from '#cli/record/incident-files.ts';
import { placeWithGeography } from '#cli/record/place-with-geography.ts';
import {
  type IncidentCollection,
  incidentsText,
  readGeography,
  readRecord,
  writeIncidents,
} from '#cli/record/record-files.ts';
import { withoutDerived } from '#cli/record/without-derived.ts';
import { readSubject } from '#cli/subject/subject-file.ts';
import { type Derived, deriveAll } from '#domain/checks/derive.ts';
import type { Geography } from '#domain/place/footprint.ts';
import { parseCatalogue } from '#domain/record/catalogue.ts';
import type { Fault } from '#domain/record/faults.ts';
import type { ClaimAbout, IncidentFeature } from '#domain/record/incident.ts';
import type { Subject } from '#domain/record/subject.ts';

const { values } = parseArgs({
  options: { data: { type: 'string', default: 'data' }, basemap: { type: 'boolean', default: false } },
});

const read = readSubject(values.data);
if ('subject' in read) {
  if (buildStretches(values.data, read.subject)) console.log('gazetteer written');
  buildRecord(values.data, read.subject);
} else refuse(read.faults);
if (values.basemap) {
  await import('#cli/basemap/build.ts');
  await import('#cli/basemap/build-fonts.ts');
}

function refuse(faults: readonly Fault[]): void {
  for (const { path, message } of faults) console.error(`${path}: ${message}`);
  process.exitCode = 1;
}

function buildRecord(directory: string, subject: Subject): void {
  const { files, incidentFiles, faults } = readRecord(directory);
  const incidents = withoutDerived(files.incidents);
  const parsed = parseCatalogue({ ...files, incidents }, subject);
  const found = 'faults' in parsed ? [...faults, ...locatedFaults(parsed.faults, incidentFiles)] : faults;
  if (found.length > 0) {
    refuse(found);
    return;
  }
  // Parsing succeeded, so the shape is known; the raw objects keep the order of the file's members.
  const collection = incidents as IncidentCollection;
  const geography = readGeography(directory, subject);
  const named = collection.features.map((feature) => withGeography(feature, geography));
  const derived = deriveAll(named, geography);
  const features = named.map((feature) => withDerived(feature, derived.get(feature.id)));
  const written = writeIncidentFiles(directory, features);
  const isNew = writeIncidents(directory, incidentsText({ ...collection, features }));
  const changed = written + Number(isNew);
  console.log(
    `${features.length} incidents derived, ${changed > 0 ? `${changed} ${changed === 1 ? 'file' : 'files'} written` : 'nothing changed'}`,
  );
}

/** What a claim's place takes from the geography is written beside it, so that the file can be read without it. */
function withGeography(feature: IncidentFeature, geography: Geography): IncidentFeature {
  const claims = feature.properties.claims.map((claim) =>
    claim.about === 'where' ? { ...claim, value: placeOf(claim.value, geography, feature.id) } : claim,
  );
  return { ...feature, properties: { ...feature.properties, claims } } as IncidentFeature;
}

function placeOf(value: ClaimAbout<'where'>['value'], geography: Geography, id: string) {
  try {
    return placeWithGeography(value, geography);
  } catch (error) {
    throw error instanceof RangeError ? new Error(`${id}: ${error.message}`) : error;
  }
}

function withDerived(feature: IncidentFeature, derived: Derived | undefined): IncidentFeature {
  if (!derived) throw new Error(`nothing derived for ${feature.id}`);
  const { approximate, ...when } = feature.properties.when;
  const { geometry, time, start, end, alongMdlKm, representativePoint } = derived;
  const metres = derived.coordinateUncertaintyInMeters;
  return {
    ...feature,
    geometry,
    time,
    properties: {
      ...feature.properties,
      when: {
        ...when,
        start,
        end,
        ...(derived.approximate && { approximate: true }),
        readings: derived.times,
      },
      where: {
        ...feature.properties.where,
        alongMdlKm,
        readings: derived.places,
        ...(metres !== undefined && { coordinateUncertaintyInMeters: metres }),
        representativePoint,
      },
    },
  } as IncidentFeature;
}
