import { expect, it } from 'vitest';
import { romanize } from './romanize.ts';

it.each([
  ['철원', 'Cheorwon'],
  ['고성', 'Goseong'],
  ['송도진', 'Songdojin'],
  ['송현', 'Songhyeon'],
  ['사천', 'Sacheon'],
  ['제진', 'Jejin'],
  ['대강', 'Daegang'],
  ['신라', 'Silla'],
  ['강릉', 'Gangneung'],
  ['백령', 'Baengnyeong'],
  ['한림', 'Hallim'],
  ['속초', 'Sokcho'],
  ['북암', 'Bugam'],
  ['압록', 'Amnok'],
])('the southern %s is %s', (hangul, latin) => {
  expect(romanize(hangul, 'KR')).toBe(latin);
});

it.each([
  ['평산', 'Pyongsan'],
  ['가단', 'Kadan'],
  ['산명', 'Sanmyong'],
  ['중강', 'Junggang'],
  ['풍류', 'Pungryu'],
  ['송악', 'Songak'],
  ['도밀', 'Tomil'],
  ['평강', 'Pyonggang'],
  ['달루', 'Tallu'],
])('the northern %s is %s', (hangul, latin) => {
  expect(romanize(hangul, 'KP')).toBe(latin);
});
