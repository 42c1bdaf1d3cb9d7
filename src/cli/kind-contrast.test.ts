import { describe, expect, it } from 'vitest';
import { PALETTES } from '#basemap/flavors.ts';
import { KINDS } from '#domain/record/incident.ts';
import { KIND_STYLES } from '#symbols/kind-style.ts';

type Rgb = readonly [number, number, number];

/** Simulated dichromacy, full severity, on linear RGB: Machado, Oliveira and Fernandes (2009), table 1. */
const VISION: Record<string, readonly Rgb[]> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
/** CIE76 difference below which colours alone are not relied upon; about 2.3 is just noticeable. */
const CLEARLY_DIFFERENT = 10;
const pairs = KINDS.flatMap((a, index) => KINDS.slice(index + 1).map((b) => [a, b] as const));

describe('the symbols of the kinds', () => {
  it('have a shape of their own each', () => {
    const styles = KINDS.map((kind) => KIND_STYLES[kind]);
    for (const member of ['shape', 'path', 'color'] as const) {
      expect(new Set(styles.map((style) => style[member])).size).toBe(KINDS.length);
    }
  });

  it.each(KINDS)('%s is drawn inside its box of 24 by 24', (kind) => {
    const numbers = (KIND_STYLES[kind].path.match(/-?[\d.]+/g) ?? []).map(Number);
    expect(numbers.every((number) => number >= 0 && number <= 24)).toBe(true);
  });

  it.each(KINDS)('%s keeps 3:1 against the land of the light and the dark base map', (kind) => {
    for (const flavor of ['light', 'dark'] as const) {
      for (const ground of [PALETTES[flavor].land, PALETTES[flavor].neighbour]) {
        expect(contrast(KIND_STYLES[kind].color, ground)).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it.each(pairs)('%s and %s differ in colour for full colour vision', (a, b) => {
    expect(difference(linear(KIND_STYLES[a].color), linear(KIND_STYLES[b].color))).toBeGreaterThan(
      CLEARLY_DIFFERENT,
    );
  });

  it.each(Object.keys(VISION))('differ under %s, by shape where colour does not suffice', (vision) => {
    const seen = (color: string) => simulate(linear(color), VISION[vision] ?? []);
    for (const [a, b] of pairs) {
      const [one, other] = [KIND_STYLES[a], KIND_STYLES[b]];
      const byColor = difference(seen(one.color), seen(other.color)) > CLEARLY_DIFFERENT;
      expect(byColor || one.shape !== other.shape).toBe(true);
    }
  });
});

function linear(hex: string): Rgb {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function contrast(a: string, b: string): number {
  const [dark = 0, bright = 0] = [a, b].map((color) => luminance(linear(color))).sort((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function simulate(color: Rgb, matrix: readonly Rgb[]): Rgb {
  const [red = 0, green = 0, blue = 0] = matrix.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, weight, index) => sum + weight * (color[index] ?? 0), 0),
      ),
    ),
  );
  return [red, green, blue];
}

/** Distance in CIE L*a*b* (D65). */
function difference(a: Rgb, b: Rgb): number {
  const [one, other] = [lab(a), lab(b)];
  return Math.hypot(...one.map((value, index) => value - (other[index] ?? 0)));
}

function lab([red, green, blue]: Rgb): number[] {
  const f = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const x = f((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
  const y = f(luminance([red, green, blue]));
  const z = f((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
