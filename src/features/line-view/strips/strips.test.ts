import { describe, expect, it } from 'vitest';
import sites from '#data/geography/dmz_sites.geojson?raw';
import mdl from '#data/geography/mdl.geojson?raw';
import profileFile from '#data/geography/mdl-profile.json';
import { kmOfPoint } from '#domain/place/chainage.ts';
import { type LineProfile, NO_PROFILE } from '#domain/place/line-profile.ts';
import { JUNE_AXES, zoomed } from '#features/line-view/line-fixture.ts';
import { kmTicks, timeTicks } from '#features/line-view/plot/axis-ticks.ts';
import { projectionOf } from '#features/line-view/plot/projection.ts';
import { en } from '#i18n/en/messages.ts';
import { ko } from '#i18n/ko/messages.ts';
import { LINE_KM } from '#testing/subject.ts';
import { textWidth } from '#ui/layout/text-width.ts';
import { JSA_KM, stripsOf } from './profile.ts';
import { stripLayout } from './strip-layout.ts';
import { abbreviated } from './strips.ts';

const { counties, rows } = profileFile;
const along = { counties, rows: rows as unknown as LineProfile['rows'] };
const geography = { stretches: new Map(), profile: along };
const profile = stripsOf(along, LINE_KM);
const layout = (width: number, language: 'en' | 'ko') =>
  stripLayout({
    geography,
    lineKm: LINE_KM,
    projection: projectionOf(JUNE_AXES, { width, height: 400 }, 60),
    messages: language === 'en' ? en : ko,
    language,
    narrow: width < 560,
  });

describe('the profile', () => {
  it('has counties on both sides without a gap, from end to end', () => {
    for (const side of [profile.north, profile.south]) {
      expect(side[0]?.km[0]).toBe(0);
      expect(side.at(-1)?.km[1]).toBe(LINE_KM);
      side.slice(1).forEach((county, index) => {
        expect(county.km[0]).toBe(side[index]?.km[1]);
      });
    }
    expect(profile.south.map(({ name }) => name.en)).toContain('Cheorwon');
    expect(profile.relief).toHaveLength(238);
  });

  it('is empty where nothing is known along the line', () => {
    expect(stripsOf(NO_PROFILE, LINE_KM)).toEqual({ north: [], south: [], relief: [] });
  });

  it('has the Joint Security Area where the geography has it', () => {
    const jsa = JSON.parse(sites).features.find(
      (one: { properties: { id: string } }) => one.properties.id === 'jsa',
    );
    const { km } = kmOfPoint(JSON.parse(mdl).features[0].geometry.coordinates, jsa.geometry.coordinates);
    expect(km).toBeCloseTo(JSA_KM, 1);
  });
});

describe('the strips', () => {
  it.each([
    [900, 'en'],
    [900, 'ko'],
    [300, 'en'],
    [300, 'ko'],
    [210, 'ko'],
  ] as const)('write only what fits: %i px, %s', (width, language) => {
    const { north, south, flags } = layout(width, language);
    for (const { x0, x1, label } of [...north, ...south]) {
      const stop = label.endsWith('.') ? 3 : 0;
      expect(textWidth(label.replace('.', ''), 10) + stop).toBeLessThanOrEqual(x1 - x0);
    }
    const ends = flags.filter(({ label }) => label);
    expect(ends.length).toBeGreaterThan(0);
    for (const { x, label, anchor } of ends) {
      const wide = textWidth(label, 10);
      const from = anchor === 'middle' ? x - wide / 2 : anchor === 'end' ? x - wide : x;
      expect(from).toBeGreaterThanOrEqual(-4);
      expect(from + wide).toBeLessThanOrEqual(width - 60 + 4);
    }
  });
});

describe('the names along a phone', () => {
  it.each(['en', 'ko'] as const)('are short, and not lost: %s', (language) => {
    const { north, south, flags } = layout(330, language);
    const named = [...north, ...south].filter(({ label }) => label !== '');
    expect(named.length).toBeGreaterThanOrEqual(language === 'ko' ? 10 : 9);
    expect(flags.every(({ label }) => label !== '')).toBe(true);
  });

  it('are cut after the first syllable', () => {
    expect(['Cholwon', 'Changpung', 'Panmun', 'Kimhwa', 'Inje', 'Kosong', '철원군'].map(abbreviated)).toEqual(
      ['Chol.', 'Chang.', 'Pan.', 'Kim.', 'In.', 'Kos.', '철원군'],
    );
  });
});

describe('the ticks of the axes', () => {
  it('count kilometres in round numbers, and finer when closer', () => {
    const wide = projectionOf(JUNE_AXES, { width: 900, height: 400 }, 90);
    expect(
      kmTicks(wide)
        .map(({ km }) => km)
        .slice(0, 3),
    ).toEqual([0, 20, 40]);
    const close = projectionOf(zoomed(JUNE_AXES, 'km', 0.02, 100), { width: 900, height: 400 }, 90);
    const ticks = kmTicks(close);
    expect((ticks[1]?.km ?? 0) - (ticks[0]?.km ?? 0)).toBeCloseTo(0.5);
  });

  it('say the whole date once, and after it only what changes', () => {
    const ticks = timeTicks(projectionOf(JUNE_AXES, { width: 900, height: 1400 }, 90), en.timeline.ticks);
    expect(ticks[0]?.label).toBe('30 May 2024');
    expect(ticks.map(({ label }) => label)).toContain('10');
  });
});
