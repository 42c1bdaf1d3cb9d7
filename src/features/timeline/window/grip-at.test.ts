import { expect, it } from 'vitest';
import { timeScale } from '#axis/time-scale.ts';
import { rangeOf } from '#domain/time/local-time.ts';
import { gripAt } from './grip-at.ts';

it('takes the grip that was hit, else the window where it lies, else the axis', () => {
  const scale = timeScale(rangeOf('2024'), 1000);
  const june = rangeOf('2024-06');
  const inJune = scale.x(june.from) + 10;
  expect(gripAt('end', inJune, june, scale)).toBe('end');
  expect(gripAt(undefined, inJune, june, scale)).toBe('body');
  expect(gripAt(undefined, 10, june, scale)).toBe('axis');
  expect(gripAt(undefined, inJune, undefined, scale), 'only one end counts').toBe('axis');
});
