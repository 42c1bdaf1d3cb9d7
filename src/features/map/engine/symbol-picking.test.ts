import type { Map as MapLibre } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import { followSymbols } from './symbol-picking.ts';

/** A map that only says what happens on its layer. */
function start() {
  const heard = new Map<string, (event: object) => void>();
  const canvas = { style: { cursor: '' } };
  const map = {
    getCanvas: () => canvas,
    on: (type: string, _layers: string[], listener: (event: object) => void) => {
      heard.set(type, listener);
      return { unsubscribe: () => heard.delete(type) };
    },
  } as unknown as MapLibre;
  const listener = { onEnter: vi.fn(), onLeave: vi.fn(), onPress: vi.fn() };
  const stop = followSymbols(map, ['symbols'], listener);
  const fire = (type: string, ...ids: unknown[]) =>
    heard.get(type)?.({ features: ids.map((id) => ({ properties: { id }, state: {} })) });
  return { heard, canvas, listener, stop, fire };
}

test('says once what the pointer is on, the topmost first, and what it left', () => {
  const { canvas, listener, fire } = start();
  fire('mousemove', 'a', 'b');
  fire('mousemove', 'a');
  expect(listener.onEnter.mock.calls).toEqual([['a']]);
  expect(canvas.style.cursor).toBe('pointer');
  fire('mousemove', 'b');
  expect(listener.onLeave.mock.calls).toEqual([['a']]);
  fire('mouseleave');
  expect(listener.onLeave.mock.calls).toEqual([['a'], ['b']]);
  expect(canvas.style.cursor).toBe('');
});

test('a press selects the topmost; what has no id is nothing', () => {
  const { listener, fire } = start();
  fire('click', 'a', 'b');
  fire('click', 7);
  fire('click');
  expect(listener.onPress.mock.calls).toEqual([['a']]);
});

test('leaves what it was on when it ends, and hears no more', () => {
  const { heard, listener, stop, fire } = start();
  fire('mousemove', 'a');
  stop();
  expect(listener.onLeave.mock.calls).toEqual([['a']]);
  expect(heard.size).toBe(0);
});
