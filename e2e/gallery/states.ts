/** `npm run gallery`: a picture of every state in every look, into gallery/. */
import { test } from '../driver.ts';
import { looksOf, PICTURE_STATES, showState } from '../picture-states.ts';
import { GALLERY, galleryFile } from './gallery-files.ts';

for (const state of PICTURE_STATES)
  for (const look of looksOf(state))
    test(galleryFile(state.name, look), async ({ app, page }) => {
      test.slow();
      await showState(app, state, look);
      await page.screenshot({ path: `${GALLERY}/${galleryFile(state.name, look)}`, animations: 'disabled' });
    });
