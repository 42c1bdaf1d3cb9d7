/**
 * `npm run data:build`: writes what follows from the claims and the geography into data/incidents.geojson,
 * and with `-- --basemap` the base map's files too. Running it twice changes nothing.
 */
import { parseArgs } from 'node:util';
import { parseCatalogue } from '../domain/catalogue.ts';
import { type Derived, deriveAll } from '../domain/derive.ts';
import type { IncidentFeature } from '../domain/incident.ts';
import type { Geography } from '../domain/place.ts';
import { buildStretches } from './build-stretches.ts';
import {
  type IncidentCollection,
  incidentsText,
  readGeography,
  readRecord,
  writeIncidents,
} from './record-files.ts';

const { values } = parseArgs({
  options: { data: { type: 'string', default: 'data' }, basemap: { type: 'boolean', default: false } },
});

if (buildStretches(values.data)) console.log('gazetteer written');
buildRecord(values.data);
if (values.basemap) {
  await import('./basemap/build.ts');
  await import('./basemap/build-fonts.ts');
}

function buildRecord(directory: string): void {
  const { files, faults } = readRecord(directory);
  const incidents = withoutDerived(files.incidents);
  const parsed = parseCatalogue({ ...files, incidents });
  const found = 'faults' in parsed ? [...faults, ...parsed.faults] : faults;
  if (found.length > 0) {
    for (const { path, message } of found) console.error(`${path}: ${message}`);
    process.exitCode = 1;
    return;
  }
  // Parsing succeeded, so the shape is known; the raw objects keep the order of the file's members.
  const collection = incidents as IncidentCollection;
  const geography = readGeography(directory);
  const named = collection.features.map((feature) => withStretches(feature, geography));
  const derived = deriveAll(named, geography);
  const features = named.map((feature) => withDerived(feature, derived.get(feature.id)));
  const changed = writeIncidents(directory, incidentsText({ ...collection, features }));
  console.log(`${features.length} incidents derived, ${changed ? 'file written' : 'nothing changed'}`);
}

/** What is derived may be as stale or broken as it likes: it is about to be written anew. */
function withoutDerived(incidents: unknown): unknown {
  const { features } = (incidents ?? {}) as { features?: unknown };
  if (!Array.isArray(features)) return incidents;
  const bare = features.map((feature: object) => ({ ...feature, geometry: null, time: null }));
  return { ...(incidents as object), features: bare };
}

/** A stretch that a claim names gets its chainages from the gazetteer, so that the file can be read without it. */
function withStretches(feature: IncidentFeature, { stretches }: Geography): IncidentFeature {
  const claims = feature.properties.claims.map((claim) => {
    if (claim.about !== 'where' || claim.value.stretch === undefined) return claim;
    const named = stretches.get(claim.value.stretch);
    if (!named) throw new Error(`${feature.id}: no such stretch in the gazetteer: ${claim.value.stretch}`);
    return { ...claim, value: { ...claim.value, km: named.km } };
  });
  return { ...feature, properties: { ...feature.properties, claims } } as IncidentFeature;
}

function withDerived(feature: IncidentFeature, derived: Derived | undefined): IncidentFeature {
  if (!derived) throw new Error(`nothing derived for ${feature.id}`);
  const { approximate, ...when } = feature.properties.when;
  const { geometry, time, start, end, alongMdlKm, representativePoint } = derived;
  return {
    ...feature,
    geometry,
    time,
    properties: {
      ...feature.properties,
      when: { ...when, start, end, ...(derived.approximate && { approximate: true }) },
      where: { ...feature.properties.where, alongMdlKm, representativePoint },
    },
  } as IncidentFeature;
}
