// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { rangeOf } from '#domain/time/local-time.ts';
import { aboutWordsFor } from '#i18n/parts/about-words.ts';
import type { AppStore } from '#state/store.ts';
import { storeOfRows } from '#testing/rows/many-rows.ts';
import { RowDownloads } from './RowDownloads.tsx';

const saved = vi.hoisted(() => [] as { name: string; blob: Blob }[]);
vi.mock('#ui/layout/save-file.ts', () => ({
  saveBlob: (name: string, blob: Blob) => saved.push({ name, blob }),
}));

afterEach(() => {
  cleanup();
  saved.length = 0;
});

const words = aboutWordsFor('en').transfer;
const OFFERED = { id: 'reports', title: 'Reports of a test', attribution: 'An Institute, CC BY 4.0' };

function show(store: AppStore) {
  render(<RowDownloads store={store} offered={OFFERED} words={words} />);
}

const take = (format: 'csv' | 'geoJson') =>
  fireEvent.click(screen.getByRole('button', { name: words.rows.files[format].name }));

const made = () => vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe(words.rows.saved));

for (const count of [120, 1500]) {
  test(`of ${count} rows, those that are shown or all of them become a file`, async () => {
    const store = await storeOfRows(count);
    store.actions.setWindow(rangeOf('2005'));
    show(store);
    const [shown] = screen.getAllByRole('radio');
    const told = Number(/\((\d+)\)/.exec(shown?.closest('label')?.textContent ?? '')?.[1]);
    take('csv');
    await made();
    expect(saved[0]?.name).toBe('reports-rows-shown.csv');
    expect(told).toBeGreaterThan(0);
    expect((await saved[0]?.blob.text())?.trim().split('\r\n')).toHaveLength(told + 1);

    fireEvent.click(screen.getByRole('radio', { name: words.rows.extents.all(count.toLocaleString('en')) }));
    take('geoJson');
    await made();
    expect(saved[1]?.name).toBe('reports-rows.geojson');
    expect(JSON.parse((await saved[1]?.blob.text()) ?? '').features).toHaveLength(count);
  });
}

test('while a file is made it says how far it is, and can be cancelled', async () => {
  show(await storeOfRows(2000));
  take('csv');
  expect(screen.getByRole('status').textContent).toMatch(/^Making the file: \d+%$/);
  fireEvent.click(screen.getByRole('button', { name: words.rows.cancel }));
  expect(screen.getByRole('status').textContent).toBe('');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(saved).toEqual([]);
  take('geoJson');
  await made();
  expect(saved.map(({ name }) => name)).toEqual(['reports-rows-shown.geojson']);
});

test('of nothing that is shown no file is made', async () => {
  const store = await storeOfRows(300);
  store.actions.setWindow(rangeOf('1999'));
  store.actions.setHiddenKinds(['mdl-crossing', 'warning-shots']);
  show(store);
  expect(screen.getByRole<HTMLButtonElement>('button', { name: words.rows.files.csv.name }).disabled).toBe(
    true,
  );
});
