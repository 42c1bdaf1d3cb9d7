/** Words that readers stumbled over, and must not meet again: not in the interface, in neither language. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const textOf = (language: string) =>
  readdirSync(`src/i18n/${language}`)
    .map((file) => readFileSync(`src/i18n/${language}/${file}`, 'utf8'))
    .join('\n');

const ENGLISH = [
  /\bcertainly\b/i,
  /\bpossibly\b/i,
  /same (amount of )?ink/i,
  /what is asked for/i,
  /Take the data/,
  /marks? no site/i,
  /'Standing'/,
  /the filters leave/,
  /laid at the military/,
  /entries are sealed/,
  /Beside them stand/,
  /\bthe (time )?window\b/i,
  /Why so narrow/,
  /On whose word/,
  /How it was passed on/,
  /What nobody says/,
  /light its words/,
  /It rests on/,
  /Carries/,
  /placed to be seen/,
  /narrows nothing/,
  /\bone observation\b/,
];

const KOREAN = [
  /확실한 사건/,
  /가능성 있는 사건/,
  /line: '선'/,
  /'[^']*씩'/,
  /시간표|시간선/,
  /heading: '(?:곳|때)'/,
  /빠르면/,
  /사이의 어느 때/,
  /'현장'/,
  /possible: '가능'/,
  /잉크/,
  /왜 이만큼/,
  /누구의 말/,
  /전해진 길/,
  /아무도 말하지 않는/,
  /다음으로 (?:대응됨|날짜)/,
  /요일이 날짜가/,
];

/** Names, formats and keys that Korean readers know by these letters. */
const LATIN =
  /^(?:English|DMZ|Incident|Map|contributors|KST|PNG|SVG|CSV|JSON|GeoJSON|CSL|QGIS|geojson|WebGL|EDTF|KML|OGC|FG|LSIB|NLL|OpenStreetMap|ODbL|CC|BY|UTC|Ctrl|Shift|Esc|F|Tab|Enter|Home|End|Page|Up|Down|Space|URL|JSA|km|io|X|h|m|d|y|UTF|txt|SHA|https|PDF|EUC|KR|ANSI|HTTP|Parquet|amp|A|P)$/;

it('the Korean catalogue has no English but names, formats and keys', () => {
  // Templates hold code as well: plain strings are nearly all of it.
  const texts = [...textOf('ko').matchAll(/'((?:[^'\\\n]|\\.)*)'/g)]
    .map(([, text = '']) => text)
    .filter((text) => /\p{Script=Hangul}/u.test(text) && !text.includes('${'));
  expect(texts.length).toBeGreaterThan(200);
  const words = texts.flatMap((text) => text.match(/[A-Za-z]+/g) ?? []);
  expect([...new Set(words.filter((word) => !LATIN.test(word)))]).toEqual([]);
});

describe.each([
  ['en', ENGLISH],
  ['ko', KOREAN],
] as const)('%s', (language, words) => {
  const text = textOf(language);

  it('has the catalogue to look at', () => {
    expect(text.length).toBeGreaterThan(10_000);
  });

  it.each(words)('no longer says %s', (word) => {
    expect(text.split('\n').filter((line) => word.test(line))).toEqual([]);
  });
});
