// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { timeWarp } from '#axis/time-warp.ts';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import { rangeOf } from '#domain/time/local-time.ts';
import { boxesOf } from '#features/line-view/boxes/boxes.ts';
import type { Standings } from '#features/line-view/boxes/paint/painting.ts';
import { BOUNDS, incidentAt, JUNE, JUNE_AXES, onLine } from '#features/line-view/line-fixture.ts';
import { type Axes, fitAxes } from '#features/line-view/plot/axes.ts';
import { projectionOf } from '#features/line-view/plot/projection.ts';
import { en } from '#i18n/en/messages.ts';
import { ko } from '#i18n/ko/messages.ts';
import { pictureWordsFor } from '#i18n/parts/picture-words.ts';
import { pictureDocument } from '#picture/document.ts';
import type { PictureLook } from '#picture/drawing.ts';
import { PICTURE_INKS } from '#picture/inks.ts';
import { escaped, linesOf } from '#picture/svg-text.ts';
import { styleOf } from '#symbols/kind-style.ts';
import { day, timeOf } from '#testing/resolved-of.ts';
import { KINDS, LINE_KM, SUBJECT } from '#testing/subject.ts';
import { textWidth } from '#ui/layout/text-width.ts';
import { type LineInput, lineDrawing } from './svg-document.ts';

const KIND_COLOR = styleOf(SUBJECT, 'mdl-crossing').color;

const record = boxesOf(
  [
    incidentAt('exact', day('2024-06-09'), onLine(27, 168)),
    incidentAt('open', { from: '2024-06-12', to: null }, onLine(0, 237.4), 'fortification'),
    incidentAt('away', day('2024-06-19'), [{ on: 'area:pyongyang' }], 'context'),
    incidentAt('no-date', null, null, 'mine-laying'),
  ],
  LINE_KM,
);

function svgIn(
  language: 'en' | 'ko',
  standings: Standings = new Map([['exact', 'certain']]),
  incidents?: readonly ResolvedIncident[],
  axes: Axes = JUNE_AXES,
): string {
  const messages = language === 'en' ? en : ko;
  const input = {
    model: {
      subject: SUBJECT,
      record: incidents ? boxesOf(incidents, LINE_KM) : record,
      messages,
      language,
      standings,
      onStretch: true,
      projection: projectionOf(axes, { width: 800, height: 500 }, 90),
    },
    geography: undefined,
    window: JUNE,
    stretch: [70, 120] as const,
  };
  return svgOf(input, language);
}

function svgOf(input: LineInput, language: 'en' | 'ko'): string {
  const messages = language === 'en' ? en : ko;
  const look: PictureLook = {
    flavor: 'light',
    inks: PICTURE_INKS.light,
    language,
    messages,
    words: pictureWordsFor(language),
    measure: (text) => textWidth(text, 1),
    ground: null,
  };
  const written = {
    title: 'Title',
    sentence: '2 incidents',
    selected: [],
    conditions: [],
    caveats: [],
    record: ['A & B <c>', 'Record 1.2.3'],
    address: '?view',
  };
  return pictureDocument(written, lineDrawing(input, look), look).svg;
}

it.each(['en', 'ko'] as const)('is one well-formed, self-contained file: %s', (language) => {
  const svg = svgIn(language);
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  expect(svg).not.toMatch(/href|src=|@import|<style|<script|undefined|NaN/);
  expect(svg.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
  expect(svg).toContain('1.2.3');
  expect(svg).toContain('A &amp; B &lt;c&gt;');
  expect(svg, 'clear gradients are lost on paper').not.toContain('Gradient');
  expect(svg).toContain(language === 'en' ? 'km 70–120 of the line' : '분계선 70~120km 구간');
  expect(svg).toContain(language === 'en' ? 'Without a date: Title of no-date' : '날짜 미상: no-date 제목');
});

it.each(['en', 'ko'] as const)(
  'sets the legend in rows in which no entry reaches the next: %s',
  (language) => {
    const messages = language === 'en' ? en : ko;
    const all = KINDS.map((kind) => incidentAt(kind, day('2024-06-09'), onLine(27, 168), kind));
    const parsed = new DOMParser().parseFromString(svgIn(language, undefined, all), 'image/svg+xml');
    const labels = [
      ...SUBJECT.kinds.map(({ name }) => name[language]),
      ...Object.values(messages.lineView.legend),
    ];
    const entries = [...parsed.querySelectorAll('text[font-size="12"]')].map((entry) => ({
      x: Number(entry.getAttribute('x')),
      y: Number(entry.getAttribute('y')),
      end: Number(entry.getAttribute('x')) + textWidth(entry.textContent ?? '', 12),
      label: entry.textContent ?? '',
    }));
    expect(entries.length).toBeGreaterThan(4);
    for (const [index, entry] of entries.entries()) {
      expect(labels).toContain(entry.label);
      expect(entry.end).toBeLessThan(1200);
      const next = entries[index + 1];
      // The symbol of the next entry comes before its text.
      if (next?.y === entry.y) expect(next.x - 21).toBeGreaterThan(entry.end);
    }
  },
);

it('nests the edges of boxes with the same outline, and leaves symbols outside the window filled', () => {
  const svg = svgIn('en', new Map(), [
    incidentAt('one', day('2024-06-09'), onLine(27, 168)),
    incidentAt('other', day('2024-06-09'), onLine(27, 168), 'warning-shots'),
  ]);
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const edges = [...parsed.querySelectorAll('g[clip-path="url(#line)"] > path')].map((path) =>
    path.getAttribute('d'),
  );
  expect(edges).toHaveLength(2);
  expect(new Set(edges).size).toBe(2);
  const symbols = [...parsed.querySelectorAll('g[opacity] > title ~ g > path:last-child')];
  expect(symbols).toHaveLength(2);
  for (const symbol of symbols) expect(symbol.getAttribute('fill')).not.toBe(PICTURE_INKS.light.paper);
});

it('stands the symbols of a long time above the plot, on lines as long as it, broken where it may belong', () => {
  const partsOf = (standing: 'certain' | 'possible', from: string, to: string) => {
    const list = [incidentAt('long', { from, to }, onLine(0, 237.4))];
    const svg = svgIn('en', new Map([['long', standing]]), list);
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    const paths = (selector: string) =>
      [...parsed.querySelectorAll(`${selector} > path`)].map((path) => path.getAttribute('d') ?? '');
    const plot = 'g:has(> g[clip-path="url(#line)"])';
    return {
      spans: paths('g[clip-path="url(#line)"]').filter((d) => /^M[\d.]+ [\d.-]+h1\.5V/.test(d)),
      leaders: paths(plot).filter((d) => /^M[\d.]+ (-12L[\d.]+ 0|0V[\d.]+)$/.test(d)),
    };
  };
  const long = (standing: 'certain' | 'possible') => partsOf(standing, '2024-05-01', '2024-07-30');
  const bars = (standing: 'certain' | 'possible') => long(standing).spans.join('').match(/M/g)?.length ?? 0;
  expect(bars('certain')).toBe(2);
  expect(bars('possible')).toBeGreaterThan(100);
  expect(long('certain').spans[0]).toMatch(/^M[\d.]+ -4h1\.5V464h-1\.5z$/);
  expect(long('certain').leaders).toHaveLength(2);
  // One that begins inside the plot is led down to, and has a bar at either end.
  const inside = partsOf('certain', '2024-06-05', '2024-06-25');
  expect(inside.leaders).toHaveLength(4);
  expect(inside.spans[0]?.match(/h7v1\.5h-7z/g)).toHaveLength(2);
});

it('draws each box of an incident with two possible times as the incident stands', () => {
  const readings = ['2024-06-09', '2024-06-12'].map((local) => {
    const bound = { earliest: local, latest: local };
    return { start: bound, end: bound };
  });
  const one = incidentAt('two', day('2024-06-09'), onLine(27, 168));
  const list = [{ ...one, resolution: { ...one.resolution, time: timeOf(readings) } }];
  const drawn = (standing: 'certain' | 'under-way' | 'possible') => {
    const svg = svgIn('en', new Map([['two', standing]]), list);
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    const edges = [...parsed.querySelectorAll('g[clip-path="url(#line)"] > path')];
    const symbols = [...parsed.querySelectorAll('title + g')];
    const filled = symbols.filter((symbol) =>
      [...symbol.querySelectorAll('path')].some((path) => path.getAttribute('fill') === KIND_COLOR),
    );
    const dashed = edges.filter((edge) => edge.hasAttribute('stroke-dasharray'));
    return { symbols: symbols.length, filled: filled.length, edges: edges.length, dashed: dashed.length };
  };
  expect(drawn('certain')).toEqual({ symbols: 2, filled: 2, edges: 2, dashed: 0 });
  expect(drawn('under-way')).toEqual({ symbols: 2, filled: 2, edges: 4, dashed: 2 });
  expect(drawn('possible')).toEqual({ symbols: 2, filled: 0, edges: 2, dashed: 2 });
});

it('escapes markup, and drops characters that XML forbids', () => {
  expect(escaped('<a href="x">&\u0000\u0008')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;');
  expect(linesOf('one two three', 7)).toEqual(['one two', 'three']);
});

it('says what a zoomed picture shows, and which window and stretch are selected', () => {
  const svg = svgIn('en', undefined, undefined, {
    km: { from: 72, to: 165 },
    time: { from: rangeOf('2024-06-09').from + 5, to: rangeOf('2024-06-21').to - 7 },
  });
  expect(svg).toContain('9–21 June 2024 (KST), km 72–165. West to east');
  expect(svg).toContain('Strong lines: filter, June 2024, km 70–120 of the line.');
  expect(svg).toMatch(/<g clip-path="url\(#ground\)"><path/);
});

it.each(['en', 'ko'] as const)('numbers the symbols and lists the numbered incidents: %s', (language) => {
  const parsed = new DOMParser().parseFromString(svgIn(language), 'image/svg+xml');
  const numbered = (number: number) =>
    [...parsed.querySelectorAll('text')].filter(({ textContent }) => textContent === String(number));
  expect(numbered(1), 'beside the symbol and before its name').toHaveLength(2);
  expect(numbered(3)).toHaveLength(2);
  expect(numbered(4), 'what has no date has no symbol').toHaveLength(0);
  const titles = [...parsed.querySelectorAll('g > title')].map(({ textContent }) => textContent ?? '');
  // In the order of painting: the one with an open end below the two that are known to the day.
  expect(titles.map((title) => title.slice(0, 2))).toEqual(['2.', '1.', '3.']);
  const words = language === 'en' ? en.standingOnStretch.certain : ko.standingOnStretch.certain;
  expect(titles[1]).toContain(words);
});

it('numbers no more incidents than can be read, and escapes their names', () => {
  const many = Array.from({ length: 41 }, (_, index) =>
    incidentAt(`i${index}`, day('2024-06-09'), onLine(27, 168)),
  );
  expect(svgIn('en', undefined, many)).not.toContain('<title>1.');
  expect(svgIn('en', undefined, many.slice(1))).toContain('<title>1.');
  const svg = svgIn('en', undefined, [incidentAt('<b>&"', day('2024-06-09'), onLine(27, 168))]);
  expect(new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror, b')).toBeNull();
});

it.each(['en', 'ko'] as const)(
  'over decades has the eras with their words, and each part of the plot for itself: %s',
  (language) => {
    const known = { from: rangeOf('1963').from, to: rangeOf('2025').to };
    const { boxes, undated } = boxesOf(
      [
        incidentAt('old', day('1963-07-29'), onLine(10, 60)),
        incidentAt('whole', day('2024-06-09'), onLine(0, LINE_KM)),
        incidentAt('new', day('2025-06-09'), onLine(27, 168)),
      ],
      LINE_KM,
    );
    const warp = timeWarp(
      boxes.map((box) => box.known.from),
      known,
    );
    const axes = fitAxes({ from: rangeOf('1953').from, to: rangeOf('2026').to }, BOUNDS);
    const input: LineInput = {
      model: {
        subject: SUBJECT,
        record: { boxes, undated },
        messages: language === 'en' ? en : ko,
        language,
        standings: new Map(),
        onStretch: false,
        projection: projectionOf(axes, { width: 800, height: 300 }, { elsewhere: 90, anywhere: 120, warp }),
      },
      geography: undefined,
      window: JUNE,
      stretch: null,
    };
    const svg = svgOf(input, language);
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
    expect(svg).not.toMatch(/undefined|NaN/);
    for (const { name, from, until } of SUBJECT.eras) {
      expect(svg).toContain(name[language]);
      for (const { text } of [from, ...until])
        expect(svg.replace(/<[^>]*>/g, ' ')).toContain(text[language].split(' ')[0]);
    }
    expect(parsed.querySelectorAll('g[clip-path="url(#anywhere)"] > *').length).toBeGreaterThan(0);
    expect(svg).toContain(language === 'en' ? 'Anywhere' : '구간 미상');
  },
);
