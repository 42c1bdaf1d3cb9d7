/** Pictures of the key states. Made anew with `npm run test:e2e -- baselines --update-snapshots`. */
import { readdirSync } from 'node:fs';
import { expect, test } from './driver.ts';
import { THEMES, type Theme } from './looks.ts';
import {
  isCompared,
  type Look,
  looksOf,
  PICTURE_STATES,
  type PictureState,
  pictureName,
  showState,
  WINDOWS,
  type WindowSize,
} from './picture-states.ts';
import { expectPicture } from './pictures/expect-picture.ts';

interface Shown {
  readonly state: PictureState;
  readonly look: Look;
}

const COMPARED: readonly Shown[] = PICTURE_STATES.flatMap((state) =>
  looksOf(state).flatMap((look) => (isCompared(state, look) ? [{ state, look }] : [])),
);

/** Language by language, in the order of the list; what takes the graphics away does so for good. */
function order(shown: readonly Shown[]): Shown[] {
  const rank = ({ state, look }: Shown) => (state.withoutWebGL ? 2 : look.language === 'en' ? 0 : 1);
  return shown.toSorted((one, other) => rank(one) - rank(other));
}

for (const size of Object.keys(WINDOWS) as WindowSize[])
  for (const theme of THEMES) {
    compare(
      `key states as they were (${size}, ${theme})`,
      ({ state, look }) => isIn(look, size, theme) && !state.decades,
    );
    // By themselves, since a longer record is longer in coming: `-g decades` makes these alone.
    compare(
      `decades as they were (${size}, ${theme})`,
      ({ state, look }) => isIn(look, size, theme) && state.decades === true,
    );
  }

function isIn(look: Look, size: WindowSize, theme: Theme): boolean {
  return look.size === size && look.theme === theme;
}

function compare(title: string, belongs: (one: Shown) => boolean): void {
  const shown = order(COMPARED.filter(belongs));
  if (shown.length > 0)
    test(title, async ({ app }) => {
      test.slow();
      await app.untouched();
      let before: PictureState | undefined;
      // One page for all: each new one has to make the engine's programs again, which software takes long to do.
      for (const { state, look } of shown) {
        await showState(app, state, look, { before });
        await expectPicture(app.page, pictureName(state, look));
        before = state;
      }
    });
}

test('the pictures that are kept are those of the states in the list', () => {
  const expected = COMPARED.map(({ state, look }) => `${pictureName(state, look)}.png`).sort();
  const browsers = readdirSync('e2e/baselines');
  expect(browsers.length).toBeGreaterThan(0);
  for (const browser of browsers)
    expect(readdirSync(`e2e/baselines/${browser}/baselines.spec.ts`).sort(), browser).toEqual(expected);
});
