import type { Page } from '@playwright/test';
import { MAP_STATE } from '#features/map/map-state.ts';

/** Goes to another view as Back does, without loading the page again; resolves when the map has drawn it, or has said that it cannot. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate(
    async ([target, settled]) => {
      history.pushState(null, '', target);
      dispatchEvent(new PopStateEvent('popstate'));
      // By then the map has begun to move; a view of which every tile is there has even come to rest.
      const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      for (let frames = 0; frames < 3; frames += 1) await frame();
      while (!document.querySelector(settled)) await frame();
    },
    [address, `[${MAP_STATE}="idle"],[${MAP_STATE}="failed"]`] as const,
  );
}
