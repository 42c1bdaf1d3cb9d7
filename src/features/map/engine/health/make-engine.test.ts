import { beforeEach, expect, it, vi } from 'vitest';

const made: object[] = [];
let canMake = true;
vi.mock('maplibre-gl', () => {
  class GPUInitializationError extends Error {
    override name = 'GPUInitializationError';
  }
  return {
    GPUInitializationError,
    Map: class {
      constructor() {
        // As the engine does: registered, and then thrown.
        made.push(this);
        if (!canMake) throw new GPUInitializationError('no WebGL 2');
      }
    },
  };
});

const { makeEngine } = await import('./make-engine.ts');
const loseContext = vi.fn();
let context: object | null;

beforeEach(() => {
  made.length = 0;
  loseContext.mockReset();
  HTMLCanvasElement.prototype.getContext = (() => context) as never;
});

const options = {} as Parameters<typeof makeEngine>[0];

it('of engines that cannot be made one is begun, however often one is asked for; then one is made again', () => {
  canMake = false;
  context = null;
  for (let time = 0; time < 20; time += 1)
    expect(() => makeEngine(options)).toThrow(expect.objectContaining({ name: 'GPUInitializationError' }));
  expect(made).toHaveLength(1);
  canMake = true;
  context = { getExtension: () => ({ loseContext }) };
  expect(makeEngine(options)).toBe(made[1]);
  expect(loseContext, 'what was only asked for is given back').toHaveBeenCalledOnce();
  makeEngine(options);
  expect(loseContext, 'nothing is asked for beside an engine that can be made').toHaveBeenCalledOnce();
});

it('throws what the graphics throw', () => {
  canMake = false;
  expect(() => makeEngine(options)).toThrow();
  HTMLCanvasElement.prototype.getContext = () => {
    throw new Error('The graphics failed');
  };
  expect(() => makeEngine(options)).toThrow('The graphics failed');
});
