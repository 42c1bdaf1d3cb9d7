import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { pointAtKm } from '#domain/place/chainage.ts';
import { NO_PROFILE } from '#domain/place/line-profile.ts';
import { linePositionAt } from './line-position.ts';

const file = JSON.parse(readFileSync('data/geography/mdl.geojson', 'utf8'));
const mdl: Position[] = file.features[0].geometry.coordinates;
const profile = JSON.parse(readFileSync('data/geography/mdl-profile.json', 'utf8'));
const geography = { mdl, profile };

test('a place on the line gets its chainage and the counties on both sides', () => {
  expect(linePositionAt(geography, pointAtKm(mdl, 87.2))).toMatchObject({
    km: 87,
    totalKm: 237,
    north: { en: 'Cholwon' },
    south: { en: 'Cheorwon', ko: '철원군' },
  });
});

test('both ends of the line have counties', () => {
  expect(linePositionAt(geography, pointAtKm(mdl, 0))?.south.en).toBe('Paju');
  expect(linePositionAt(geography, pointAtKm(mdl, 999))?.south.en).toBe('Goseong');
});

test('a place beside the line says how far away it is', () => {
  const [longitude = 0, latitude = 0] = pointAtKm(mdl, 120);
  const beside = linePositionAt(geography, [longitude, latitude + 0.1]);
  expect(beside?.offsetKm).toBeGreaterThan(5);
  expect(beside?.offsetKm).toBeLessThan(11.2);
});

test('along a line of which nothing more is known there is no place to say', () => {
  expect(linePositionAt({ mdl, profile: NO_PROFILE }, pointAtKm(mdl, 87.2))).toBeUndefined();
});
