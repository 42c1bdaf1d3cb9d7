/** What readers have that tests do not: larger text, a page in translation. And what they can see of a page. */
import type { Locator, Page } from '@playwright/test';

/** Text of so many px in place of 16, as a reader's settings have it. Call before opening. */
export async function withTextOf(page: Page, px: number): Promise<void> {
  await page.addInitScript((size) => {
    const enlarge = () => {
      if (!document.documentElement) return false;
      document.documentElement.style.fontSize = size;
      return true;
    };
    if (enlarge()) return;
    const parsing = new MutationObserver(() => enlarge() && parsing.disconnect());
    parsing.observe(document, { childList: true });
  }, `${px}px`);
}

/** What a translated text begins with here. */
export const TRANSLATED = '«';

/** Does what the translators of browsers do: each text node gives its place to two elements with other text. */
export async function translatePage(page: Page): Promise<void> {
  await page.evaluate((mark) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (text.data.trim() === '' || text.data.startsWith(mark)) continue;
      if (text.parentElement?.closest('script, style, svg')) continue;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = `${mark}${text.data}`;
      outer.append(inner);
      text.replaceWith(outer);
    }
  }, TRANSLATED);
}

/** How many lines of an element's text are seen: whole, in the window, and covered by nothing. */
export function clearLines(element: Locator): Promise<number> {
  return element.evaluate((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const middles: number[] = [];
    while (walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      for (const { left, top, width, height } of range.getClientRects()) {
        if (width < 4 || height < 4) continue;
        const x = left + Math.min(width / 2, 12);
        const isSeen = [top + 2, top + height - 2].every((y) =>
          root.contains(document.elementFromPoint(x, y)),
        );
        if (isSeen) middles.push(top + height / 2);
      }
    }
    middles.sort((a, b) => a - b);
    return middles.filter((y, at) => at === 0 || y - (middles[at - 1] ?? 0) > 6).length;
  });
}

/** Elements that cut the focus ring of the focused element. */
export function cutRings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return ['nothing has the focus'];
    const { outlineOffset, outlineWidth, outlineStyle } = getComputedStyle(focused);
    if (outlineStyle === 'none') return ['there is no ring'];
    const reach = Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth);
    const { left, top, right, bottom } = focused.getBoundingClientRect();
    const ring = { left: left - reach, top: top - reach, right: right + reach, bottom: bottom + reach };
    const cuts = (box: DOMRect) =>
      ring.left < box.left || ring.top < box.top || ring.right > box.right || ring.bottom > box.bottom;
    const found: string[] = [];
    for (let at = focused.parentElement; at; at = at.parentElement)
      if (getComputedStyle(at).overflow !== 'visible' && cuts(at.getBoundingClientRect()))
        found.push(at.outerHTML.slice(0, 100));
    return found;
  });
}
