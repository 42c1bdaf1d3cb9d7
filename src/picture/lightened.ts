/**
 * A colour with a share of white in it, as `color-mix(in oklab, …)` of a style sheet makes it: a picture is also read by
 * programs that do not know that function.
 */

type Three = readonly [number, number, number];

/** `color`: such as #0072b2; `share`: of white, 0 to 1. */
export function lightened(color: string, share: number): string {
  if (share <= 0) return color;
  const lab = oklabOf(linearOf(color));
  const white = [1, 0, 0] as const;
  const mixed = lab.map((value, at) => value * (1 - share) + (white[at] ?? 0) * share);
  const [l = 0, a = 0, b = 0] = mixed;
  return hexOf(rgbOfOklab([l, a, b]));
}

function linearOf(color: string): Three {
  const channel = (at: number) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function hexOf(linear: Three): string {
  const digits = linear.map((value) => {
    const inside = Math.min(Math.max(value, 0), 1);
    const coded = inside <= 0.0031308 ? inside * 12.92 : 1.055 * inside ** (1 / 2.4) - 0.055;
    return Math.round(coded * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${digits.join('')}`;
}

function oklabOf([r, g, b]: Three): Three {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function rgbOfOklab([lightness, a, b]: Three): Three {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}
