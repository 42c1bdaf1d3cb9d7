/** An upper estimate in px: Hangul is as wide as the font size, Latin letters and digits about 0.6 of it. */
export function textWidth(text: string, fontSize: number): number {
  return [...text].reduce((sum, letter) => sum + (letter > '\u{1100}' ? 0.95 : 0.6), 0) * fontSize;
}
