/** How well two colours, written `#rrggbb`, can be told apart. */

type Rgb = readonly [red: number, green: number, blue: number];

/** Contrast ratio of WCAG 2: 1 to 21. */
export function contrastRatio(a: string, b: string): number {
  const [dark = 0, bright = 0] = [a, b].map((color) => luminance(linear(color))).sort((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
}

/** CIE76 difference: the distance in CIE L*a*b* (D65). */
export function colorDifference(a: string, b: string): number {
  const [one, other] = [lab(linear(a)), lab(linear(b))];
  return Math.hypot(...one.map((value, index) => value - (other[index] ?? 0)));
}

function linear(hex: string): Rgb {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** Relative luminance, 0 to 1. */
function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function lab(color: Rgb): number[] {
  const [red, green, blue] = color;
  const f = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const x = f((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
  const y = f(luminance(color));
  const z = f((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
