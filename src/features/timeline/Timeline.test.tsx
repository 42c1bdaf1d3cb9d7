import { act, cleanup, createEvent, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { button, openOptions, press, show, slider, windowOf } from '#features/timeline/timeline-fixture.tsx';
import { messagesFor } from '#i18n/language.ts';
import { selectResolved } from '#state/record-selectors.ts';
import { selectMatching, selectVisible } from '#state/selectors.ts';
import { recordStore } from '#testing/store.ts';
import { Timeline } from './Timeline.tsx';

const CROSSING = 'mdl-crossing-2024-06-18';

afterEach(cleanup);

describe('the window’s sliders', () => {
  it('say their dates in Korean time, the end as its last day', () => {
    show();
    expect(slider('Start of the period').getAttribute('aria-valuetext')).toBe('1 June 2024 KST');
    expect(slider('End of the period').getAttribute('aria-valuetext')).toBe('30 June 2024 KST');
    expect(slider('Move the period').getAttribute('aria-valuetext')).toBe('June 2024 (KST)');
  });

  it('step by arrows and page keys, each end for itself and both together', () => {
    const store = show();
    press(slider('Start of the period'), 'ArrowRight');
    expect(windowOf(store)).toEqual(['2024-06-02T00:00', '2024-07-01T00:00']);
    press(slider('End of the period'), 'ArrowLeft', { shiftKey: true });
    expect(windowOf(store)[1]).toBe('2024-06-30T23:00');
    expect(slider('End of the period').getAttribute('aria-valuetext')).toBe('30 June 2024, 22:59 KST');
    press(slider('End of the period'), 'ArrowRight', { shiftKey: true });
    press(slider('Move the period'), 'PageDown');
    expect(windowOf(store)).toEqual(['2024-05-02T00:00', '2024-05-31T00:00']);
  });

  it('keep their values between their bounds when a key takes them to an end', () => {
    const store = show();
    for (const [name, key] of [
      ['Start of the period', 'End'],
      ['End of the period', 'Home'],
      ['End of the period', 'End'],
      ['Start of the period', 'Home'],
    ] as const) {
      press(slider(name), key);
      const value = (attribute: string) => Number(slider(name).getAttribute(attribute));
      expect(value('aria-valuenow')).toBeGreaterThanOrEqual(value('aria-valuemin'));
      expect(value('aria-valuenow')).toBeLessThanOrEqual(value('aria-valuemax'));
      expect(store.getState().view.window.from).toBeLessThan(store.getState().view.window.to);
    }
  });
});

describe('pointers', () => {
  const point = (clientX: number, more = {}) => ({ clientX, pointerId: 1, button: 0, buttons: 1, ...more });
  const plotOf = (element: Element) => element.closest('[data-compact]') as HTMLElement;

  it('drag a thumb from day to day, or with Alt from minute to minute', () => {
    const store = show();
    const thumb = slider('Start of the period');
    fireEvent.pointerDown(thumb, point(600));
    fireEvent.pointerMove(thumb, point(570));
    const [from = '', to] = windowOf(store);
    expect(from).toMatch(/^2024-05-\d\dT00:00$/);
    expect(to).toBe('2024-07-01T00:00');
    fireEvent.pointerMove(thumb, point(571, { altKey: true }));
    expect(windowOf(store)[0]).not.toMatch(/T00:00$/);
    fireEvent.pointerUp(thumb, point(571));
  });

  it('end the drag when the button was released elsewhere', () => {
    const store = show();
    const thumb = slider('Start of the period');
    fireEvent.pointerDown(thumb, point(600));
    fireEvent.pointerMove(thumb, point(500, { buttons: 0 }));
    fireEvent.pointerMove(thumb, point(400));
    expect(windowOf(store)[0]).toBe('2024-06-01T00:00');
  });

  it('end the drag when the timeline is unmounted', () => {
    const store = show();
    const thumb = slider('Start of the period');
    fireEvent.pointerDown(thumb, point(600));
    fireEvent.pointerMove(thumb, point(500));
    expect(store.getState().dragging).toBe(true);
    cleanup();
    expect(store.getState().dragging).toBe(false);
  });

  it('zoom the axis by wheel and leave the window where it is', () => {
    const store = show();
    const first = () => Number(slider('Start of the period').getAttribute('aria-valuemin'));
    const before = first();
    const plot = plotOf(slider('Start of the period'));
    // happy-dom's wheel events have no place.
    fireEvent(plot, Object.assign(createEvent.wheel(plot, { deltaY: -300 }), { clientX: 700 }));
    expect(first()).toBeGreaterThan(before);
    expect(windowOf(store)).toEqual(['2024-06-01T00:00', '2024-07-01T00:00']);
    openOptions();
    fireEvent.click(button('Show everything'));
    expect(first()).toBe(before);
  });

  it('have the axis follow once they are released, whatever else on the page can be dragged', () => {
    render(<div data-dragging="false" />);
    const store = show();
    fireEvent.click(button('Zoom in on the axis'));
    fireEvent.click(button('Zoom in on the axis'));
    const axis = () =>
      ['aria-valuemin', 'aria-valuemax'].map((end) => Number(slider('Move the period').getAttribute(end)));
    const [first = 0] = axis();
    act(() => store.actions.setWindow({ from: Date.UTC(1976, 7, 17, 15), to: Date.UTC(1976, 7, 18, 15) }));
    expect(axis()[1]).toBeLessThan(first);
    act(() => store.actions.setDragging(true));
    act(() => store.actions.setWindow({ from: Date.UTC(2024, 5, 17, 15), to: Date.UTC(2024, 5, 18, 15) }));
    expect(axis()[0]).toBeLessThan(first);
    act(() => store.actions.setDragging(false));
    expect(axis()[0]).toBeGreaterThan(Date.UTC(1976, 7, 18) / 60_000);
  });

  it('do not select the mark on which a drag ends', () => {
    const store = show();
    const mark = button(/^Crossing of the line, 18 June 2024/);
    fireEvent.pointerDown(mark, point(600));
    fireEvent.pointerMove(mark, point(640));
    fireEvent.pointerUp(mark, point(640));
    fireEvent.click(mark, { detail: 1 });
    expect(store.getState().view.selection).toBeNull();
    fireEvent.click(mark, { detail: 1 });
    expect(store.getState().view.selection).toEqual({ incident: CROSSING });
  });
});

describe('the marks', () => {
  it('are one for each dated incident, named by title, time and standing', () => {
    const store = show();
    const marks = within(screen.getByRole('group', { name: 'Incidents in time' })).getAllByRole('button', {
      hidden: true,
    });
    expect(marks).toHaveLength(selectMatching(store.getState()).length);
    expect(
      button('Crossing of the line, 18 June 2024. Tuesday 18 June 2024, around 08:30. in this period'),
    ).toBeTruthy();
    expect(button(/^Landmine explosions.*may be in this period$/)).toBeTruthy();
    const standing = (value: string) => marks.filter((mark) => mark.dataset.standing === value).length;
    const { certain, possible } = selectVisible(store.getState());
    expect([standing('certain'), standing('possible')]).toEqual([certain, possible]);
  });

  it('are one tab stop; arrows go through them in order of time and set the hover', () => {
    const store = show();
    const group = screen.getByRole('group', { name: 'Incidents in time' });
    const stops = within(group)
      .getAllByRole('button')
      .filter((mark) => mark.tabIndex === 0);
    expect(stops).toHaveLength(1);
    act(() => stops[0]?.focus());
    press(group, 'End');
    const last = document.activeElement;
    expect(last?.getAttribute('data-incident')).toBe(selectMatching(store.getState()).at(-1)?.id);
    expect(store.getState().hovered).toBe(last?.getAttribute('data-incident'));
    press(group, 'ArrowLeft');
    expect(document.activeElement).not.toBe(last);
    press(group, 'ArrowRight');
    expect(document.activeElement).toBe(last);
  });

  it('leave the arrows with Alt, Ctrl or the Command key to the browser', () => {
    show();
    const group = screen.getByRole('group', { name: 'Incidents in time' });
    const [first] = within(group)
      .getAllByRole('button')
      .filter((mark) => mark.tabIndex === 0);
    act(() => first?.focus());
    for (const modifier of ['altKey', 'ctrlKey', 'metaKey'])
      expect(press(group, 'ArrowRight', { [modifier]: true }), modifier).toBe(true);
    expect(document.activeElement).toBe(first);
  });

  it('select by click and hover by pointer', () => {
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

it('the options give the focus back to their button when Escape closes them', () => {
  show();
  const options = button('More');
  fireEvent.click(options);
  const field = screen.getByRole('combobox', { name: 'Step' });
  act(() => field.focus());
  press(field, 'Escape');
  expect(options.getAttribute('aria-expanded')).toBe('false');
  expect(document.activeElement).toBe(options);
});

describe('steps and what has no date', () => {
  it('goes from incident to incident and moves the window only where necessary', () => {
    const store = show();
    fireEvent.click(button('Next incident'));
    expect(store.getState().view.selection?.incident).toMatch(/2024-06-09$/);
    expect(windowOf(store)[0]).toBe('2024-06-01T00:00');
    const ways: unknown[] = [];
    store.subscribe(({ view }, { view: before }) => {
      if (view !== before) ways.push(view.selection?.incident);
    });
    for (let step = 0; step < 9; step += 1) fireEvent.click(button('Previous incident'));
    expect(new Set(ways).size, 'a step is one change of incident and window').toBe(ways.length);
    expect(store.getState().view.selection?.incident).toBe('ctx-mdl-marker-conditions');
    expect(windowOf(store)[0]).not.toBe('2024-06-01T00:00');
  });

  it('goes to no incident outside the selected stretch', () => {
    const store = show();
    act(() => store.actions.setStretch([200, 237.4]));
    const met: unknown[] = [];
    for (let step = 0; step < 30; step += 1) {
      fireEvent.click(button(step < 15 ? 'Next incident' : 'Previous incident'));
      met.push(store.getState().view.selection?.incident);
    }
    expect(new Set(met).size).toBeGreaterThan(1);
    expect(met).not.toContain(CROSSING);
  });

  it('lists undated incidents in a tray, with the reason', () => {
    const store = recordStore();
    // It alone gives a day to some shots that others tell of too.
    const dating = new Set(['patriot-daily-press-2024-06-19']);
    store.actions.setSources({ disabledSets: new Set(), disabledSources: dating });
    render(<Timeline store={store} messages={messagesFor('ko')} />);
    const all = selectResolved(store.getState()).filter(({ resolution }) => !resolution.time).length;
    expect(all).toBeGreaterThan(1);
    fireEvent.click(button(`날짜 미상 ${all}건`));
    expect(screen.getAllByText('날짜를 밝힌 출처가 꺼져 있습니다.')).toHaveLength(all);
    const [first] = within(screen.getByRole('region', { name: '날짜를 알 수 없는 사건' })).getAllByRole(
      'button',
    );
    act(() => first?.focus());
    press(first as HTMLElement, 'Escape');
    expect(document.activeElement).toBe(button(`날짜 미상 ${all}건`));
  });
});
