import { describe, expect, it } from 'vitest';
import { resolve } from '#domain/evidence/evidence.ts';
import { claimOf, incidentOf, quoteOf } from '#testing/incident-of.ts';
import { sourceOf } from '#testing/source-of.ts';
import { SUBJECT } from '#testing/subject.ts';
import { matchesText } from './query.ts';
import { searchRegisterOf } from './search-text.ts';

const source = (id: string, title: string, via: readonly string[]) => {
  const made = sourceOf(id);
  return { ...made, 'container-title': title, custom: { ...made.custom, via: [...via] } };
};
const speaker = (id: string, en: string, ko: string) => ({ id, name: { en, ko } });

const claim = claimOf({
  about: 'activity',
  attributedTo: ['jcs', 'yonhap'],
  quotes: [
    { ...quoteOf('yonhap-1'), exact: '개성에서 보았다' },
    { ...quoteOf('reuters-1'), exact: 'seen from Paju' },
  ],
});
const feature = incidentOf('one', { kind: 'warning-shots', claims: [claim] });
const register = searchRegisterOf(
  SUBJECT,
  {
    incidents: [feature],
    sources: new Map([
      ['yonhap-1', source('yonhap-1', 'Yonhap', ['yonhap'])],
      ['reuters-1', source('reuters-1', 'The Star', ['reuters', 'star'])],
    ]),
    speakers: new Map(
      [
        { ...speaker('jcs', 'Joint Chiefs of Staff', '합동참모본부'), short: { en: 'JCS', ko: '합참' } },
        speaker('yonhap', 'Yonhap News Agency', '연합뉴스'),
        speaker('reuters', 'Reuters', '로이터 통신'),
        speaker('star', 'The Star', '더 스타'),
        speaker('tass', 'TASS', '타스 통신'),
      ].map((one) => [one.id, one]),
    ),
  },
  [{ en: 'Kaesong borders the line.', ko: '개성은 분계선과 맞닿는다.' }],
);
const finds = (search: string, enabled: (source: string) => boolean) =>
  matchesText({ feature, resolution: resolve(feature.properties.claims, enabled) }, search, register);

describe('a search finds an incident', () => {
  it.each(['warning shots', '경고사격', '경고 사격', 'ㄱㄱㅅㄱ'])('by its kind: %s', (search) => {
    expect(finds(search, () => true)).toBe(true);
    expect(
      finds(search, () => false),
      'a kind is nothing that a source says',
    ).toBe(true);
  });

  it.each([
    'yonhap',
    '연합뉴스',
    'ㅇㅎㄴㅅ',
    'The Star',
    '더스타',
    'reuters',
    '"로이터 통신"',
    'joint chiefs',
    '합동참모',
  ])('by an outlet or a speaker: %s', (search) => {
    expect(finds(search, () => true)).toBe(true);
    expect(finds(search, () => false)).toBe(false);
  });

  it('not by an outlet that is switched off, nor by who is quoted there alone', () => {
    const without = (id: string) => (other: string) => other !== id;
    for (const search of ['reuters', '로이터', 'the star', 'paju', '파주']) {
      expect(finds(search, without('reuters-1')), search).toBe(false);
    }
    for (const search of ['yonhap', '연합뉴스', '개성', 'gaeseong']) {
      expect(finds(search, without('yonhap-1')), search).toBe(false);
      expect(finds(search, without('reuters-1')), search).toBe(true);
    }
    expect(finds('joint chiefs', without('yonhap-1')), 'the other quotes them too').toBe(true);
    expect(
      finds('JCS', () => true),
      'by what readers call them',
    ).toBe(true);
    expect(finds('합참', () => true)).toBe(true);
  });

  it('not by a speaker of whom it has nothing, nor by another kind', () => {
    for (const search of ['tass', '타스', 'mine-laying', '지뢰 매설'])
      expect(
        finds(search, () => true),
        search,
      ).toBe(false);
  });

  it('by a name that only a Korean quote has, in any romanisation', () => {
    for (const search of ['Kaesong', 'gaeseong', 'Kaesŏng', 'ㄱㅅ'])
      expect(
        finds(search, () => true),
        search,
      ).toBe(true);
  });
});
