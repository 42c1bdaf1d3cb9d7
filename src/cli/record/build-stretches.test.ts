import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  endsOfCounties,
  type LineProfile,
  type StretchEntry,
  stretchBefore,
  stretchesOfCounties,
} from './build-stretches.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(`data/geography/${name}`, 'utf8'));

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

  it('puts each end between the widest reading and the narrowest', () => {
    expect(endsOfCounties(['S3'], [], profile)).toEqual({ west: [3, 4], east: [5.4, 5.4] });
    expect(endsOfCounties(['S1', 'S2', 'S3'], ['S1'], profile)).toEqual({ west: [0, 2], east: [5.4, 5.4] });
    expect(endsOfCounties(['S1', 'S2'], ['S1'], profile)).toEqual({ west: [0, 2], east: [2, 4] });
  });

  it('throws where every county is in doubt, for then nothing is sure to be meant', () => {
    expect(() => endsOfCounties(['S1'], ['S1'], profile)).toThrow(/S1/);
  });

  it('takes the line that a county lies before, where another county lies between', () => {
    const line = [
      [127, 38],
      [128, 38],
    ];
    const ground = [
      [127.2, 37.9],
      [127.3, 37.98],
      [127.5, 37.8],
    ];
    const { km, ends } = stretchBefore(ground, line);
    expect(km).toEqual([[17, 44]]);
    expect(ends).toEqual({ west: [17, 27], east: [26, 44] });
  });

  it('gives what the gazetteer has', () => {
    const line = read('mdl-profile.json') as LineProfile;
    const entries = read('stretches.json') as StretchEntry[];
    for (const { southernCounties, doubtfulCounties = [], km, ends } of entries) {
      if (!southernCounties) continue;
      expect(km).toEqual(stretchesOfCounties(southernCounties, line));
      expect(ends).toEqual(endsOfCounties(southernCounties, doubtfulCounties, line));
    }
  });

  it('has every county and city that the line passes', () => {
    const ids = (read('stretches.json') as { id: string }[]).map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['paju', 'yeoncheon', 'cheorwon', 'hwacheon', 'yanggu', 'inje', 'goseong']),
    );
  });
});
