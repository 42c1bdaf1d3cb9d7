import { describe, expect, it } from 'vitest';
import valid from '#domain/checks/fixtures/valid.json';
import { parseGeography, readGeography } from './geography.ts';

const files = valid.geography;
const profile = {
  counties: { 'KP-1': { en: 'Testhwa', ko: '시험군' } },
  rows: [[0, 'KP-1', null, 120]],
};

describe('what lies along the line', () => {
  it('is read with the geography', () => {
    expect(parseGeography({ ...files, profile }).profile).toEqual(profile);
  });

  it('may be unknown', () => {
    expect(parseGeography(files).profile).toEqual({ counties: {}, rows: [] });
  });

  it.each([
    [
      'rows of another form',
      { ...profile, rows: [['0', 'KP-1', null, 120]] },
      'geography.json: profile.rows[0][0]',
    ],
    [
      'a county without a Korean name',
      { ...profile, counties: { 'KP-1': { en: 'Testhwa' } } },
      'geography.json: profile.counties.KP-1.ko',
    ],
  ])('is a fault with its path: %s', (_, broken, path) => {
    const read = readGeography('geography.json', { ...files, profile: broken });
    expect('faults' in read && read.faults.map((fault) => fault.path)).toEqual([path]);
  });
});
