// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { en } from '../../i18n/en';
import { ko } from '../../i18n/ko';
import { fitWindow } from './axes';
import { boxesOf } from './boxes';
import { day, incidentAt, JUNE, on } from './line-fixture';
import { readProfile } from './profile';
import { projection } from './projection';
import { svgDocument } from './svg-document';
import { escaped, linesOf } from './svg-text';

const record = boxesOf([
  incidentAt('exact', day('2024-06-09'), on(27, 168)),
  incidentAt('open', { from: '2024-06-12', to: null }, on(0, 237.4), 'fortification'),
  incidentAt('away', day('2024-06-19'), [{ on: 'area:pyongyang' }], 'context'),
  incidentAt('no-date', null, null, 'mine-laying'),
]);

function svgIn(language: 'en' | 'ko'): string {
  const messages = language === 'en' ? en : ko;
  return svgDocument({
    model: {
      record,
      messages,
      language,
      standings: new Map([['exact', 'certain']]),
      on: projection(fitWindow(JUNE), { width: 800, height: 500 }, 90),
    },
    profile: readProfile(null),
    geography: undefined,
    credits: ['A & B <c>'],
    version: '1.2.3',
    window: JUNE,
    stretch: [70, 120],
  });
}

it.each(['en', 'ko'] as const)('is one well-formed file that asks for nothing else: %s', (language) => {
  const svg = svgIn(language);
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  expect(svg).not.toMatch(/href|src=|@import|<style|<script|undefined|NaN/);
  expect(svg.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
  expect(svg).toContain('1.2.3');
  expect(svg).toContain('A &amp; B &lt;c&gt;');
  expect(svg).toContain('url(#fade-open)');
  expect(svg).toContain(language === 'en' ? 'km 70–120 of the line' : '분계선 70~120km 구간');
  expect(svg).toContain(language === 'en' ? 'Without a date: Title of no-date' : '날짜 미상: 제목');
});

it('escapes what markup and XML would stumble over', () => {
  expect(escaped('<a href="x">&\u0000\u0008')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;');
  expect(linesOf('one two three', 7)).toEqual(['one two', 'three']);
});
