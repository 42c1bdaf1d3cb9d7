import { describe, expect, it } from 'vitest';
import { areaName, isSettlement, peakName, settlementName } from './names.ts';

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
      { en: 'Tasado', ko: '다사도' },
    ],
  ])('%o', (raw, name) => {
    expect(settlementName(raw)).toEqual(name);
  });

  it('keeps short names whole', () => {
    expect(settlementName({ name_en: 'Guri-si', name_ko: '구리시' })).toEqual({ en: 'Guri', ko: '구리' });
    expect(settlementName({ name_en: 'Sieup', name_ko: '시읍' })).toEqual({ en: 'Sieup', ko: '시읍' });
  });

  it.each([
    ['Bungmyeon', '북면', 'KR', 'Buk-myeon'],
    ['Nae-myeon', '내면', 'KR', 'Nae-myeon'],
    ['Dori', '도리', 'KR', 'Do-ri'],
    ['Songdojilli', '송도진리', 'KR', 'Songdojin'],
    ['Songhyeolli', '송현리', 'KR', 'Songhyeon'],
    ['Sacheolli', '사천리', 'KR', 'Sacheon'],
    ['Daegangni', '대강리', 'KR', 'Daegang'],
    ['Mongmyeon', '목면', 'KR', 'Mok-myeon'],
    ['Dongdaemu-gu', '동대문구', 'KR', 'Dongdaemun-gu'],
    ['namgu', '남구', 'KR', 'Nam-gu'],
    ['gadanli', '가단리', 'KP', 'Kadan'],
    ['sanmyeongli', '산명리', 'KP', 'Sanmyong'],
    ['Domil-ri', '도밀리', 'KP', 'Tomil'],
    ['Bongdong', '봉동', 'KP', 'Pongdong'],
    ['Jung-ri', '중리', 'KP', 'Jung-ri'],
    ['Kuup-ri', '구읍리', 'KP', 'Kuup'],
    ['Cholwon', '철원읍', 'KP', 'Cholwon'],
  ])('%s, %s, is set as the glossary has it', (name_en, name_ko, country, en) => {
    expect(settlementName({ name_en, name_ko, country })?.en).toBe(en);
  });

  it('is no office, sign or gate', () => {
    const named = ['속리산면사무소', '아교마을 표지판', '구례군청', '문산읍', null];
    expect(named.map((name_ko) => isSettlement({ name_ko, country: 'KR' }))).toEqual([
      false,
      false,
      false,
      true,
      false,
    ]);
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

describe('peak', () => {
  it.each([
    ['Song-ak Mt.', '송악산', 'KP', 'Songaksan'],
    ['Mount Punglu', '풍류산', 'KP', 'Pungryusan'],
    ['Peak Okchong', '옥정봉', 'KP', 'Okjongbong'],
    ['Mt. Mani', '마니산', 'KR', 'Manisan'],
    ['Baekundae', '백운대', 'KR', 'Baegundae'],
  ])('%s is one word', (name_en, name_ko, country, en) => {
    expect(peakName({ name_en, name_ko, country })?.en).toBe(en);
  });
});
