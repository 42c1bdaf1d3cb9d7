import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { NamedStretch } from '#domain/place/footprint.ts';
import { endsOfDrawn, namedStretchesOf } from '#i18n/evidence/named-stretches.ts';
import { panelMessagesFor } from '#i18n/parts/panel-words.ts';
import { placeOf } from '#testing/resolved-of.ts';
import { testStore } from '#testing/store.ts';
import { LINE_KM } from '#testing/subject.ts';
import { GazetteerNotes } from './GazetteerNotes.tsx';

afterEach(cleanup);

const en = panelMessagesFor('en');
const front: NamedStretch = {
  id: 'front',
  name: { en: 'the front', ko: '전선' },
  note: { en: 'Fronts have no limits.', ko: '전선에는 경계가 없다.' },
  km: [[27, 187]],
  ends: { west: [27, 80], east: [167, 187] },
};
const gazetteer = new Map([['front', front]]);

function incidentNaming(stretch: string | undefined, drawn: readonly [number, number]) {
  const store = testStore({});
  const { catalogue } = store.getState();
  if (catalogue.status !== 'ready' || !catalogue.catalogue) throw new Error('no record');
  const [feature] = catalogue.catalogue.incidents;
  if (!feature) throw new Error('no incident');
  const claims = feature.properties.claims.map((claim) =>
    claim.about === 'where'
      ? {
          ...claim,
          stance: 'supports' as const,
          value: { on: 'mdl' as const, stretch, km: [[27, 187]] as const },
        }
      : claim,
  );
  const place = placeOf([{ on: 'mdl', km: [drawn] }]);
  return {
    id: 'one',
    kind: feature.properties.kind,
    feature,
    resolution: { claims, isEnabled: () => true, time: null, counts: [], place },
  };
}

test('shows of each stretch that is named its length, its uncertain ends and the reasoning', () => {
  render(
    <dl>
      <GazetteerNotes
        stretches={namedStretchesOf(incidentNaming('front', [27, 187]), gazetteer)}
        lineKm={LINE_KM}
        language="en"
        messages={en}
      />
    </dl>,
  );
  expect(screen.getByText('What is meant by the front')).toBeTruthy();
  expect(
    screen.getByText('km 27–187; its western end is uncertain by 53 km, its eastern by 20 km'),
  ).toBeTruthy();
  expect(screen.getByText('Fronts have no limits.')).toBeTruthy();
});

test('says how uncertain the ends of what is drawn are, where that is the stretch and no narrower', () => {
  const said = (stretch: string | undefined, drawn: readonly [number, number]) =>
    endsOfDrawn(incidentNaming(stretch, drawn), gazetteer, LINE_KM, en);
  expect(said('front', [27, 187])).toMatch(/western end is uncertain by 53 km/);
  expect(said('front', [27, 100])).toBeUndefined();
  expect(said(undefined, [27, 187])).toBeUndefined();
});

test('takes the end of the line for certain', () => {
  const { gazetteer: words } = en.evidence.why;
  expect(words.ends(null, 53)).toBe('its eastern end is uncertain by 53 km');
  expect(words.ends(20, null)).toBe('its western end is uncertain by 20 km');
  expect(words.ends(1, 1)).toBe('either end is uncertain by 1 km');
});
