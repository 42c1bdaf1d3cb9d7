declare module 'subset-font' {
  /** Cuts a font down to the characters of `text`. */
  function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'sfnt'; noHinting?: boolean; keepFeatures?: string[] },
  ): Promise<Buffer>;
  export = subsetFont;
}

declare module 'fontverter' {
  export function convert(font: Buffer, to: 'sfnt' | 'woff2'): Promise<Buffer>;
}
