/** What only the browser can tell of a page: names, outlines, widths. Knows no part of the page. */

import type { Locator, Page } from '@playwright/test';
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
