/** What only the browser can tell of a page: names, outlines, widths. Knows no part of the page. */

import type { Locator, Page } from '@playwright/test';
import { PART } from '#app/page-parts.ts';
import { COMPACT_PLOT } from '#features/timeline/plot/plot-attributes.ts';

/** The names of everything that can be operated or heard as a landmark, as assistive technology gets them. */
export async function accessibleNames(page: Page): Promise<string[]> {
  const tree = await page.locator('body').ariaSnapshot();
  const named =
    /^\s*- '?(?:button|link|checkbox|slider|textbox|searchbox|combobox|region|group|list|separator|img) "((?:[^"\\]|\\.)*)"/gm;
  return [...tree.matchAll(named)].map(([, name = '']) => name);
}

/** What has the focus: in which outermost landmark, where in the document, whether an outline shows it, whether it can be seen; null for the page itself. */
export function focusedStop(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const landmarks: string[] = [];
    const path: number[] = [];
    for (let at: Element = element; at.parentElement; at = at.parentElement) {
      path.unshift([...at.parentElement.children].indexOf(at));
      if (at.matches('header, section[aria-label]'))
        landmarks.unshift(at.getAttribute('aria-label') ?? 'banner');
    }
    const outlined = [element, element.parentElement, element.firstElementChild].some((one) => {
      if (!one) return false;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
      return (
        outlineStyle !== 'none' &&
        Number.parseFloat(outlineWidth) >= 1.5 &&
        outlineColor !== 'rgba(0, 0, 0, 0)'
      );
    });
    const box = element.getBoundingClientRect();
    const inView = box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
    return {
      path: path.join('.'),
      landmark: landmarks[0],
      html: element.outerHTML.slice(0, 120),
      outlined,
      inView,
    };
  });
}

/**
 * Texts and controls that reach beyond a width, in CSS pixels. What is only there for screen readers, and what is
 * drawn on the map or along the time axis, where it moves with them, does not count.
 */
export function stickingOut(page: Page, width: number): Promise<string[]> {
  return page.evaluate(
    ([limit, plot]) => {
      const found: string[] = [];
      if (document.documentElement.scrollWidth > limit) found.push('the page itself');
      for (const element of document.body.querySelectorAll('*')) {
        const hasText = [...element.childNodes].some(
          (node) => node.nodeType === 3 && node.textContent?.trim(),
        );
        if (!hasText && !element.matches('button, input, a, select')) continue;
        if (element.closest(`[aria-hidden="true"], [${plot}], .maplibregl-map, [inert]`)) continue;
        const { left, right, width: wide, height } = element.getBoundingClientRect();
        const { clipPath, visibility } = getComputedStyle(element);
        if (wide <= 1 || height <= 1 || visibility === 'hidden' || clipPath !== 'none') continue;
        if (left < -0.5 || right > limit + 0.5)
          found.push(`${element.outerHTML.slice(0, 120)}: ${left} to ${right}`);
      }
      for (const element of document.body.querySelectorAll('*'))
        if (
          /auto|scroll/.test(getComputedStyle(element).overflowX) &&
          element.scrollWidth > element.clientWidth + 1
        )
          found.push(`scrolls: ${element.outerHTML.slice(0, 120)}`);
      return found;
    },
    [width, COMPACT_PLOT] as const,
  );
}

/** The longest transition or animation of anything on the page, in seconds. */
export function longestTransition(page: Page): Promise<number> {
  return page.evaluate(() => {
    const seconds = (list: string) =>
      Math.max(...list.split(',').map((one) => Number.parseFloat(one) * (/ms/.test(one) ? 0.001 : 1)));
    return Math.max(
      ...[...document.body.querySelectorAll('*')].map((element) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
        return Math.max(
          seconds(transitionDuration),
          animationName === 'none' ? 0 : seconds(animationDuration),
        );
      }),
    );
  });
}

/** What can be operated or read and lies, as far as it is seen, under `over` or over it; neither inside nor around it. */
export function meeting(over: Locator): Promise<string[]> {
  return over.evaluate((message) => {
    const box = message.getBoundingClientRect();
    const seenOf = (element: Element) => {
      let { left, right, top, bottom } = element.getBoundingClientRect();
      for (let at = element.parentElement; at; at = at.parentElement) {
        if (getComputedStyle(at).overflow === 'visible') continue;
        const edge = at.getBoundingClientRect();
        [left, right] = [Math.max(left, edge.left), Math.min(right, edge.right)];
        [top, bottom] = [Math.max(top, edge.top), Math.min(bottom, edge.bottom)];
      }
      return { left, right, top, bottom };
    };
    const hasText = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    return [...document.body.querySelectorAll('*')]
      .filter((one) => !message.contains(one) && !one.contains(message))
      .filter(
        (one) => one.matches('a, button, input, select, textarea, summary, [tabindex="0"]') || hasText(one),
      )
      .filter((one) => !one.closest('[inert], [aria-hidden="true"], .maplibregl-canvas-container, .sr-only'))
      .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((one) => {
        const { left, right, top, bottom } = seenOf(one);
        const across = Math.min(right, box.right) - Math.max(left, box.left);
        return across > 1 && Math.min(bottom, box.bottom) - Math.max(top, box.top) > 1;
      })
      .map((one) => one.outerHTML.slice(0, 160));
  });
}

/**
 * Tab stops whose middle is hit by something else than themselves, their content or their label, each brought into view as
 * the Tab key does; with what lies over them.
 */
export function coveredStops(page: Page): Promise<string[]> {
  return page.evaluate(async (part) => {
    const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const selector = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    const isStop = (one: HTMLElement) =>
      one.tabIndex >= 0 &&
      !one.matches(':disabled') &&
      !one.closest('[inert]') &&
      one.checkVisibility({ visibilityProperty: true });
    const within = document.querySelector('dialog[open]') ?? document.body;
    const before = document.activeElement;
    const found: string[] = [];
    const overlying = (stop: HTMLElement) => {
      // A link that is broken over two lines is hit in the first.
      const { left, top, width, height } = stop.getClientRects()[0] ?? stop.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      const isOwn = hit !== null && (stop.contains(hit) || hit.closest('label')?.contains(stop));
      return isOwn ? null : (hit?.outerHTML.slice(0, 140) ?? 'nothing');
    };
    // The map lies under all panels, and its symbols where the reader has moved it.
    const onMap = `canvas, [${part}="map"] button:not([title], [aria-pressed])`;
    for (const stop of within.querySelectorAll<HTMLElement>(selector)) {
      if (!isStop(stop) || stop.matches(onMap)) continue;
      stop.focus();
      // What lies over it makes way within a few frames.
      for (let frame = 0; frame < 8 && overlying(stop) !== null; frame += 1) await frames();
      const over = document.activeElement === stop ? overlying(stop) : null;
      if (over !== null) found.push(`${stop.outerHTML.slice(0, 140)} under ${over}`);
    }
    if (before instanceof HTMLElement) before.focus();
    return found;
  }, PART);
}
