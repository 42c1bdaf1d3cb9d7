import type { Page } from '@playwright/test';

/** Goes to another view as Back does, without loading the page again; resolves when the map has drawn it. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((target) => {
    const map = document.querySelector('[data-map-state]');
    const drawn = new Promise<void>((done) => {
      let left = false;
      const observer = new MutationObserver(() => {
        const idle = map?.getAttribute('data-map-state') === 'idle';
        if (idle && left) {
          observer.disconnect();
          done();
        }
        left ||= !idle;
      });
      if (map) observer.observe(map, { attributeFilter: ['data-map-state'] });
    });
    history.pushState(null, '', target);
    dispatchEvent(new PopStateEvent('popstate'));
    return drawn;
  }, address);
}
