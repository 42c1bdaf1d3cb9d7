import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Timeline } from '#features/timeline/Timeline.tsx';
import {
  button,
  handPlay,
  openOptions,
  press,
  show,
  slider,
  windowOf,
} from '#features/timeline/timeline-fixture.tsx';
import { messagesFor } from '#i18n/language.ts';
import { selectVisible } from '#state/selectors.ts';
import { recordCatalogue } from '#testing/record.ts';
import { storeOf } from '#testing/store.ts';
import { KINDS } from '#testing/subject.ts';

const choose = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });
const point = (clientX: number, more = {}) => ({ clientX, pointerId: 1, button: 0, buttons: 1, ...more });

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('time modes', () => {
  it('cumulative: one slider, which moves the whole window', () => {
    const store = show();
    openOptions();
    choose('Show', 'cumulative');
    expect(screen.getAllByRole('slider')).toHaveLength(1);
    expect(slider('Up to').getAttribute('aria-valuetext')).toBe('30 June 2024 KST');
    expect(screen.queryByRole('textbox', { name: 'From' })).toBeNull();
    press(slider('Up to'), 'ArrowLeft');
    expect(windowOf(store)).toEqual(['2024-05-31T00:00', '2024-06-30T00:00']);
    const { certain } = selectVisible(store.getState());
    act(() => store.actions.setMode('window'));
    expect(certain).toBeGreaterThan(selectVisible(store.getState()).certain);
  });

  it('moment: what is known to the day is possible', () => {
    const store = show();
    openOptions();
    choose('Show', 'moment');
    expect(slider('Moment').getAttribute('aria-valuetext')).toBe('1 June 2024 KST');
    fireEvent.change(screen.getByRole('textbox', { name: 'At' }), { target: { value: '2024-06-19' } });
    expect(screen.getByText(/^Understood as at 19 June 2024/)).toBeTruthy();
    fireEvent.submit(screen.getByRole('textbox', { name: 'At' }).closest('form') as HTMLFormElement);
    expect(windowOf(store)[0]).toBe('2024-06-19T00:00');
    const { incidents } = selectVisible(store.getState());
    expect(incidents.find(({ id }) => id === 'ctx-putin-visit')?.standing).toBe('possible');
    expect(incidents.some(({ id }) => id === 'mdl-crossing-2024-06-18')).toBe(false);
  });
});

describe('steps', () => {
  it('go by the chosen unit, and by keys', () => {
    const store = show();
    openOptions();
    choose('Step', 'month');
    fireEvent.click(button('A month on'));
    expect(windowOf(store)).toEqual(['2024-07-01T00:00', '2024-08-01T00:00']);
    press(slider('Start of the period'), 'Y');
    expect(windowOf(store)[0]).toBe('2023-07-01T00:00');
    press(slider('Start of the period'), 'd');
    expect(windowOf(store)[0]).toBe('2023-07-02T00:00');
    press(slider('Start of the period'), '.');
    expect(store.getState().view.selection).not.toBeNull();
  });

  it('to incidents announce the incident and keep the focus, and announce when there is none', () => {
    const store = show();
    const region = screen.getByRole('region', { name: 'Timeline' });
    const said = () => screen.getByRole('status').textContent;
    expect(region.hasAttribute('data-keeps-focus')).toBe(false);
    press(slider('Start of the period'), '.');
    const first = store.getState().view.selection?.incident;
    expect(region.hasAttribute('data-keeps-focus')).toBe(true);
    press(slider('Start of the period'), '.');
    expect(store.getState().view.selection?.incident).not.toBe(first);
    expect(said()).toMatch(/^.+\. .*2024/);
    for (let step = 0; step < 30; step += 1) press(slider('Start of the period'), '.');
    expect(said()).toBe('No later incident');
    act(() => store.actions.select({ incident: 'mdl-crossing-2024-06-18' }));
    expect(region.hasAttribute('data-keeps-focus')).toBe(false);
  });

  it('can be undone by button', () => {
    const store = show();
    openOptions();
    expect(button('Undo').getAttribute('aria-disabled')).toBe('true');
    choose('Show', 'moment');
    fireEvent.click(button('Undo'));
    expect(store.getState().view.mode).toBe('window');
    fireEvent.click(button('Redo'));
    expect(store.getState().view.mode).toBe('moment');
  });
});

describe('play', () => {
  it('skips empty periods when that is switched on', () => {
    const turn = handPlay();
    const store = show();
    openOptions();
    act(() => store.actions.setWindow({ from: Date.UTC(2000, 0, 1, -9), to: Date.UTC(2000, 0, 8, -9) }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Skip periods without incidents' }));
    fireEvent.click(button('Play'));
    turn(10);
    expect(windowOf(store)[1]).toBe('2023-10-02T00:00');
    // A week on, the first day of what can have been at any time until summer is past.
    turn(1000);
    expect(windowOf(store)[1]).toBe('2023-11-25T00:00');
  });

  it('plays the incidents that pass the filters, and ends with the last of them', () => {
    const turn = handPlay();
    const store = show();
    openOptions();
    act(() => store.actions.setHiddenKinds(KINDS.filter((kind) => kind !== 'warning-shots')));
    act(() => store.actions.setWindow({ from: Date.UTC(2024, 0, 1, -9), to: Date.UTC(2024, 0, 8, -9) }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Skip periods without incidents' }));
    fireEvent.click(button('Play'));
    turn(10);
    expect(windowOf(store)[1]).toBe('2024-06-10T00:00');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Skip periods without incidents' }));
    act(() => store.actions.setWindow({ from: Date.UTC(2024, 0, 1, -9), to: Date.UTC(2024, 0, 8, -9) }));
    turn(10);
    turn(120_000);
    const { incidents } = selectVisible(store.getState());
    expect(incidents.map(({ kind }) => kind)).toContain('warning-shots');
    turn(1000);
    expect(store.getState().playing).toBe(false);
  });
});

describe('a drag at the edge', () => {
  it('moves the axis until the pointer is released', () => {
    const turn = handPlay();
    const store = show();
    openOptions();
    const thumb = slider('End of the period');
    fireEvent.pointerDown(thumb, point(700));
    fireEvent.pointerMove(thumb, point(840));
    const before = windowOf(store)[1] ?? '';
    turn(500);
    turn(500);
    turn(500);
    const after = windowOf(store)[1] ?? '';
    expect(after > before).toBe(true);
    fireEvent.pointerUp(thumb, point(840));
    turn(500);
    expect(windowOf(store)[1]).toBe(after);
  });
});

describe('more marks than elements are made for', () => {
  it('are painted, and reached by one button that moves', () => {
    const record = recordCatalogue();
    const [first] = record.incidents.filter(({ id }) => id === 'mdl-crossing-2024-06-18');
    if (!first) throw new Error('the crossing is gone');
    const incidents = Array.from({ length: 400 }, (_, index) => ({ ...first, id: `copy-${index}` }));
    const store = storeOf({ ...record, incidents });
    render(<Timeline store={store} messages={messagesFor('en')} />);
    const group = screen.getByRole('group', { name: 'Incidents in time' });
    const only = () => within(group).getByRole('button');
    const start = only().getAttribute('data-incident');
    act(() => only().focus());
    press(group, 'ArrowRight');
    expect(document.activeElement).toBe(only());
    expect(only().getAttribute('data-incident')).not.toBe(start);
    expect(store.getState().hovered).toBe(only().getAttribute('data-incident'));
    act(() => store.actions.hover('copy-7'));
    expect(within(group).getAllByRole('button')).toHaveLength(2);
  });
});
