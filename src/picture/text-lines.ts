/** Text in lines: an SVG breaks none by itself. */

export type Weight = 400 | 600;
/** Width of a text of size 1. */
export type Measure = (text: string, weight: Weight) => number;

export interface TextLook {
  readonly size: number;
  readonly weight: Weight;
}

/** Broken between words, and within one that is wider than a line. */
export function brokenInto(
  text: string,
  width: number,
  { size, weight }: TextLook,
  measure: Measure,
): string[] {
  const fits = (line: string) => measure(line, weight) * size <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const parts = fits(word) ? [word] : cutToFit(word, fits);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
  }
  return line === '' ? lines : [...lines, line];
}

function cutToFit(word: string, fits: (text: string) => boolean): string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && !fits(part + character)) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

/** The first lines, with a mark where there would be more. */
export function firstLines(
  lines: readonly string[],
  most: number,
  width: number,
  { size, weight }: TextLook,
  measure: Measure,
): string[] {
  if (lines.length <= most) return [...lines];
  const kept = lines.slice(0, most);
  let last = kept.at(-1) ?? '';
  while (last !== '' && measure(`${last} …`, weight) * size > width) last = last.replace(/\s*\S+$/u, '');
  return [...kept.slice(0, -1), `${last} …`.trim()];
}
