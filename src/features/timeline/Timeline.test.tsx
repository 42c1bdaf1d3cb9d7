import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import incidents from '../../../data/incidents.geojson?raw';
import sources from '../../../data/sources.json';
import speakers from '../../../data/speakers.json';
import { parseCatalogue } from '../../domain/catalogue';
import { GEOGRAPHY } from '../../domain/fixtures/arbitraries';
import { localAt } from '../../domain/local-time';
import { messagesFor } from '../../i18n/language';
import { selectVisible } from '../../state/selectors';
import { type AppStore, createAppStore } from '../../state/store';
import { playClock } from './play-clock';
import { Timeline } from './Timeline';

const CROSSING = 'mdl-crossing-2024-06-18';

function catalogue() {
  const parsed = parseCatalogue({ incidents: JSON.parse(incidents), sources, speakers });
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
  return parsed.catalogue;
}

function show(): AppStore {
  const store = createAppStore();
  store.actions.setCatalogue({ status: 'ready', catalogue: catalogue(), geography: GEOGRAPHY });
  render(<Timeline store={store} messages={messagesFor('en')} />);
  return store;
}

function windowOf(store: AppStore): string[] {
  const { from, to } = store.getState().view.window;
  return [localAt(from, 'minute'), localAt(to, 'minute')];
}

const slider = (name: string) => screen.getByRole('slider', { name });
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const press = (element: Element, key: string, more = {}) => fireEvent.keyDown(element, { key, ...more });

/** A clock that stands still until it is turned by hand. */
function handClock() {
  let time = 0;
  let frames: (() => void)[] = [];
  vi.spyOn(playClock, 'now').mockImplementation(() => time);
  vi.spyOn(playClock, 'request').mockImplementation((callback) => frames.push(callback));
  vi.spyOn(playClock, 'cancel').mockImplementation(() => {
    frames = [];
  });
  return (ms: number) =>
    act(() => {
      time += ms;
      const due = frames;
      frames = [];
      for (const frame of due) frame();
    });
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the window’s sliders', () => {
  it('say their dates in Korean time, the end as its last day', () => {
    show();
    expect(slider('Window start').getAttribute('aria-valuetext')).toBe('1 June 2024 KST');
    expect(slider('Window end').getAttribute('aria-valuetext')).toBe('30 June 2024 KST');
    expect(slider('Move the window').getAttribute('aria-valuetext')).toBe('1–30 June 2024 (KST)');
  });

  it('step by arrows and page keys, each end for itself and both together', () => {
    const store = show();
    press(slider('Window start'), 'ArrowRight');
    expect(windowOf(store)).toEqual(['2024-06-02T00:00', '2024-07-01T00:00']);
    press(slider('Window end'), 'ArrowLeft', { shiftKey: true });
    expect(windowOf(store)[1]).toBe('2024-06-30T23:00');
    expect(slider('Window end').getAttribute('aria-valuetext')).toBe('30 June 2024, 22:59 KST');
    press(slider('Window end'), 'ArrowRight', { shiftKey: true });
    press(slider('Move the window'), 'PageDown');
    expect(windowOf(store)).toEqual(['2024-05-02T00:00', '2024-06-01T00:00']);
  });

  it('keep their values between their bounds when a key takes them to an end', () => {
    const store = show();
    for (const [name, key] of [
      ['Window start', 'End'],
      ['Window end', 'Home'],
      ['Window end', 'End'],
      ['Window start', 'Home'],
    ] as const) {
      press(slider(name), key);
      const value = (attribute: string) => Number(slider(name).getAttribute(attribute));
      expect(value('aria-valuenow')).toBeGreaterThanOrEqual(value('aria-valuemin'));
      expect(value('aria-valuenow')).toBeLessThanOrEqual(value('aria-valuemax'));
      expect(store.getState().view.window.from).toBeLessThan(store.getState().view.window.to);
    }
  });
});

describe('the marks', () => {
  it('are one for each dated incident, named by title, time and standing', () => {
    const store = show();
    const marks = within(screen.getByRole('group', { name: 'Incidents in time' })).getAllByRole('button', {
      hidden: true,
    });
    expect(marks).toHaveLength(12);
    expect(
      button('Crossing of the line, 18 June 2024. Tuesday 18 June 2024. Certainly in the window'),
    ).toBeTruthy();
    expect(
      button(/^Landmine explosions.*at some time up to 19 June 2024. Possibly in the window$/),
    ).toBeTruthy();
    const standing = (value: string) => marks.filter((mark) => mark.dataset.standing === value).length;
    const { certain, possible } = selectVisible(store.getState());
    expect([standing('certain'), standing('possible')]).toEqual([certain, possible]);
  });

  it('are one Tab stop; arrows go through them in order of time and light them', () => {
    const store = show();
    const group = screen.getByRole('group', { name: 'Incidents in time' });
    const stops = within(group)
      .getAllByRole('button')
      .filter((mark) => mark.tabIndex === 0);
    expect(stops).toHaveLength(1);
    act(() => stops[0]?.focus());
    press(group, 'End');
    const last = document.activeElement;
    expect(last?.getAttribute('aria-label')).toMatch(/20 June 2024/);
    expect(store.getState().hovered).toBe(last?.getAttribute('data-incident'));
    press(group, 'ArrowLeft');
    expect(document.activeElement).not.toBe(last);
    press(group, 'ArrowRight');
    expect(document.activeElement).toBe(last);
  });

  it('select by click and light by pointer', () => {
    const store = show();
    const mark = button(/^Crossing of the line, 18 June 2024/);
    fireEvent.click(mark);
    expect(store.getState().view.selection).toEqual({ incident: CROSSING });
    expect(mark.getAttribute('aria-current')).toBe('true');
    fireEvent.pointerEnter(mark);
    expect(store.getState().hovered).toBe(CROSSING);
    fireEvent.pointerLeave(mark);
    expect(store.getState().hovered).toBeNull();
  });

  it('are dimmed, not dropped, by filters', () => {
    const store = show();
    act(() => store.actions.toggleKind('mdl-crossing'));
    expect(button(/^Crossing of the line, 18 June 2024/).dataset.standing).toBe('out');
  });
});

describe('typed dates', () => {
  const type = (name: string, value: string) => {
    fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });
  };

  it('say what they understand and apply it on Enter', () => {
    const store = show();
    type('From', '2024-06-1X');
    expect(screen.getByText(/^Understood as 10–30 June 2024/)).toBeTruthy();
    expect(windowOf(store)[0]).toBe('2024-06-01T00:00');
    fireEvent.submit(screen.getByRole('textbox', { name: 'From' }).closest('form') as HTMLFormElement);
    expect(windowOf(store)[0]).toBe('2024-06-10T00:00');
  });

  it('say what is wrong and leave the window alone; Escape takes it back', () => {
    const store = show();
    const field = screen.getByRole('textbox', { name: 'To' });
    type('To', '30 June');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/^Not a date/)).toBeTruthy();
    fireEvent.blur(field);
    expect(windowOf(store)).toEqual(['2024-06-01T00:00', '2024-07-01T00:00']);
    press(field, 'Escape');
    expect(field).toHaveProperty('value', '2024-06-30');
  });
});

describe('play', () => {
  it('slides the window by the clock alone, and Space stops it', () => {
    const turn = handClock();
    const store = show();
    fireEvent.click(button('Play'));
    turn(1000);
    expect(windowOf(store)).toEqual(['2024-06-08T00:00', '2024-07-08T00:00']);
    turn(500);
    expect(windowOf(store)[0]).toBe('2024-06-11T00:00');
    press(slider('Window start'), ' ');
    expect(store.getState().playing).toBe(false);
    turn(1000);
    expect(windowOf(store)[0]).toBe('2024-06-11T00:00');
  });

  it('stops by itself when the last evidence leaves, and begins anew', () => {
    const turn = handClock();
    const store = show();
    fireEvent.click(button('Play'));
    turn(60_000);
    expect(store.getState().playing).toBe(false);
    expect(windowOf(store)[0]).toBe('2024-06-20T00:00');
    fireEvent.click(button('Play'));
    expect(windowOf(store)[0]).toBe('2024-01-01T00:00');
  });

  it('goes on from where the reader put the window', () => {
    const turn = handClock();
    const store = show();
    fireEvent.click(button('Play'));
    turn(1000);
    press(slider('Move the window'), 'PageDown');
    turn(10);
    turn(1000);
    expect(windowOf(store)[0]).toBe('2024-05-15T00:00');
  });

  it('moves once a second for those who want less motion', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    const turn = handClock();
    const store = show();
    fireEvent.click(button('Play'));
    turn(999);
    expect(windowOf(store)[0]).toBe('2024-06-01T00:00');
    turn(1);
    expect(windowOf(store)[0]).toBe('2024-06-08T00:00');
  });
});

describe('steps and announcements', () => {
  it('goes from incident to incident and takes the window along only when it must', () => {
    const store = show();
    fireEvent.click(button('Next incident'));
    expect(store.getState().view.selection?.incident).toMatch(/2024-06-09$/);
    expect(windowOf(store)[0]).toBe('2024-06-01T00:00');
    for (let step = 0; step < 9; step += 1) fireEvent.click(button('Previous incident'));
    expect(store.getState().view.selection?.incident).toBe('ctx-mine-laying-roads');
    expect(windowOf(store)[0]).not.toBe('2024-06-01T00:00');
  });

  it('announces the window with its counts, once it has come to rest', () => {
    vi.useFakeTimers();
    show();
    const status = screen.getByRole('status');
    expect(status.textContent).toBe('');
    press(slider('Window start'), 'ArrowRight');
    press(slider('Window start'), 'ArrowRight');
    act(() => void vi.advanceTimersByTime(300));
    expect(status.textContent).toBe('');
    act(() => void vi.advanceTimersByTime(1000));
    expect(status.textContent).toBe('Showing 8 incidents certainly and 3 possibly in 3–30 June 2024 (KST)');
  });

  it('keeps what nobody dates in a tray, with the reason', () => {
    const store = createAppStore();
    const record = catalogue();
    store.actions.setCatalogue({ status: 'ready', catalogue: record, geography: GEOGRAPHY });
    store.actions.setDisabledSources(record.sources.keys());
    render(<Timeline store={store} messages={messagesFor('ko')} />);
    fireEvent.click(button('날짜 미상 12건'));
    expect(screen.getAllByText('날짜를 말하는 출처가 꺼져 있습니다.')).toHaveLength(12);
  });
});
