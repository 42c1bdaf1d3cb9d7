import { expect, test } from 'vitest';
import { followAddress } from '#state/address/address.ts';
import { decodeView } from '#state/address/url-codec.ts';
import { testStore } from '#testing/store.ts';
import { SUBJECT } from '#testing/subject.ts';
import { wantedHeight } from './wanted-height.ts';
import { wholeMapOf } from './whole-map.ts';
import { withoutEntries } from './without-entries.ts';
import { withoutStory } from './without-story.ts';

test('selecting writes the address and makes no entry', () => {
  const written: string[] = [];
  const note = (how: string) => (_state: unknown, _title: string, url?: string | URL | null) =>
    void written.push(`${how} ${url}`);
  const bar = withoutEntries({
    location: { search: '', pathname: '/embed.html', hash: '' },
    history: { pushState: note('push'), replaceState: note('replace') },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  });
  const store = testStore();
  const { stop } = followAddress(store, bar, 'en');
  store.actions.select({ incident: 'an-incident' });
  stop();
  expect(written).toEqual(['replace /embed.html?sel=an-incident']);
});

test('a step of a story is left out and said, and the rest of the view stays', () => {
  const decoded = decodeView('story=3&q=smoke', 'en', SUBJECT);
  expect(decoded.view.story).not.toBeNull();
  const limited = withoutStory(decoded);
  expect(limited).toEqual({ ...decoded, view: { ...decoded.view, story: null }, rejected: ['story'] });
  expect(withoutStory(limited)).toBe(limited);
});

test('the way out opens the same view, whatever the address held', () => {
  const query = 'sel=an-incident&t=2024-06-10/2024-06-12&q=smoke&view=line&theme=dark&lang=ko';
  const { view } = decodeView(query, 'en', SUBJECT);
  const store = testStore({ ...view });
  const address = wholeMapOf(store.getState());
  expect(address).toMatch(/^\.\/\?/);
  expect(decodeView(address.slice(3), 'en', SUBJECT)).toMatchObject({ view, rejected: [] });
});

test.each([
  [280, 100, 550],
  [720, 90, 684],
  [2000, 90, 800],
])('%i px wide with %i px around the map it wants to be %i px high', (width, edges, height) => {
  expect(wantedHeight(width, edges)).toBe(height);
});
