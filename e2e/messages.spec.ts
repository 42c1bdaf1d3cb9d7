/** What the page tells by itself has a place of its own: it covers nothing that is read or used. */

import { type AppDriver, expect, test, UNDRAWN } from './driver.ts';
import { boxOf } from './driver-screen.ts';
import { meeting } from './inspect.ts';

test.use({ ...UNDRAWN, visit: 'first' });
test.slow();

/** Each size, and the narrowest in both languages: there the words break most. */
const SIZES = [
  ['en', 1280, 800],
  ['ko', 390, 844],
  ['ko', 740, 360],
  ['en', 320, 640],
  ['ko', 320, 640],
] as const;

for (const [lang, width, height] of SIZES)
  test(`messages cover nothing at ${width} x ${height} (${lang})`, async ({ app, page }) => {
    await page.setViewportSize({ width, height });
    await app.openAddress(`/?lang=${lang}&t=garbage`, lang);
    const intro = page.getByRole('region', { name: app.words.app.intro.label, exact: true });
    await expect(intro, 'the welcome card is there too').toBeVisible();
    await expectApart(app, 'opened');
    await app.openAddress(`/?lang=${lang}&t=garbage&sel=no-such-incident&nosrc=no-such-source`, lang);
    await expect(app.notices(), 'of three, two at once').toHaveCount(2);
    await expectApart(app, 'two');
    if (width < 480)
      for (const step of ['half', 'full'])
        await test.step(step, async () => {
          await app.sheet().button('raise').click();
          await expectApart(app, `${step} sheet`);
        });
    await app.evidence().openButton().click();
    await app.evidence().button('articlesOnly').click();
    await expect(app.evidence().announced()).toBeInViewport();
    await expectApart(app, 'sources switched');
    const control = await boxOf(app.evidence().button('all'));
    await app.evidence().dismiss().click();
    await expect(app.evidence().dismiss()).toHaveCount(0);
    expect(await boxOf(app.evidence().button('all')), 'stays under the pointer').toEqual(control);
    await app.evidence().button('all').click();
    await app.evidence().button('closeControl').click();
    await expectApart(app, 'switched back');
    for (const left of [2, 1, 0]) {
      await app.dismissNotice().last().click();
      await expect(app.notices()).toHaveCount(left);
    }
  });

async function expectApart(app: AppDriver, when: string): Promise<void> {
  await app.settled();
  const messages = [...(await app.notices().all()), ...(await app.evidence().message().all())];
  // What stands on the map follows once the panels have come to rest.
  for (const message of messages) await expect.poll(() => meeting(message), { message: when }).toEqual([]);
}
