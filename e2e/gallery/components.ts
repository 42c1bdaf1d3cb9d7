/** `npm run gallery`, its other half: a picture of every state of every component in every look. */
import type { Page } from '@playwright/test';
import { boxOf } from '../driver-screen.ts';
import { COMPONENT_LOOKS, type ComponentLook } from '../looks.ts';
import { testOfPage } from '../serve-page.ts';
import {
  addressAlone,
  COMPONENT_STATES,
  type ComponentState,
  LOOKS,
  WHEN_SHOWN,
} from './components/component-states.ts';
import { componentFile, GALLERY } from './gallery-files.ts';

const test = testOfPage('e2e/gallery/components');

// One build of the page for all.
test.describe.configure({ mode: 'default', timeout: 120_000 });
test.use({ viewport: { width: 800, height: 600 } });

for (const state of COMPONENT_STATES)
  test(`component ${state.name}`, async ({ page, guard }) => {
    if (PLANTED.test(state.name)) guard.expectFault(/Planted for the gallery/);
    for (const look of COMPONENT_LOOKS) await take(page, state, look);
  });

/** Room for a tooltip, px. */
const TOOLTIP = 32;

/** Their components throw, or are refused. */
const PLANTED = /^(failed-part|fetched-failed)$/;

async function take(page: Page, state: ComponentState, look: ComponentLook): Promise<void> {
  await page.goto(addressAlone(state.name, look.theme, look.language));
  await page.locator(WHEN_SHOWN).waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.locator(`${LOOKS} > *`).first().waitFor({ state: 'attached' });
  if (state.focused) await page.keyboard.press('Tab');
  const path = `${GALLERY}/${componentFile(state.name, look)}`;
  if (state.alone) await page.screenshot({ path, animations: 'disabled' });
  else if (state.focused) await page.screenshot({ path, clip: await boxWithTooltip(page) });
  else await page.locator(LOOKS).screenshot({ path, animations: 'disabled' });
}

/** A tooltip lies below the element that it is of, and outside the look. */
async function boxWithTooltip(page: Page) {
  const { x, y, width, height } = await boxOf(page.locator(LOOKS));
  return { x, y, width, height: height + TOOLTIP };
}
