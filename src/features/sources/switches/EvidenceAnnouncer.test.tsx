import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import * as query from '#domain/evidence/resolved.ts';
import { selectResolved } from '#state/record-selectors.ts';
import { recordStore, testStore } from '#testing/store.ts';
import { EvidenceAnnouncer } from './EvidenceAnnouncer.tsx';

vi.mock('#domain/evidence/resolved.ts', async (original) => {
  const real = await original<typeof import('#domain/evidence/resolved.ts')>();
  return { ...real, resolveAll: vi.fn(real.resolveAll) };
});

afterEach(cleanup);

test('a switch of sources is said, and resolves the record once', () => {
  const store = testStore();
  // The list, the map and the timeline ask first.
  store.subscribe(selectResolved);
  render(<EvidenceAnnouncer store={store} />);
  vi.mocked(query.resolveAll).mockClear();
  const without = (ids: string[]) =>
    act(() => store.actions.setSources({ disabledSets: new Set(), disabledSources: new Set(ids) }));
  without(['daily-1']);
  expect(screen.getByRole('status').textContent).toMatch(
    /^1 of 2 sources on\. .*3 are in none of the sources/,
  );
  expect(query.resolveAll).toHaveBeenCalledTimes(1);
  act(() => store.actions.setSearch('words'));
  without([]);
  expect(screen.getByRole('status').textContent).toMatch(/^All sources on\./);
  expect(query.resolveAll).toHaveBeenCalledTimes(2);
});

test('the side that is asked for is said, with what changes by it', () => {
  const store = recordStore();
  render(<EvidenceAnnouncer store={store} />);
  act(() => store.actions.setSide('dprk'));
  const said = screen.getByRole('status').textContent;
  expect(said).toMatch(
    /^As Pyongyang tells it\. Nothing is quoted from Pyongyang on \d+ incidents\. Of the others/,
  );
  act(() => store.actions.setSide(null));
  expect(screen.getByRole('status').textContent).toMatch(/^All sources on\./);
});

test('says nothing of anything else', () => {
  const store = testStore();
  render(<EvidenceAnnouncer store={store} />);
  act(() => store.actions.setSearch('words'));
  act(() => store.actions.select({ incident: 'crossing-a' }));
  expect(screen.getByRole('status').textContent).toBe('');
});
