import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { quotedSources } from '#domain/record/claims.ts';
import { drawLine } from '#features/line-view/export/draw-line.ts';
import { shownAxes } from '#features/line-view/plot/shown-axes.ts';
import { drawMap } from '#features/map/picture/map-drawing.ts';
import { makePicture, type PictureParts } from '#features/share/picture/make-picture.ts';
import { PictureSection } from '#features/share/picture/PictureSection.tsx';
import { PicturePartsContext } from '#features/share/picture/parts-context.ts';
import { panelMessagesFor } from '#i18n/parts/panel-words.ts';
import { pictureWordsFor } from '#i18n/parts/picture-words.ts';
import { selectOpened } from '#state/opened.ts';
import type { AppStore } from '#state/store.ts';
import { emptyStore, recordStore, testStore } from '#testing/store.ts';
import { SILENCE_LIMIT } from '#ui/instance/answer-in-time.ts';
import { readGround } from './picture-parts.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const PARTS: PictureParts = {
  draw: { map: async () => drawMap, line: async () => drawLine },
  readGround: async () => ({ land: [], places: [] }),
  dateOf: async () => '2026-11-30',
  catalogueOf: () => null,
  page: 'https://map.example/',
};

function show(store: AppStore, parts: PictureParts | null = PARTS) {
  render(
    <PicturePartsContext value={parts}>
      <PictureSection store={store} />
    </PicturePartsContext>,
  );
}

const SVG_NAME = pictureWordsFor('en').formats.svg;

test.each(['en', 'ko'] as const)(
  'each view is a picture with caveat, counts, version, date, licence and address: %s',
  async (language) => {
    const state = testStore({ language }).getState();
    const words = pictureWordsFor(language);
    for (const [face, caveat] of [
      ['map', words.caveat],
      ['line', words.caveatOfLine],
    ] as const)
      for (const flavor of ['light', 'dark'] as const) {
        const { svg, alt } = await makePicture(state, face, flavor, PARTS);
        expect(await makePicture(state, face, flavor, PARTS)).toMatchObject({ svg, alt });
        const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
        expect(parsed.querySelector('parsererror')).toBeNull();
        const all = [...parsed.querySelectorAll('text')].map((text) => text.textContent).join('');
        const bare = (text: string) => text.replace(/\s+/gu, '');
        const held = [caveat, words.licence, '9.9.9', 'https://map.example/?', `lang=${language}`];
        for (const part of held) expect(bare(all)).toContain(bare(part));
        expect(bare(all)).toContain(language === 'en' ? '30November2026' : '2026년11월30일');
        expect(bare(all)).toMatch(language === 'en' ? /\d(incident|entr)/ : /사건\d+건|항목\d+건/);
        expect(alt).toContain(caveat);
        expect(svg).not.toMatch(/NaN|undefined|<style|<script|style=/);
      }
  },
);

const OTHERS = { title: 'Reports of 1968', attribution: 'An Institute, CC BY-NC 4.0' };

const wordsIn = (svg: string) =>
  [...new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll('text')]
    .map((text) => text.textContent)
    .join(' ');

test('a data set of others has its own terms, and neither the version nor the licence of the record', async () => {
  const state = testStore({ catalogue: 'reports-1968' }).getState();
  for (const catalogueOf of [() => OTHERS, () => null]) {
    const text = wordsIn((await makePicture(state, 'map', 'light', { ...PARTS, catalogueOf })).svg);
    expect(text.includes('Reports of 1968, An Institute, CC BY-NC 4.0.')).toBe(catalogueOf() !== null);
    expect(text).not.toContain(pictureWordsFor('en').licence);
    expect(text).not.toContain('9.9.9');
  }
});

test('where some sources are off the picture and its description say so, and not what the record notes of all', async () => {
  const id = 'mdl-crossing-2024-06-18';
  const all = recordStore({ selection: { incident: id } }).getState();
  const { claims = [], where } = selectOpened(all)?.incident.feature.properties ?? {};
  const note = where?.note.en ?? '';
  expect(note).not.toBe('');
  const whole = await makePicture(all, 'line', 'light', PARTS);
  expect(whole.alt).toContain(note);
  expect(whole.alt).not.toContain('switched on');
  const states = [...quotedSources(claims)].map((source) =>
    recordStore({
      selection: { incident: id },
      disabledSources: new Set([source]),
      knownOn: '2026-10-01',
    }).getState(),
  );
  const some = states.find((state) => {
    const incident = selectOpened(state)?.incident;
    return incident?.resolution.place && incident.resolution.claims.length < claims.length;
  });
  if (!some) throw new Error('no source takes a claim with it and leaves a place');
  const { svg, alt } = await makePicture(some, 'line', 'light', PARTS);
  const words = wordsIn(svg);
  for (const said of [/\d+ of \d+ sources switched on/, /As known on .*1 October 2026/]) {
    expect(words).toMatch(said);
    expect(alt).toMatch(said);
  }
  expect(alt).not.toContain(note);
  expect(alt).toContain(panelMessagesFor('en').evidence.partialPlace);
});

test('the description is there to be copied, and the SVG to be saved', async () => {
  const saved: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved.push(blob as Blob);
    return 'blob:picture';
  });
  const store = testStore();
  show(store);
  const words = pictureWordsFor('en');
  expect(await screen.findByText(/marks? no spot/)).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: SVG_NAME }));
  expect(screen.queryByRole('group', { name: words.size })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: words.download }));
  expect(await screen.findByText(/^Saved as dmz-.*-map-9\.9\.9\.svg$/)).toBeTruthy();
  expect(await saved[0]?.text()).toMatch(/^<svg /);
});

test('without a canvas a sentence says so, and a smaller one or SVG can be chosen', async () => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  show(testStore());
  fireEvent.click(await screen.findByRole('button', { name: pictureWordsFor('en').download }));
  expect(await screen.findByText(pictureWordsFor('en').tooLarge)).toBeTruthy();
});

test('what does not come is said: the record, the drawing, the land', async () => {
  show(emptyStore());
  expect(screen.getByText(pictureWordsFor('en').notReady)).toBeTruthy();
  cleanup();
  show(testStore(), { ...PARTS, draw: { ...PARTS.draw, map: () => Promise.reject(new Error('offline')) } });
  expect(await screen.findByText(pictureWordsFor('en').failed)).toBeTruthy();
  cleanup();
  show(testStore(), { ...PARTS, readGround: () => Promise.reject(new Error('offline')) });
  await waitFor(() => expect(screen.getByText(/The land could not be loaded/)).toBeTruthy());
});

test('the other view is drawn when it is asked for', async () => {
  show(testStore());
  await screen.findByText(/Map of the Military Demarcation Line/);
  fireEvent.click(screen.getByRole('radio', { name: pictureWordsFor('en').views.line }));
  expect(await screen.findByText(/Chart of incidents along/)).toBeTruthy();
});

test('a size has its pixels once the picture is made, and no zeros before', async () => {
  const words = pictureWordsFor('en');
  const sizes = () =>
    within(screen.getByRole('group', { name: words.size }))
      .getAllByRole('radio')
      .map((radio) => radio.closest('label')?.textContent);
  show(testStore());
  expect(sizes()).toEqual(['1×', '2×', '3×']);
  await screen.findByRole('button', { name: words.download });
  expect(sizes()[1]).toMatch(/^2× \([1-9]\d+ × [1-9]\d+ px\)$/);
});

test('a ground of another shape is none, and a server that says nothing is not waited for without end', async () => {
  const answer = (raw: unknown) => vi.spyOn(globalThis, 'fetch').mockResolvedValueOnce(Response.json(raw));
  const ground = {
    land: [
      [
        [
          [126, 37],
          [127, 37],
          [126, 38],
        ],
      ],
    ],
    places: [],
  };
  answer(ground);
  expect(await readGround()).toEqual(ground);
  for (const raw of [null, { land: 3, places: [] }, { land: [[['a']]], places: [] }, { land: [] }]) {
    answer(raw);
    await expect(readGround()).rejects.toThrow();
  }
  vi.spyOn(globalThis, 'fetch').mockReturnValue(new Promise(() => undefined));
  vi.useFakeTimers();
  const late = expect(readGround()).rejects.toThrow(/No answer/);
  await vi.advanceTimersByTimeAsync(SILENCE_LIMIT + 1);
  await late;
  vi.useRealTimers();
});

test('axes that were moved by hand are drawn, and said not to be those of the address', async () => {
  const { movedAxes } = pictureWordsFor('en');
  const { getState } = recordStore({ face: 'line', selection: { incident: 'mdl-crossing-2024-06-18' } });
  const lineOf = async () => wordsIn((await makePicture(getState(), 'line', 'light', PARTS)).svg);
  const asOpened = await lineOf();
  expect(asOpened).not.toContain(movedAxes);
  const day = Date.parse('2024-06-18T00:00Z');
  shownAxes(getState()).axes = { km: { from: 0, to: 100 }, time: { from: day, to: day + 86_400_000 } };
  expect(await lineOf()).toContain(movedAxes);
  shownAxes(getState()).axes = null;
  expect(await lineOf()).toBe(asOpened);
});
