import { describe, expect, it } from 'vitest';
import { areaName, settlementName } from './names';

describe('settlement', () => {
  it.each([
    [
      { name_en: 'Munsan-eup', name_ko: '문산읍', country: 'KR' },
      { en: 'Munsan', ko: '문산' },
    ],
    [
      { name_en: 'Geojineup', name_ko: '거진읍', country: 'KR' },
      { en: 'Geojin', ko: '거진' },
    ],
    [
      { name_en: 'Hyeonnaemyeon', name_ko: '현내면', country: 'KR' },
      { en: 'Hyeonnae', ko: '현내면' },
    ],
    [
      { name_en: 'Busan', name_ko: '부산광역시', country: 'KR' },
      { en: 'Busan', ko: '부산' },
    ],
    [
      { name_en: 'Phyonggang', name_ko: '평강읍', country: 'KP' },
      { en: 'Pyonggang', ko: '평강' },
    ],
    [
      { name_en: 'dasado', name_ko: '다사도', country: 'KP' },
      { en: 'Dasado', ko: '다사도' },
    ],
  ])('%o', (raw, name) => {
    expect(settlementName(raw)).toEqual(name);
  });

  it('keeps short names whole', () => {
    expect(settlementName({ name_en: 'Guri-si', name_ko: '구리시' })).toEqual({ en: 'Guri', ko: '구리' });
    expect(settlementName({ name_en: 'Sieup', name_ko: '시읍' })).toEqual({ en: 'Sieup', ko: '시읍' });
  });

  it('stands in with the other language, and is absent without any', () => {
    expect(settlementName({ name_en: 'Dalian', name_ko: null })).toEqual({ en: 'Dalian', ko: 'Dalian' });
    expect(settlementName({ name_en: null, name_ko: '' })).toBeUndefined();
  });
});

describe('area', () => {
  it('drops the English suffix and keeps the Korean', () => {
    expect(areaName({ name_en: 'Goseong-gun', name_ko: '고성군' })).toEqual({ en: 'Goseong', ko: '고성군' });
    expect(areaName({ name_en: 'Jeonbuk (North Jeolla)', name_ko: '전북특별자치도' })?.en).toBe('Jeonbuk');
  });
});
