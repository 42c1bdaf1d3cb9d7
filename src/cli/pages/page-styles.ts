/** The style sheet of all pages: the app's own typeface and colours, and what pages add. */
import { readFileSync } from 'node:fs';
import { PALETTES } from '#basemap/flavors.ts';
import { themeColors } from '#cli/subject/theme-colors.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** In the order in which they apply. */
const SHEETS = ['base', 'digest', 'map', 'parts', 'media'];

/** What the app itself has no use for here, by the beginnings of names. */
const LEFT_OUT = ['shadow', 'box-lift', 'mark-lift'];
/** Of the base map, what a picture of a page has. */
const MAP = ['water', 'land', 'coast', 'dmz', 'mdl', 'halo', 'cityLabel', 'countryLabel', 'dot'] as const;

export function pageStyles(): string {
  const fonts = read('ui/theme/fonts.css').replaceAll('url("/fonts/', 'url("../fonts/');
  return [
    fonts,
    `:root {\n  color-scheme: light dark;\n${variables('light')}}`,
    `@media (prefers-color-scheme: dark) {\n:root {\n${variables('dark')}}\n}`,
    ...SHEETS.map((sheet) => read(`pages/styles/${sheet}.css`)),
  ].join('\n');
}

function variables(theme: 'light' | 'dark'): string {
  const colors = Object.entries(themeColors(theme)).filter(([name]) => !LEFT_OUT.includes(name));
  const map = MAP.map((name) => [`map-${name.toLowerCase()}`, PALETTES[theme][name]] as const);
  return [...colors, ...map].map(([name, value]) => `  --${name}: ${value};\n`).join('');
}
