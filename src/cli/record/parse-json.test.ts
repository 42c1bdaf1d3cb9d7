import { describe, expect, it } from 'vitest';
import { parseJson } from './parse-json.ts';

describe('parseJson', () => {
  it('gives the value', () => {
    expect(parseJson('{"a": [1, null]}')).toEqual({ value: { a: [1, null] } });
  });

  it.each([
    ['{\n  "a": NaN\n}', 'line 2, column 8'],
    ['[1,\n2,\n]', 'line 3, column 1'],
    ['{"a": 1', 'line 1, column 8'],
    ['', 'line 1, column 1'],
    ['{"a": 1}\n{"b": 2}', 'line 2, column 1'],
  ])('says where %j breaks', (text, at) => {
    const parsed = parseJson(text);
    expect(parsed).toMatchObject({ at });
    expect('error' in parsed && parsed.error).toMatch(/^not JSON: /);
  });
});
