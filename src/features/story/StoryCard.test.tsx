import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { rangeOf } from '#domain/time/local-time.ts';
import { messagesFor } from '#i18n/language.ts';
import { undo } from '#state/commands/undo.ts';
import type { View } from '#state/view.ts';
import { recordStore, testStore } from '#testing/store.ts';
import { StoryCard } from './StoryCard.tsx';

const both = (en: string) => ({ en, ko: `${en} (한국어)` });
const window1 = { from: '2024-06-09', to: '2024-06-09' };
const sentence = (en: string, ...claims: string[]) => ({ text: both(en), claims });
const step = (id: string, selection: string | null, sentences: object[]) => ({
  id,
  title: both(`Title ${id}`),
  sentences,
  bounds: [126, 37, 128, 39],
  window: window1,
  selection,
});
const STORY = {
  steps: [
    step('one', 'crossing-a', [
      sentence('Soldiers crossed.', 'crossing-a/people-20', 'crossing-a/when-9'),
      sentence('Explosions came before.', 'explosions/when-before'),
    ]),
    step('two', 'explosions', [
      sentence('Several explosions.', 'explosions/number-several'),
      sentence('Both came.', 'crossing-a/when-9', 'explosions/when-before'),
    ]),
    step('three', null, [sentence('A visit.', 'visit/when-19')]),
  ],
};

const viewport = { width: 1280, height: 700, top: 0, right: 0, bottom: 0, left: 0 };
const measured = () => viewport;
const read = (id: string) => answer(id);
const words = messagesFor('en').story;
const evidence = vi.fn();
let answer: (id: string) => Promise<unknown>;

beforeEach(() => {
  evidence.mockReset();
  answer = async () => structuredClone(STORY);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function show(
  view: Partial<View> = { story: { story: 'june-2024', step: 1 } },
  store = testStore(view),
) {
  render(
    <StoryCard
      store={store}
      messages={messagesFor(store.getState().view.language)}
      stories={store.getState().subject.stories}
      viewport={measured}
      read={read}
      onEvidence={evidence}
    />,
  );
  await act(async () => {});
  return store;
}
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('the story', () => {
  test('sets the stage of a step that comes without one, and of each step it goes to', async () => {
    const store = await show();
    expect(screen.getByRole('heading', { name: 'Title one' })).toBeTruthy();
    expect(store.getState().view).toMatchObject({
      story: { story: 'june-2024', step: 1 },
      selection: { incident: 'crossing-a' },
    });
    expect(store.getState().view.camera?.zoom).toBeGreaterThan(4);
    fireEvent.click(button(words.next));
    expect(store.getState().view).toMatchObject({
      story: { story: 'june-2024', step: 2 },
      selection: { incident: 'explosions' },
    });
    fireEvent.click(button('Step 3 of 3: Title three'));
    expect(store.getState().view).toMatchObject({ story: { story: 'june-2024', step: 3 }, selection: null });
    expect(button('Step 3 of 3: Title three').getAttribute('aria-current')).toBe('step');
    expect(screen.getByRole('status').textContent).toBe('Step 3 of 3: Title three. A visit.');
  });

  test('marks what is known by our reading notes only, and says once what the mark means', async () => {
    const noted = ['fire-exchange-1984-11-23/when-noted', 'fire-exchange-1984-11-23/casualties-dead'];
    const steps = [step('one', null, [sentence('A shootout.', ...noted), sentence('More.', ...noted)])];
    answer = async () => ({ steps });
    await show(undefined, recordStore({ story: { story: 'june-2024', step: 1 } }));
    expect(screen.getAllByText(words.noted)).toHaveLength(1);
    expect(button(/^Evidence 1: .*not kept/).textContent).toBe('1†');
    expect(screen.getByRole('status').textContent).toContain(words.noted);
  });

  test('hides nothing that a step tells of: not by a link, nor by what was asked before', async () => {
    const hiding = {
      mode: 'moment',
      hiddenKinds: new Set(['mdl-crossing'] as const),
      search: 'visit',
      stretch: [0, 20],
    } as const;
    const clear = { mode: 'window', hiddenKinds: new Set(), search: '', stretch: null };
    const store = await show({ story: { story: 'june-2024', step: 1 }, ...hiding });
    expect(store.getState().view).toMatchObject({ ...clear, selection: { incident: 'crossing-a' } });
    act(() => {
      store.actions.setMode('moment');
      store.actions.setStretch([0, 20]);
      store.actions.toggleKind('mdl-crossing');
    });
    fireEvent.click(button(words.next));
    expect(store.getState().view).toMatchObject({ ...clear, story: { story: 'june-2024', step: 2 } });
  });

  test('pauses for the reader who moves the window or the map, and not for itself', async () => {
    vi.useFakeTimers();
    const store = await show();
    const moves = [
      () => store.actions.setWindow(rangeOf('2024-05')),
      () => store.actions.setCamera({ longitude: 127, latitude: 38, zoom: 6, bearing: 0, pitch: 0 }),
    ];
    for (const move of moves) {
      fireEvent.click(button(words.play));
      act(() => void vi.advanceTimersToNextTimer());
      expect(button(words.pause)).toBeTruthy();
      act(move);
      expect(button(words.play)).toBeTruthy();
    }
    expect(store.getState().view.story?.step).toBe(3);
  });

  test('leaves a view alone that a link or Back brings', async () => {
    const selection = { incident: 'visit' };
    const store = await show({ story: { story: 'june-2024', step: 2 }, selection });
    expect(store.getState().view).toMatchObject({
      story: { story: 'june-2024', step: 2 },
      selection,
      camera: null,
    });
  });

  test('steps by arrows, Home and End, stops at either end, and leaves by Escape', async () => {
    const store = await show();
    const press = (key: string) => fireEvent.keyDown(button(words.next), { key });
    const at = () => store.getState().view.story?.step;
    press('ArrowLeft');
    expect(at()).toBe(1);
    press('ArrowRight');
    expect(at()).toBe(2);
    press('End');
    press('ArrowRight');
    expect(at()).toBe(3);
    expect(button(words.next).getAttribute('aria-disabled')).toBe('true');
    press('Home');
    expect(at()).toBe(1);
    const before = store.getState().view;
    press('Escape');
    expect(store.getState().view).toEqual({ ...before, story: null });
  });

  test('is left to what was shown before it, with what was changed elsewhere meanwhile', async () => {
    const camera = { longitude: 127, latitude: 38, zoom: 8, bearing: 0, pitch: 0 };
    const stretch: [number, number] = [20, 80];
    const store = await show({
      story: null,
      selection: { incident: 'visit' },
      window: rangeOf('2024-05'),
      hiddenKinds: new Set(['mine-explosion']),
      camera,
      stretch,
    });
    act(() => store.actions.setMode('cumulative'));
    const before = store.getState();
    act(() => store.actions.followStory({ story: 'june-2024', step: 1 }, { camera: null, selection: null }));
    await act(async () => {});
    fireEvent.click(button(words.next));
    act(() => {
      store.actions.select({ incident: 'crossing-a' });
      store.actions.setTheme('dark');
      store.actions.setSources({ disabledSets: new Set(), disabledSources: new Set(['daily-2']) });
    });
    expect(store.getState().view.window).toEqual(rangeOf('2024-06-09'));
    fireEvent.click(button(words.leave));
    const { view, past } = store.getState();
    expect(view).toEqual({ ...before.view, theme: 'dark', disabledSources: new Set(['daily-2']) });
    expect(past.back, 'the steps of the story are no steps of the reader').toHaveLength(
      before.past.back.length + 1,
    );
    act(() => undo(store));
    expect(store.getState().view).toEqual({ ...before.view, theme: 'dark' });
  });

  test('plays only when asked, a reading time a step, and stops at the end', async () => {
    vi.useFakeTimers();
    const store = await show();
    const at = () => store.getState().view.story?.step;
    act(() => void vi.advanceTimersByTime(120_000));
    expect(at()).toBe(1);
    fireEvent.click(button(words.play));
    act(() => void vi.advanceTimersByTime(3000));
    expect(at()).toBe(1);
    for (const next of [2, 3]) {
      act(() => void vi.advanceTimersToNextTimer());
      expect(at()).toBe(next);
    }
    act(() => void vi.advanceTimersToNextTimer());
    expect(at()).toBe(3);
    expect(button(words.play)).toBeTruthy();
    fireEvent.click(button(words.play));
    expect(at()).toBe(1);
    fireEvent.click(button(words.pause));
    act(() => void vi.advanceTimersByTime(120_000));
    expect(at()).toBe(1);
  });

  test('shows the claims under each sentence, and pauses for the reader who turns to one', async () => {
    vi.useFakeTimers();
    const store = await show();
    fireEvent.click(button(words.play));
    fireEvent.click(button(/^Evidence 2: On 9 June\. Crossing A/));
    expect(evidence).toHaveBeenCalledWith({ incident: 'crossing-a', claim: 'when-9' });
    expect(button(words.play)).toBeTruthy();
    act(() => store.actions.select({ incident: 'crossing-a', claim: 'when-9' }));
    expect(button(/^Evidence 2/).getAttribute('aria-pressed')).toBe('true');
  });

  test('strikes a sentence that the enabled sources do not carry, and no other', async () => {
    const store = await show();
    act(() => store.actions.setSources({ disabledSets: new Set(), disabledSources: new Set(['daily-2']) }));
    const struck = screen.getByText('Explosions came before.');
    expect(struck.tagName).toBe('S');
    expect(within(struck.closest('p') as HTMLElement).getByText(words.unsupported)).toBeTruthy();
    const carried = screen.getByText(/Soldiers crossed\./, { selector: 'p[data-carried] *' });
    expect(carried.closest('s')).toBeNull();
    const mark = button(/^Evidence 3, switched off/);
    fireEvent.click(mark);
    expect(mark.getAttribute('aria-disabled')).toBe('true');
    expect(evidence).not.toHaveBeenCalled();
  });

  test('says of a sentence of which a part is left that it is a part, and does not strike it', async () => {
    const store = await show({
      story: { story: 'june-2024', step: 2 },
      selection: { incident: 'explosions' },
    });
    act(() => store.actions.setSources({ disabledSets: new Set(), disabledSources: new Set(['daily-2']) }));
    const sentence = screen.getByText(/Both came\./, { selector: 'p[data-carried] *' }).closest('p');
    if (!sentence) throw new Error('no sentence');
    const marks = within(sentence).getAllByRole('button');
    expect(marks.map((mark) => mark.getAttribute('aria-disabled'))).toEqual(['false', 'true']);
    expect(sentence.querySelector('s')).toBeNull();
    expect(within(sentence).getByText(words.partlySupported)).toBeTruthy();
    expect(within(sentence).queryByText(words.unsupported)).toBeNull();
  });

  test('leads a link beyond the end to the last step, and says so', async () => {
    const store = await show({ story: { story: 'june-2024', step: 42 } });
    expect(screen.getByRole('heading', { name: 'Title three' })).toBeTruthy();
    expect(store.getState().notices).toEqual([{ type: 'address-altered', parameters: ['story'] }]);
  });

  test.each([
    ['the network fails', () => Promise.reject(new TypeError('failed to fetch'))],
    ['the file is missing', () => Promise.reject(new Error('stories/june-2024.json did not come'))],
    ['the file is not a story', async () => ({ steps: 3 })],
  ])('is a sentence and a retry when %s', async (_, fails) => {
    answer = fails;
    await show();
    expect(screen.getByRole('alert').textContent).toContain(words.failed);
    answer = async () => structuredClone(STORY);
    fireEvent.click(button('Try again'));
    await act(async () => {});
    expect(screen.getByRole('heading', { name: 'Title one' })).toBeTruthy();
  });

  test('is fetched once for a store, and another store has a story of its own', async () => {
    const asked = vi.fn(answer);
    answer = asked;
    const store = await show();
    cleanup();
    await show({}, store);
    expect(asked).toHaveBeenCalledTimes(1);
    cleanup();
    answer = async () => ({ ...STORY, steps: STORY.steps.slice(1) });
    await show();
    expect(screen.getByRole('heading', { name: 'Title two' })).toBeTruthy();
  });
});
