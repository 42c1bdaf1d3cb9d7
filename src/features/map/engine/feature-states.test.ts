import { expect, it, vi } from 'vitest';
import type { Preloaded } from '#features/map/scene/scene.ts';
import { FeatureStates } from './feature-states.ts';

const [ONE, OTHER] = [{ firstNumber: 1 } as Preloaded, { firstNumber: 1001 } as Preloaded];

function engine() {
  return { setFeatureState: vi.fn(), removeFeatureState: vi.fn() };
}

it('removes each state that was set for those ids once, and no others', () => {
  const [states, map] = [new FeatureStates(), engine()];
  states.set(map, ONE, [
    { source: 'symbols', id: 1, state: { shown: true } },
    { source: 'fills', id: 1, state: { opacity: 0.2 } },
  ]);
  states.set(map, ONE, [{ source: 'symbols', id: 1, state: { shown: false } }]);
  states.set(map, OTHER, [{ source: 'symbols', id: 1001, state: { shown: true } }]);
  expect(map.setFeatureState).toHaveBeenLastCalledWith({ source: 'symbols', id: 1001 }, { shown: true });
  states.remove(map, ONE);
  expect(map.removeFeatureState.mock.calls).toEqual([
    [{ source: 'symbols', id: 1 }],
    [{ source: 'fills', id: 1 }],
  ]);
  states.remove(map, ONE);
  expect(map.removeFeatureState).toHaveBeenCalledTimes(2);
});

it('has no states to remove after the style is set again', () => {
  const [states, map] = [new FeatureStates(), engine()];
  states.set(map, ONE, [{ source: 'symbols', id: 1, state: { shown: true } }]);
  states.clear();
  states.remove(map, ONE);
  expect(map.removeFeatureState).not.toHaveBeenCalled();
});
