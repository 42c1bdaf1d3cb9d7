import { expect, it, vi } from 'vitest';
import type { Ready } from '#features/map/scene/scene.ts';
import { ToldStates } from './feature-states.ts';

const [ONE, OTHER] = [{ firstNumber: 1 } as Ready, { firstNumber: 1001 } as Ready];

function engine() {
  return { setFeatureState: vi.fn(), removeFeatureState: vi.fn() };
}

it('forgets what it was told of those numbers, each once, and of no others', () => {
  const [told, map] = [new ToldStates(), engine()];
  told.tell(map, ONE, [
    { source: 'symbols', id: 1, state: { shown: true } },
    { source: 'washes', id: 1, state: { ink: 0.2 } },
  ]);
  told.tell(map, ONE, [{ source: 'symbols', id: 1, state: { shown: false } }]);
  told.tell(map, OTHER, [{ source: 'symbols', id: 1001, state: { shown: true } }]);
  expect(map.setFeatureState).toHaveBeenLastCalledWith({ source: 'symbols', id: 1001 }, { shown: true });
  told.forget(map, ONE);
  expect(map.removeFeatureState.mock.calls).toEqual([
    [{ source: 'symbols', id: 1 }],
    [{ source: 'washes', id: 1 }],
  ]);
  told.forget(map, ONE);
  expect(map.removeFeatureState).toHaveBeenCalledTimes(2);
});

it('has nothing to forget once the style is another', () => {
  const [told, map] = [new ToldStates(), engine()];
  told.tell(map, ONE, [{ source: 'symbols', id: 1, state: { shown: true } }]);
  told.clear();
  told.forget(map, ONE);
  expect(map.removeFeatureState).not.toHaveBeenCalled();
});
