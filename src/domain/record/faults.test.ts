import { describe, expect, it } from 'vitest';
import { pathOf } from './faults.ts';

describe('pathOf', () => {
  it('writes keys as one would in code', () => {
    expect(pathOf(['features', 3, 'properties', 'when'])).toBe('features[3].properties.when');
    expect(pathOf([0, 'URL'])).toBe('[0].URL');
    expect(pathOf([])).toBe('(file)');
  });
});
