import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { drawLine } from '#features/line-view/export/draw-line.ts';
import { drawMap } from '#features/map/picture/map-drawing.ts';
import { makePicture, type PictureParts } from '#features/share/picture/make-picture.ts';
import { PictureSection } from '#features/share/picture/PictureSection.tsx';
import { PicturePartsContext } from '#features/share/picture/parts-context.ts';
import { pictureWordsFor } from '#i18n/picture-words.ts';
import type { AppStore } from '#state/store.ts';
import { emptyStore, testStore } from '#testing/store.ts';

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
