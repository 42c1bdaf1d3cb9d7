import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { PicturePartsContext } from '#features/share/picture/parts-context.ts';
import { testStore } from '#testing/store.ts';
import { PictureCopiesContext, pictureCopies } from '#ui/instance/picture-copies.ts';
import { PrintedPage } from './PrintedPage.tsx';
import { SHEET } from './sheet-attribute.ts';

afterEach(cleanup);

const contextOf = () => ({ sentence: 'What is shown', page: null, credits: [], catalogue: null });
const sheet = () => document.querySelector(`body > [${SHEET}]`);

test('is there as soon as the browser says that it prints, with the picture of that moment, and gone after', () => {
  const copies = pictureCopies();
  const picture = document.createElement('canvas');
  const copy = vi.fn(() => ({ picture, widthKm: 237.4 }));
  const takeBack = copies.offer({ copy, isSettled: () => true });
  render(
    <PictureCopiesContext value={copies}>
      <PrintedPage store={testStore()} contextOf={contextOf} />
    </PictureCopiesContext>,
  );
  expect(sheet()?.childElementCount).toBe(0);
  expect(copy).not.toHaveBeenCalled();

  // Not awaited: the browser does not wait either.
  window.dispatchEvent(new Event('beforeprint'));
  expect(screen.getByText('What is shown.')).toBeTruthy();
  expect(sheet()?.contains(picture)).toBe(true);
  expect(sheet()?.textContent).toContain('about 240 km wide');

  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(sheet()?.childElementCount).toBe(0);

  takeBack();
  window.dispatchEvent(new Event('beforeprint'));
  expect(sheet()?.textContent).toContain('No picture');
});

test('what a picture is drawn of in place of the map is fetched only where no map can be copied', async () => {
  const copies = pictureCopies();
  const takeBack = copies.offer({ copy: () => null, isSettled: () => true });
  const parts = {
    draw: { map: vi.fn(() => Promise.reject(new Error('offline'))), line: vi.fn() },
    readGround: vi.fn(() => Promise.reject(new Error('offline'))),
    dateOf: vi.fn(() => Promise.resolve(null)),
    catalogueOf: () => null,
    page: null,
  };
  render(
    <PictureCopiesContext value={copies}>
      <PicturePartsContext value={parts}>
        <PrintedPage store={testStore()} contextOf={contextOf} />
      </PicturePartsContext>
    </PictureCopiesContext>,
  );
  expect(parts.readGround).not.toHaveBeenCalled();
  expect(parts.dateOf).not.toHaveBeenCalled();

  // The map has failed.
  act(takeBack);
  expect(parts.draw.map).toHaveBeenCalledOnce();
  expect(parts.readGround).toHaveBeenCalledOnce();
  expect(copies.isSettled()).toBe(false);
  await waitFor(() => expect(copies.isSettled()).toBe(true));
});

test('prints what is shown when printing begins, not what was shown before', () => {
  const store = testStore();
  render(<PrintedPage store={store} contextOf={contextOf} />);
  store.actions.setLanguage('ko');
  window.dispatchEvent(new Event('beforeprint'));
  expect(sheet()?.querySelector('article')?.lang).toBe('ko');
});

test('a picture that cannot be copied leaves a sheet without one', () => {
  const copies = pictureCopies();
  const failing = () => {
    throw new TypeError('land is undefined');
  };
  copies.offer({ copy: failing, isSettled: () => true });
  render(
    <PictureCopiesContext value={copies}>
      <PrintedPage store={testStore()} contextOf={contextOf} />
    </PictureCopiesContext>,
  );
  window.dispatchEvent(new Event('beforeprint'));
  expect(sheet()?.textContent).toContain('No picture');
});
