/** `npm run shots`: pictures of the key states in every size, theme and language, into shots/. */
import { mapIdle } from '../first-view.ts';
import { test } from '../guard.ts';

const STATES = {
  overview: {},
  crossing: { sel: 'mdl-crossing-2024-06-20' },
  mines: { sel: 'mine-explosions-2024-h1' },
};
const SIZES = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };

for (const [state, query] of Object.entries(STATES))
  for (const [size, viewport] of Object.entries(SIZES))
    for (const theme of ['light', 'dark'])
      for (const lang of ['en', 'ko']) {
        const name = [state, size, theme, lang].join('-');
        test(name, async ({ page }) => {
          await page.setViewportSize(viewport);
          await page.goto(`/?${new URLSearchParams({ ...query, theme, lang })}`);
          await mapIdle(page);
          await page.evaluate(() => document.fonts.ready);
          await page.screenshot({ path: `shots/${name}.png`, animations: 'disabled' });
        });
      }
