import { createExpression } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { PALETTES } from '#basemap/flavors.ts';
import { STEPPED_BACK } from '#features/map/scene/ribbon-features.ts';
import { SYMBOL_LIFT } from '#symbols/lift.ts';
import { SUBJECT } from '#testing/subject.ts';
import { ribbonLayers } from './ribbon-layers.ts';

type Channels = readonly [number, number, number];

function strokeOf(flavor: 'light' | 'dark', color: string, opacity: number) {
  const { land: paper } = PALETTES[flavor];
  const layers = ribbonLayers({
    paper,
    ink: '#222222',
    accent: '#8b2c1a',
    lift: SYMBOL_LIFT[flavor],
  });
  const stroke = layers.find(({ id }) => id === 'incident-ribbon-stroke');
  const paint = stroke?.paint as Record<string, unknown>;
  const evaluated = (name: string, type: 'color' | 'number') => {
    const parsed = createExpression(paint[name] as never, { type } as never);
    if (parsed.result === 'error') throw new Error(JSON.stringify(parsed.value));
    return parsed.value.evaluate({ zoom: 8 }, {
      type: 'LineString',
      properties: { color, opacity },
    } as never);
  };
  return { color: evaluated('line-color', 'color'), opacity: evaluated('line-opacity', 'number') };
}

function contrastWithLand(flavor: 'light' | 'dark', color: string, opacity: number): number {
  const stroke = strokeOf(flavor, color, opacity);
  const ground = channelsOf(PALETTES[flavor].land);
  const mixed = [stroke.color.r, stroke.color.g, stroke.color.b].map(
    (value: number, at) => value * stroke.opacity + (ground[at] ?? 0) * (1 - stroke.opacity),
  );
  const [one, other] = [luminance(mixed as unknown as Channels), luminance(ground)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

function channelsOf(hex: string): Channels {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return [r, g, b];
}

function luminance(channels: Channels): number {
  const [r = 0, g = 0, b = 0] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

test.each(SUBJECT.kinds.map(({ color }) => color))(
  'on dark ground %s is visible beside a selection, which leads',
  (color) => {
    const [back, ahead] = [STEPPED_BACK, 1].map((opacity) => contrastWithLand('dark', color, opacity));
    expect(back).toBeGreaterThanOrEqual(3);
    expect(ahead).toBeGreaterThan((back ?? 0) + 0.75);
  },
);

test('on light ground colours and shares are as they were sent', () => {
  const { color, opacity } = strokeOf('light', '#0072b2', STEPPED_BACK);
  expect(color.toString()).toBe('rgba(0,114,178,1)');
  expect(opacity).toBe(STEPPED_BACK);
});
