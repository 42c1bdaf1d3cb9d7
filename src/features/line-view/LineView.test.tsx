import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import areas from '#data/geography/areas.geojson?raw';
import dmz from '#data/geography/dmz.geojson?raw';
import limits from '#data/geography/dmz_limits.geojson?raw';
import mdl from '#data/geography/mdl.geojson?raw';
import profile from '#data/geography/mdl-profile.json';
import stretches from '#data/geography/stretches.json';
import { parseGeography } from '#domain/record/geography.ts';
import { localAt } from '#domain/time/local-time.ts';
import { messagesFor } from '#i18n/language.ts';
import { undo } from '#state/commands/undo.ts';
import { selectMatching, selectVisible } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import type { View } from '#state/view.ts';
import { firstIncidents, recordCatalogue } from '#testing/record.ts';
import { storeOf } from '#testing/store.ts';
import { OWN_SUBJECT } from '#testing/subject.ts';
import { LineView } from './LineView.tsx';
import { shownAxes } from './plot/shown-axes.ts';

const CROSSING = 'Crossing of the line, 18 June 2024';

function show(view: Partial<View> = {}, saveSvg: () => Promise<void> = async () => undefined): AppStore {
  const read = (file: string) => JSON.parse(file);
  const geography = parseGeography({
    mdl: read(mdl),
    dmz: read(dmz),
    limits: read(limits),
    areas: read(areas),
    stretches,
    profile,
  });
  const store = storeOf(recordCatalogue(), view, geography, OWN_SUBJECT);
  const padding = { top: 0, right: 0, bottom: 0, left: 0 };
  const messages = messagesFor(store.getState().view.language);
  const csvOf = (header: readonly string[], rows: readonly (readonly string[])[]) =>
    [header, ...rows].map((row) => row.join('|')).join('\n');
  render(<LineView {...{ store, messages, padding, csvOf }} saveSvg={saveSvg} />);
  return store;
}

const slider = (name: string) => screen.getByRole('slider', { name });
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const boxes = () => within(screen.getByRole('group', { name: 'Line view' })).getAllByRole('button');
const press = (element: Element, key: string, more = {}) => fireEvent.keyDown(element, { key, ...more });
const focusedTitle = () => document.activeElement?.getAttribute('aria-label')?.split('. ')[0];

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the boxes', () => {
  it('are buttons named by title, date, place and standing', () => {
    show();
    expect(
      button(`${CROSSING}. Tuesday 18 June 2024, around 08:30. km 79–148 of the line. In this period`),
    ).toBeTruthy();
    expect(
      boxes().filter((one) => one.getAttribute('aria-label')?.includes('Away from the line')),
    ).toHaveLength(2);
    // A box that only reaches into the window can have its symbol outside: the shade lies under the symbols.
    const layers = [...document.querySelectorAll('canvas, i[data-edge="start"]')];
    expect(layers.map(({ tagName }) => tagName)).toEqual(['CANVAS', 'I', 'CANVAS']);
  });

  it('stand to the period and the stretch where both are filters', () => {
    show({ stretch: [80, 120] });
    const standingOf = (title: RegExp) => button(title).getAttribute('aria-label')?.split('. ').at(-1);
    expect(standingOf(new RegExp(`^${CROSSING}`))).toBe('May be in this period and stretch');
    expect(standingOf(/^Russia’s president|^Vladimir Putin|Pyongyang/)).toBe(
      'Outside the period or the stretch',
    );
  });

  it('are one tab stop, and arrows go in order of time', () => {
    const store = show();
    expect(boxes().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    act(() => button(/^Crossing of the line, 9 June/).focus());
    press(document.activeElement ?? document.body, 'ArrowDown');
    expect(focusedTitle()).toBe('Warning shots, 9 June 2024');
    expect(store.getState().hovered).toBe('warning-shots-2024-06-09');
    press(document.activeElement ?? document.body, 'ArrowUp');
    expect(focusedTitle()).toBe('Crossing of the line, 9 June 2024');
    expect(boxes().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  it('select, and mark the selected one', () => {
    const store = show();
    fireEvent.click(button(new RegExp(`^${CROSSING}`)));
    expect(store.getState().view.selection?.incident).toBe('mdl-crossing-2024-06-18');
    expect(button(new RegExp(`^${CROSSING}`)).getAttribute('aria-current')).toBe('true');
  });

  it('follow the sources and the filters', () => {
    const store = show();
    act(() => store.actions.setHiddenKinds(['mdl-crossing']));
    expect(screen.queryByRole('button', { name: new RegExp(`^${CROSSING}`) })).toBeNull();
  });
});

describe('where there is no timeline', () => {
  it('steps from incident to incident, in the selected stretch, and announces when there is none', () => {
    const store = show();
    const selected = () => store.getState().view.selection?.incident ?? '';
    const next = button('Next incident');
    fireEvent.click(next);
    const first = selected();
    fireEvent.click(next);
    expect(selected()).not.toBe(first);
    fireEvent.click(button('Previous incident'));
    expect(selected()).toBe(first);
    const known = selectMatching(store.getState()).filter(({ resolution }) => resolution.time);
    for (const _ of known) fireEvent.click(next);
    expect(screen.getByText('No later incident').closest('[role="status"]')).toBeTruthy();
    expect(next.closest('[data-keeps-focus]')).toBeTruthy();
    act(() => store.actions.setHiddenKinds(['mdl-crossing']));
    const kinds = new Set<string>();
    for (const _ of known) {
      fireEvent.click(button('Previous incident'));
      kinds.add(selected().slice(0, 12));
    }
    expect([...kinds].some((kind) => kind === 'mdl-crossing')).toBe(false);
  });

  it('undoes and redoes', () => {
    const store = show();
    expect(button('Undo').getAttribute('aria-disabled')).toBe('true');
    act(() => store.actions.setStretch([10, 20]));
    fireEvent.click(button('Undo'));
    expect(store.getState().view.stretch).toBeNull();
    fireEvent.click(button('Redo'));
    expect(store.getState().view.stretch).toEqual([10, 20]);
  });
});

describe('the brush', () => {
  it('has four sliders with spoken values', () => {
    show({ stretch: [70, 120] });
    expect(slider('Western end of the stretch').getAttribute('aria-valuetext')).toBe('km 70');
    expect(slider('Eastern end of the stretch').getAttribute('aria-valuetext')).toBe('km 120');
    expect(slider('Start of the period').getAttribute('aria-valuetext')).toBe('1 June 2024 KST');
    expect(slider('End of the period').getAttribute('aria-valuetext')).toBe('30 June 2024 KST');
  });

  it('names its ends to the eye while a stretch is set', () => {
    const store = show({ stretch: [70, 120] });
    const named = () => [...document.querySelectorAll('[data-shown="true"]')].map((one) => one.textContent);
    expect(named()).toEqual(['from km 70', 'to km 120']);
    expect(screen.getByText('km')).toBeTruthy();
    act(() => store.actions.setStretch(null));
    expect(named()).toEqual([]);
    expect(slider('Western end of the stretch').textContent).toBe('from km 0');
    expect(slider('Start of the period').textContent).toBe('from 1 June 2024 KST');
  });

  it('filters by keys', () => {
    const store = show();
    const before = selectVisible(store.getState());
    for (let step = 0; step < 3; step += 1) press(slider('Western end of the stretch'), 'PageUp');
    expect(store.getState().view.stretch).toEqual([30, 237.4]);
    const after = selectVisible(store.getState());
    expect(after.certain).toBeLessThan(before.certain);
    expect(after.possible).toBeGreaterThan(before.possible);
  });

  it('makes one change for a whole drag of a handle, and does not move the axis during it', () => {
    const store = show();
    const shown = () =>
      screen.getByRole('region', { name: /^Incidents along the line/ }).getAttribute('aria-label');
    fireEvent.click(button('Zoom in on time'));
    const axes = shown();
    const handle = slider('Western end of the stretch');
    const point = (clientX: number, more = {}) => ({ clientX, pointerId: 1, button: 0, buttons: 1, ...more });
    fireEvent.pointerDown(handle, point(0));
    for (const x of [20, 40, 60, 80]) fireEvent.pointerMove(handle, point(x));
    expect(store.getState().dragging).toBe(true);
    fireEvent.pointerUp(handle, point(80));
    expect(store.getState()).toMatchObject({ dragging: false, past: { back: { length: 1 } } });
    expect(store.getState().view.stretch?.[0]).toBeGreaterThan(10);
    expect(shown()).toBe(axes);
    act(() => undo(store));
    expect(store.getState().view.stretch).toBeNull();
  });

  it('is end the drag when the button was released elsewhere, and not taken by another button', () => {
    const store = show();
    const handle = slider('Western end of the stretch');
    const point = (clientX: number, more = {}) => ({ clientX, pointerId: 1, button: 0, buttons: 1, ...more });
    fireEvent.pointerDown(handle, point(0, { button: 2, buttons: 2 }));
    fireEvent.pointerMove(handle, point(80, { buttons: 2 }));
    expect(store.getState().view.stretch).toBeNull();
    fireEvent.pointerUp(handle, point(80, { button: 2, buttons: 0 }));
    fireEvent.pointerDown(handle, point(0));
    fireEvent.pointerMove(handle, point(80, { buttons: 0 }));
    fireEvent.pointerMove(handle, point(160));
    expect(store.getState()).toMatchObject({ dragging: false, view: { stretch: null } });
    fireEvent.pointerDown(handle, point(0));
    cleanup();
    expect(store.getState().dragging).toBe(false);
  });

  it('selects a stretch and a window with one drag, and nothing when Escape comes first', () => {
    const store = show();
    const surface = screen.getByRole('group', { name: 'Line view' }).parentElement as HTMLElement;
    const at = (type: string, x: number, y: number) =>
      fireEvent(
        surface,
        new MouseEvent(type, { clientX: x, clientY: y, bubbles: true, button: 0, buttons: 1 }),
      );
    at('pointerdown', 100, 100);
    at('pointermove', 300, 250);
    expect(screen.getByText(/here, .* more may be/)).toBeTruthy();
    // A mouse gives the plot no focus, and nothing else on the page may handle this Escape.
    expect(press(document.body, 'Escape'), 'taken').toBe(false);
    expect(screen.queryByText(/here, .* more may be/)).toBeNull();
    at('pointerup', 300, 250);
    expect(press(document.body, 'Escape'), 'left to others').toBe(true);
    expect(store.getState().view.stretch).toBeNull();
    at('pointerdown', 100, 100);
    at('pointermove', 300, 250);
    at('pointerup', 300, 250);
    const { stretch, window } = store.getState().view;
    expect(stretch?.[0]).toBeGreaterThan(20);
    expect(stretch?.[1]).toBeLessThan(140);
    expect(localAt(window.from, 'day') > '2024-06-02').toBe(true);
    expect(localAt(window.to, 'day') < '2024-06-30').toBe(true);
  });
});

describe('the axes', () => {
  it('zoom by keys and buttons, and show everything again', () => {
    show();
    const label = () =>
      screen.getByRole('region', { name: /^Incidents along the line/ }).getAttribute('aria-label');
    const before = label();
    press(screen.getByRole('region', { name: 'Line view' }), '.');
    expect(label()).toContain('km 44.5–192.9');
    fireEvent.click(button('Zoom out of the line'));
    expect(label()).toBe(before);
    fireEvent.click(button('Show everything'));
    expect(label()).toContain('2023');
  });
});

describe('the table', () => {
  it('lists all that the picture shows, in order of time', () => {
    const store = show();
    fireEvent.click(button('Table'));
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows).toHaveLength(firstIncidents().size);
    const row = screen.getByRole('row', { name: new RegExp(CROSSING) });
    expect(row.textContent).toContain('km 79–148 of the line');
    expect(row.textContent).toContain('In this period');
    act(() => within(row).getByRole('button').focus());
    expect(store.getState().hovered).toBe('mdl-crossing-2024-06-18');
    act(() => within(row).getByRole('button').blur());
    expect(store.getState().hovered).toBeNull();
    fireEvent.click(within(row).getByRole('button'));
    expect(store.getState().view.selection?.incident).toBe('mdl-crossing-2024-06-18');
  });
});

describe('an undated incident', () => {
  it('is listed with its reason', () => {
    // It alone gives a day to some shots that others tell of too.
    const store = show({ disabledSources: new Set(['patriot-daily-press-2024-06-19']) });
    const tray = screen.getByRole('region', { name: 'Without a date' });
    act(() => within(tray).getAllByRole('button')[0]?.focus());
    expect(store.getState().hovered).not.toBeNull();
    expect(tray.textContent).toContain('The sources that date it are switched off.');
  });
});

it('saves a picture, and says where that fails', async () => {
  const saveSvg = vi.fn<() => Promise<void>>(async () => undefined);
  const store = show({}, saveSvg);
  fireEvent.click(button('Save the picture as SVG'));
  expect(saveSvg).toHaveBeenCalledOnce();
  const { exportFailed } = messagesFor('en').lineView;
  expect(screen.queryByText(exportFailed)).toBeNull();
  saveSvg.mockRejectedValueOnce(new Error('offline'));
  fireEvent.click(button('Save the picture as SVG'));
  expect(await screen.findByText(exportFailed)).toBeTruthy();
  // The picture has what the axes show, and not what they open with.
  expect(shownAxes(store.getState()).axes).not.toBeNull();
  cleanup();
  // What is no longer on the screen is in no picture.
  expect(shownAxes(store.getState()).axes).toBeNull();
});
