import { cleanup, createEvent, fireEvent, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type GestureOptions, type PointerGestures, usePointerGestures } from './use-pointer-gestures.ts';

const gestures = {
  wheel: vi.fn(),
  press: vi.fn(),
  dragStart: vi.fn(),
  drag: vi.fn(),
  release: vi.fn(),
  cancel: vi.fn(),
  pinch: vi.fn(),
  hover: vi.fn(),
  leave: vi.fn(),
} satisfies PointerGestures;
const clicked = vi.fn();

function Plot(options: GestureOptions) {
  const plot = useRef<HTMLDivElement>(null);
  usePointerGestures(plot, gestures, options);
  return (
    <div ref={plot} data-testid="plot">
      <button type="button" onClick={clicked}>
        A mark
      </button>
    </div>
  );
}

const plot = () => screen.getByTestId('plot');
const at = (clientX: number, clientY: number, more = {}) => ({
  clientX,
  clientY,
  pointerId: 1,
  button: 0,
  buttons: 1,
  ...more,
});
const called = () =>
  Object.entries(gestures).flatMap(([name, call]) => (call.mock.calls.length > 0 ? [name] : []));

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

describe('one pointer', () => {
  it('clicks while it only trembles', () => {
    render(<Plot />);
    fireEvent.pointerDown(plot(), at(10, 10));
    fireEvent.pointerMove(plot(), at(13, 12));
    fireEvent.pointerUp(plot(), at(13, 12, { buttons: 0 }));
    expect(called()).toEqual(['press', 'release']);
    expect(gestures.release).toHaveBeenCalledWith(
      { x: 13, y: 12 },
      expect.anything(),
      { x: 10, y: 10 },
      false,
    );
  });

  it('drags from where it was pressed, from event to event', () => {
    render(<Plot />);
    fireEvent.pointerDown(plot(), at(10, 10));
    fireEvent.pointerMove(plot(), at(16, 10));
    fireEvent.pointerMove(plot(), at(30, 40));
    fireEvent.pointerUp(plot(), at(30, 40, { buttons: 0 }));
    expect(gestures.dragStart).toHaveBeenCalledOnce();
    const points = gestures.drag.mock.calls.map(([to, , start, before]) => [to, start, before]);
    const [press, first, last] = [
      { x: 10, y: 10 },
      { x: 16, y: 10 },
      { x: 30, y: 40 },
    ];
    expect(points).toEqual([
      [first, press, press],
      [last, press, first],
    ]);
    expect(gestures.release.mock.lastCall?.[3]).toBe(true);
    expect(gestures.cancel).not.toHaveBeenCalled();
  });

  it('drags only to the side where up and down scroll the page', () => {
    render(<Plot sidewaysOnly />);
    fireEvent.pointerDown(plot(), at(10, 10));
    fireEvent.pointerMove(plot(), at(12, 60));
    expect(gestures.drag).not.toHaveBeenCalled();
    fireEvent.pointerMove(plot(), at(16, 60));
    expect(gestures.drag).toHaveBeenCalledOnce();
  });

  it('means nothing with another button', () => {
    render(<Plot />);
    fireEvent.pointerDown(plot(), at(10, 10, { button: 2, buttons: 2 }));
    fireEvent.pointerMove(plot(), at(60, 10, { buttons: 2 }));
    fireEvent.pointerUp(plot(), at(60, 10, { button: 2, buttons: 0 }));
    expect(called()).toEqual([]);
  });

  it('hovers with no button pressed, and not as a finger', () => {
    render(<Plot />);
    fireEvent.pointerMove(plot(), at(10, 10, { buttons: 0, pointerType: 'touch' }));
    expect(gestures.hover).not.toHaveBeenCalled();
    fireEvent.pointerMove(plot(), at(10, 10, { buttons: 0, pointerType: 'mouse' }));
    expect(gestures.hover).toHaveBeenCalledWith({ x: 10, y: 10 });
    fireEvent.pointerLeave(plot());
    expect(gestures.leave).toHaveBeenCalledOnce();
  });

  it('is no click on what lies under the end of a drag, but a key is', () => {
    render(<Plot />);
    const mark = screen.getByRole('button');
    const drag = () => {
      fireEvent.pointerDown(mark, at(10, 10));
      fireEvent.pointerMove(mark, at(60, 10));
      fireEvent.pointerUp(mark, at(60, 10, { buttons: 0 }));
    };
    drag();
    fireEvent.click(mark, { detail: 1 });
    expect(clicked).not.toHaveBeenCalled();
    fireEvent.click(mark, { detail: 1 });
    expect(clicked).toHaveBeenCalledTimes(1);
    drag();
    fireEvent.click(mark, { detail: 0 });
    expect(clicked).toHaveBeenCalledTimes(2);
  });
});

describe('a press ends without effect', () => {
  const press = (options: GestureOptions = {}) => {
    const { unmount } = render(<Plot {...options} />);
    fireEvent.pointerDown(plot(), at(10, 10));
    fireEvent.pointerMove(plot(), at(60, 10));
    return unmount;
  };
  const expectCancelled = () => {
    expect(gestures.cancel).toHaveBeenCalledOnce();
    expect(gestures.release).not.toHaveBeenCalled();
  };

  it('when the browser takes it over', () => {
    press();
    fireEvent.pointerCancel(plot(), at(60, 10));
    fireEvent.pointerMove(plot(), at(90, 10));
    expectCancelled();
    expect(gestures.drag).toHaveBeenCalledOnce();
  });

  it('when the button was released where no event told of it', () => {
    press();
    fireEvent.pointerMove(plot(), at(90, 10, { buttons: 0 }));
    expectCancelled();
    expect(gestures.drag).toHaveBeenCalledOnce();
  });

  it('when the element is taken away', () => {
    press()();
    expectCancelled();
  });

  it('by Escape, which then reaches nothing else, where that is wanted', () => {
    press({ escapes: true });
    expect(fireEvent.keyDown(document.body, { key: 'Escape' }), 'prevented').toBe(false);
    fireEvent.pointerMove(plot(), at(90, 10));
    fireEvent.pointerUp(plot(), at(90, 10, { buttons: 0 }));
    expectCancelled();
    expect(fireEvent.keyDown(document.body, { key: 'Escape' }), 'left alone').toBe(true);
  });

  it('and not by Escape elsewhere', () => {
    press();
    expect(fireEvent.keyDown(document.body, { key: 'Escape' })).toBe(true);
    expect(gestures.cancel).not.toHaveBeenCalled();
  });

  it('when a second finger comes down; then two fingers pinch, and the one left over does nothing', () => {
    press();
    fireEvent.pointerDown(plot(), at(160, 10, { pointerId: 2 }));
    expectCancelled();
    fireEvent.pointerMove(plot(), at(200, 10, { pointerId: 2 }));
    const pair = (x: number) => [
      { x: 60, y: 10 },
      { x, y: 10 },
    ];
    expect(gestures.pinch.mock.calls).toEqual([[pair(160), pair(200)]]);
    fireEvent.pointerUp(plot(), at(200, 10, { pointerId: 2, buttons: 0 }));
    fireEvent.pointerMove(plot(), at(90, 10));
    fireEvent.pointerUp(plot(), at(90, 10, { buttons: 0 }));
    expect(gestures.drag).toHaveBeenCalledOnce();
    expectCancelled();
  });
});

it('the wheel reports where the pointer is, and does not scroll the page', () => {
  render(<Plot />);
  // happy-dom's wheel events have no place.
  const event = Object.assign(createEvent.wheel(plot(), { deltaY: -300, cancelable: true }), {
    clientX: 7,
    clientY: 9,
  });
  fireEvent(plot(), event);
  expect(gestures.wheel).toHaveBeenCalledWith({ x: 7, y: 9 }, event);
  expect(event.defaultPrevented).toBe(true);
});

it('the wheel scrolls the page for as long as that shows what of the plot is out of sight', () => {
  render(<Plot />);
  const page = document.documentElement;
  const wheelOn = (deltaY: number, scrollTop: number, more: WheelEventInit = {}) => {
    for (const [name, value] of Object.entries({ scrollTop, clientHeight: 300, scrollHeight: 400 }))
      Object.defineProperty(page, name, { value, configurable: true });
    vi.spyOn(plot(), 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 200 - scrollTop, 300, 200));
    const event = Object.assign(createEvent.wheel(plot(), { deltaY, cancelable: true }), more);
    fireEvent(plot(), event);
    return event.defaultPrevented ? 'plot' : 'page';
  };
  expect(wheelOn(100, 0), 'its lower half is out of sight').toBe('page');
  expect(wheelOn(-100, 0), 'the page is at its top').toBe('plot');
  expect(wheelOn(100, 100), 'the page is at its end').toBe('plot');
  expect(wheelOn(100, 0, { ctrlKey: true }), 'pinched on a touchpad').toBe('plot');
  expect(wheelOn(100, 0, { shiftKey: true }), 'sideways').toBe('plot');
  expect(gestures.wheel).toHaveBeenCalledTimes(4);
  for (const name of ['scrollTop', 'clientHeight', 'scrollHeight']) Reflect.deleteProperty(page, name);
});
