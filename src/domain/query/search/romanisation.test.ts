import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hangulKey, romanisedKey } from './romanisation.ts';

describe('a key', () => {
  it.each([
    ['철원', ['Cheorwon', 'Cholwon', 'Chorwon', "Ch'ŏrwŏn", 'Ch’ŏrwŏn', 'Cheolwon', 'CHEORWON']],
    ['개성', ['Kaesong', 'Gaeseong', 'Kaesŏng']],
    ['판문점', ['Panmunjom', 'Panmunjeom', "P'anmunjŏm", 'Panmun-jom']],
    ['파주', ['Paju', "P'aju"]],
    ['연천', ['Yonchon', 'Yeoncheon', "Yŏnch'ŏn"]],
    ['화천', ['Hwachon', 'Hwacheon', "Hwach'ŏn"]],
    ['고성', ['Kosong', 'Goseong', 'Kosŏng']],
    ['금강', ['Kumgang', 'Geumgang', 'Keumgang', 'Kŭmgang']],
    ['양구', ['Yanggu', 'Yangku']],
    ['인제', ['Inje']],
    ['의정부', ['Uijeongbu', 'Uijongbu', 'Euijeongbu', 'Ŭijŏngbu']],
    ['신의주', ['Sinuiju', 'Shinuiju', 'Sinŭiju']],
    ['백령도', ['Baengnyeongdo', 'Paengnyŏng-do', 'Baekryeong-do']],
    ['신라', ['Silla', 'Sinra', 'Shilla']],
    ['전라', ['Jeolla', 'Cholla', 'Chŏlla']],
    ['독립', ['Dongnip', 'Tongnip', 'Dokrip']],
    ['왕십리', ['Wangsimni', 'Wangsipri']],
    ['서울', ['Seoul', 'Sŏul']],
  ])('of %s is that of %j', (hangul, spellings) => {
    const key = hangulKey(hangul);
    expect(key).toBeTruthy();
    for (const spelling of spellings) {
      expect(romanisedKey(spelling), spelling).toBe(key);
      expect(romanisedKey(spelling.normalize('NFD')), spelling).toBe(key);
    }
  });

  it('tells names of different places apart', () => {
    const places =
      '철원 연천 화천 고성 개성 파주 판문점 양구 인제 양양 평양 김포 강화 임진 금강 문산 한강 양우';
    const keys = places.split(' ').map(hangulKey);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(
    (
      'gun coup tide side site mine line june gate base made drone soldiers north south river fire shots guard' +
      ' kim han un DMZ K-9 explosion crossing the'
    ).split(' '),
  )('is not of %s, which is no Korean name of two syllables', (word) => {
    expect(romanisedKey(word)).toBeUndefined();
  });

  it('of a part of a name is how the key of the name begins', () => {
    for (const name of ['Cheorwon', 'Panmunjom', 'Hwachon', 'Yeonpyeong'])
      for (let length = 1; length <= name.length; length += 1) {
        const key = romanisedKey(name.slice(0, length), true);
        // While a vowel of two letters is typed, its first is another vowel.
        if (key !== undefined && !/e$/.test(name.slice(0, length)))
          expect(romanisedKey(name)?.startsWith(key), name.slice(0, length)).toBe(true);
      }
    expect(romanisedKey('Panmunj', true)).toBe('banmunj');
    expect(romanisedKey('Panmunj')).toBeUndefined();
  });

  it('is total, and quick also for what no pattern likes', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (word) => void romanisedKey(word)));
    const start = process.cpuUsage().user;
    expect(romanisedKey('aeoeae'.repeat(100_000))).toBeUndefined();
    expect(romanisedKey(`${'ngaeo'.repeat(4)}xyz`, true)).toBeUndefined();
    expect(process.cpuUsage().user - start).toBeLessThan(500_000);
  });
});
