/** `npm run shots`: pictures of the states in windows as large as readers have, into shots/. */
import { test } from '../driver.ts';
import { looksOf, PICTURE_STATES, showState } from '../picture-states.ts';

const WINDOWS = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };

for (const state of PICTURE_STATES)
  for (const look of looksOf(state)) {
    const name = [state.name, look.size, look.theme, look.language].join('-');
    test(name, async ({ app, page }) => {
      await showState(app, state, look, { windows: WINDOWS });
      await page.screenshot({ path: `shots/${name}.png`, animations: 'disabled' });
    });
  }
