// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { shownKinds } from '#domain/query/query.ts';
import { messagesFor } from '#i18n/language.ts';
import { pictureWordsFor } from '#i18n/parts/picture-words.ts';
import type { PictureLook } from '#picture/drawing.ts';
import { estimatedWidth } from '#picture/estimated-width.ts';
import { PICTURE_INKS, type PictureFlavor } from '#picture/inks.ts';
import { selectCounts, selectVisible } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import { crowdedStore, testStore } from '#testing/store.ts';
import { drawMap } from './map-drawing.ts';
import { roundBelow } from './scale-bar.ts';

function lookOf(flavor: PictureFlavor = 'light', language: 'en' | 'ko' = 'en'): PictureLook {
  return {
    flavor,
    inks: PICTURE_INKS[flavor],
    language,
    messages: messagesFor(language),
    words: pictureWordsFor(language),
    measure: estimatedWidth,
    ground: {
      land: [
        [
          [
            [126, 37],
            [129, 37],
            [129, 39],
            [126, 39],
            [126, 37],
          ],
        ],
      ],
      places: [{ name: { en: 'Cheorwon', ko: '철원' }, at: [127.3, 38.2], side: 'right', isMajor: true }],
    },
  };
}

function parsed(store: AppStore, look = lookOf()) {
  const drawing = drawMap(store.getState(), look);
  const legend = drawing.legend(0, 0, 1136);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg">${drawing.body}<g id="legend">${legend.markup}</g></svg>`;
  expect(svg).not.toMatch(/NaN|undefined|Infinity|color-mix/);
  const page = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(page.querySelector('parsererror')).toBeNull();
  const labels = [...page.querySelectorAll('#legend text')].map((text) => text.textContent);
  return { drawing, svg, page, labels };
}

test.each([
  ['light', 'en'],
  ['dark', 'ko'],
] as const)('the legend has the kinds that are shown and no other: %s %s', (flavor, language) => {
  const store = testStore({ language });
  const shown = new Set(selectVisible(store.getState()).incidents.map(({ kind }) => kind));
  const namesOf = (kinds: ReadonlySet<string>) =>
    store
      .getState()
      .subject.kinds.filter(({ id }) => kinds.has(id))
      .map(({ name }) => name[language]);
  expect(shown.size).toBeGreaterThan(1);
  expect(parsed(store, lookOf(flavor, language)).labels.slice(0, shown.size)).toEqual(namesOf(shown));
  const [hidden = ''] = shown;
  store.actions.toggleKind(hidden);
  const left = parsed(store, lookOf(flavor, language)).labels;
  for (const name of namesOf(new Set([hidden]))) expect(left).not.toContain(name);
});

test('is the same for the same view, wherever the pointer is and whether time runs', () => {
  const store = testStore();
  const { svg } = parsed(store);
  store.actions.hover('crossing-a');
  store.actions.setPlaying(true);
  expect(parsed(store).svg).toBe(svg);
});

test('says what it cannot show, and shows what is selected', () => {
  const store = testStore();
  expect(parsed(store).labels).not.toContain('Selected');
  store.actions.select({ incident: 'crossing-a' });
  const selected = parsed(store);
  expect(selected.labels).toContain('Selected');
  store.actions.setCamera({ longitude: 120, latitude: 33, zoom: 10, bearing: 0, pitch: 40 });
  const away = parsed(store).drawing;
  expect(away.notes.join(' ')).toMatch(/outside this picture/);
  expect(away.leftOut).toEqual(['tilt']);
  expect(drawMap(store.getState(), { ...lookOf(), ground: null }).leftOut).toEqual(['ground', 'tilt']);
});

test('the filter’s stretch is in the picture and in its legend', () => {
  const store = testStore({ stretch: [20, 60] });
  const { labels, page } = parsed(store);
  expect(labels).toContain(pictureWordsFor('en').stretch);
  expect(page.querySelectorAll(`path[stroke="${PICTURE_INKS.light.accent}"]`).length).toBeGreaterThan(1);
});

test('of many it draws sums, of which each is a shape', () => {
  const store = crowdedStore(300);
  const { labels, page, drawing } = parsed(store);
  expect(labels).toContain(pictureWordsFor('en').height);
  expect(page.querySelectorAll('path[fill-opacity="0.3"]').length).toBeGreaterThan(0);
  expect(drawing.caveat).toBe(pictureWordsFor('en').caveatOfMany);
  const { kinds } = store.getState().subject;
  const shown = shownKinds(kinds, selectCounts(store.getState()));
  expect(shown.map(({ id }) => id)).toContain('mdl-crossing');
  for (const { name } of shown) expect(labels).toContain(name.en);
});

test('a scale bar is of a round length', () => {
  expect([1, 1.9, 2, 4.99, 5, 12_345, 49_999].map(roundBelow)).toEqual([1, 1, 2, 2, 5, 10_000, 20_000]);
});
