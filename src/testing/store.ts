/** Stores, most of which already have a record; what is not given is as on a first visit. */
import type { Geography } from '#domain/place/footprint.ts';
import type { Catalogue } from '#domain/record/catalogue.ts';
import { quotedSources } from '#domain/record/claims.ts';
import type { IncidentFeature } from '#domain/record/incident.ts';
import type { Subject } from '#domain/record/subject.ts';
import { type AppStore, createAppStore } from '#state/store.ts';
import { defaultView, type View } from '#state/view.ts';
import { GEOGRAPHY } from './geography.ts';
import { recordCatalogue } from './record.ts';
import { sourceOf } from './source-of.ts';
import { OWN_SUBJECT, SUBJECT } from './subject.ts';
import { TEST_RECORD, testCatalogue } from './test-record.ts';

/** With the small record of `test-record.ts`, or another in the form of its files. */
export function testStore(view: Partial<View> = {}, record: object = TEST_RECORD): AppStore {
  return storeOf(testCatalogue(record), view);
}

/** With the record of `data/`. */
export function recordStore(view: Partial<View> = {}): AppStore {
  return storeOf(recordCatalogue(), view, GEOGRAPHY, OWN_SUBJECT);
}

/** With these incidents, and a source for each that their claims quote. */
export function storeWith(incidents: readonly IncidentFeature[], view: Partial<View> = {}): AppStore {
  return storeOf(catalogueOf(incidents), view);
}

/** The same small record with so many more crossings on 9 June, `more-0000` and on, in that order. */
export function crowdedStore(count: number): AppStore {
  const { incidents } = TEST_RECORD;
  const [first, ...rest] = incidents.features;
  const more = Array.from({ length: count }, (_, index) => {
    const id = `more-${String(index).padStart(4, '0')}`;
    const title = { en: `Crossing ${id}`, ko: `Crossing ${id} (한국어)` };
    return { ...first, id, properties: { ...first?.properties, title, links: [] } };
  });
  return testStore({}, { ...TEST_RECORD, incidents: { ...incidents, features: [first, ...rest, ...more] } });
}

/** About our subject, without any record yet; `now` as for `createAppStore`. */
export function emptyStore(
  view: Partial<View> = {},
  now?: () => number,
  subject: Subject = SUBJECT,
): AppStore {
  return createAppStore({
    subject,
    view: { ...defaultView(subject, 'en'), ...view },
    ...(now && { now }),
  });
}

export function storeOf(
  catalogue: Catalogue,
  view: Partial<View> = {},
  geography: Geography = GEOGRAPHY,
  subject: Subject = SUBJECT,
): AppStore {
  const store = emptyStore(view, undefined, subject);
  store.actions.setCatalogue({ status: 'ready', catalogue, geography });
  return store;
}

export function catalogueOf(incidents: readonly IncidentFeature[]): Catalogue {
  const quoted = quotedSources(incidents.flatMap(({ properties }) => properties.claims));
  const sources = new Map([...quoted].map((id) => [id, sourceOf(id)]));
  return { version: '1.0.0', incidents, sources, speakers: new Map() };
}
