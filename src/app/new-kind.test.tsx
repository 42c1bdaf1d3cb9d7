/** A kind is added by one entry of data/subject.json: everything that shows kinds follows from it. */
import { readFileSync } from 'node:fs';
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { bandOf } from '#domain/placement/ribbons/band.ts';
import { parseCatalogue } from '#domain/record/catalogue.ts';
import { parseSubject, type Subject } from '#domain/record/subject.ts';
import { KindFacets } from '#features/incidents/legend/KindFacets.tsx';
import { ribbonData } from '#features/map/scene/ribbon-features.ts';
import { selectScene } from '#features/map/scene/select-scene.ts';
import { Timeline } from '#features/timeline/Timeline.tsx';
import { messagesFor } from '#i18n/language.ts';
import { decodeView, encodeView } from '#state/address/url-codec.ts';
import { type AppStore, createAppStore } from '#state/store.ts';
import { defaultView } from '#state/view.ts';
import { styleOf } from '#symbols/kind-style.ts';
import { SHAPE_PATHS } from '#symbols/shapes.ts';
import { GEOGRAPHY } from '#testing/geography.ts';
import { ANOTHER_KIND } from '#testing/subject.ts';
import { TEST_RECORD } from '#testing/test-record.ts';

afterEach(cleanup);

function withEntry(): Subject {
  const file = JSON.parse(readFileSync('data/subject.json', 'utf8'));
  const parsed = parseSubject({ ...file, kinds: [...file.kinds, ANOTHER_KIND] });
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
  return parsed.subject;
}

/** A page about the subject, with the small record, of which the crossing is of another kind. */
function page(subject: Subject, language: 'en' | 'ko' = 'en'): AppStore {
  const store = createAppStore({ subject, view: defaultView(subject, language) });
  const [first, ...rest] = TEST_RECORD.incidents.features;
  const changed = { ...first, properties: { ...first?.properties, kind: ANOTHER_KIND.id } };
  const incidents = { ...TEST_RECORD.incidents, features: [changed, ...rest] };
  const parsed = parseCatalogue({ ...TEST_RECORD, incidents }, subject);
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
  store.actions.setCatalogue({ status: 'ready', ...parsed, geography: GEOGRAPHY });
  return store;
}

test.each(['en', 'ko'] as const)('it is a facet, and kinds without an incident are none: %s', (language) => {
  const store = page(withEntry(), language);
  render(<KindFacets store={store} messages={messagesFor(language)} />);
  const facets = screen.getAllByRole('checkbox').map((box) => box.getAttribute('aria-label') ?? '');
  expect(facets).toHaveLength(3);
  expect(facets.at(-1)).toContain(ANOTHER_KIND.name[language]);
  expect(screen.getByText(ANOTHER_KIND.shortName[language])).toBeTruthy();
});

test.each(['en', 'ko'] as const)('it has a lane with its name and its symbol: %s', (language) => {
  const store = page(withEntry(), language);
  render(<Timeline store={store} messages={messagesFor(language)} />);
  const timeline = within(screen.getByRole('region'));
  const label = timeline.getByText(ANOTHER_KIND.name[language]).parentElement;
  expect(label?.querySelector('path')?.getAttribute('d')).toBe(SHAPE_PATHS[ANOTHER_KIND.shape]);
});

test('the map draws it in its colour, with an image of its own', () => {
  const subject = withEntry();
  const { ribbons } = selectScene(page(subject).getState());
  const drawn = ribbonData(ribbons, bandOf(7.5));
  const ofIt = <P extends { id: string }>(features: readonly { properties: P }[]) =>
    features.map(({ properties }) => properties).find(({ id }) => id === 'crossing-a');
  expect(ofIt(drawn.lines.features)?.color).toBe(ANOTHER_KIND.color);
  expect(ofIt(drawn.symbols.features)?.image).toBe(`ribbon/${ANOTHER_KIND.id}/certain`);
  expect(styleOf(subject, ANOTHER_KIND.id)).toEqual({
    path: SHAPE_PATHS[ANOTHER_KIND.shape],
    color: ANOTHER_KIND.color,
  });
});

test('an address can hide it', () => {
  const subject = withEntry();
  const view = { ...defaultView(subject, 'en'), hiddenKinds: new Set([ANOTHER_KIND.id]) };
  expect(encodeView(view, 'en', subject)).toBe(`off=${ANOTHER_KIND.id}`);
  expect(decodeView(`off=${ANOTHER_KIND.id}`, 'en', subject)).toMatchObject({ view, rejected: [] });
});

test('without the entry an incident of it is a fault, with file and path', () => {
  const { kinds, ...rest } = withEntry();
  const before = { ...rest, kinds: kinds.filter(({ id }) => id !== ANOTHER_KIND.id) };
  expect(() => page(before)).toThrow('incidents.geojson: features[0].properties.kind');
});
