import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type LineProfile, stretchesOfCounties } from './build-stretches';

const profile: LineProfile = {
  lengthKm: 5.4,
  rows: [
    [0, 'N1', 'S1', 10],
    [1, 'N1', 'S1', 10],
    [2, 'N1', 'S2', 10],
    [3, 'N1', 'S1', 10],
    [4, 'N1', 'S3', 10],
    [5, 'N1', 'S3', 10],
  ],
};

describe('stretchesOfCounties', () => {
  it('reaches a row outwards, for the boundary is somewhere between two rows', () => {
    expect(stretchesOfCounties(['S2'], profile)).toEqual([[1, 3]]);
  });

  it('goes no further than the ends of the line', () => {
    expect(stretchesOfCounties(['S3'], profile)).toEqual([[3, 5.4]]);
    expect(stretchesOfCounties(['S1', 'S2', 'S3'], profile)).toEqual([[0, 5.4]]);
  });

  it('keeps apart what another county parts by more than the doubt about its ends', () => {
    expect(stretchesOfCounties(['S1'], profile)).toEqual([[0, 4]]);
    const wide = { ...profile, rows: [...profile.rows, [6, 'N1', 'S1', 10] as const], lengthKm: 6.2 };
    expect(stretchesOfCounties(['S1'], wide)).toEqual([
      [0, 4],
      [5, 6.2],
    ]);
  });

  it('throws for a county that the line does not touch', () => {
    expect(() => stretchesOfCounties(['S9'], profile)).toThrow(/S9/);
  });

  it('gives what the gazetteer has', () => {
    const read = (name: string): unknown => JSON.parse(readFileSync(`data/geography/${name}`, 'utf8'));
    const line = read('mdl-profile.json') as LineProfile;
    const entries = read('stretches.json') as { southernCounties?: string[]; km: [number, number][] }[];
    for (const { southernCounties, km } of entries) {
      if (southernCounties) expect(km).toEqual(stretchesOfCounties(southernCounties, line));
    }
  });
});
