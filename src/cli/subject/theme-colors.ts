/** The variables of the page's two themes, read from its style sheet. */
import { readFileSync } from 'node:fs';

const FILE = new URL('../../ui/theme/tokens.css', import.meta.url);
const SELECTORS = { light: ':root,\n[data-theme="light"]', dark: '[data-theme="dark"]' } as const;

/** Variables by name, without the two hyphens; of the dark theme those that it sets itself. */
export function themeColors(theme: keyof typeof SELECTORS): Readonly<Record<string, string>> {
  const css = readFileSync(FILE, 'utf8');
  const start = css.indexOf(`${SELECTORS[theme]} {`);
  if (start < 0) throw new Error(`tokens.css has no rule for ${SELECTORS[theme]}`);
  const block = css.slice(start).split('}')[0] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
  );
}
