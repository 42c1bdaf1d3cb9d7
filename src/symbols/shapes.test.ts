import { expect, it } from 'vitest';
import { SHAPES } from '#domain/record/shape.ts';
import { SHAPE_PATHS } from './shapes.ts';

it.each(SHAPES)('%s is drawn inside its box of 24 by 24', (shape) => {
  const numbers = (SHAPE_PATHS[shape].match(/-?[\d.]+/g) ?? []).map(Number);
  expect(numbers.length).toBeGreaterThan(5);
  expect(numbers.every((number) => number >= 0 && number <= 24)).toBe(true);
});

it('has an outline of its own for every shape', () => {
  expect(new Set(Object.values(SHAPE_PATHS)).size).toBe(SHAPES.length);
});
