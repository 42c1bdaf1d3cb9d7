/**
 * Scrolling through more than an element can be tall. The element that stands for all contents is at most `TALLEST`; what
 * is scrolled by little moves the contents by as much, and a scroll bar that is dragged leaps. Near either end the two
 * are one to one, so that the first and the last row are reached by any way of scrolling. All in px.
 */

/** Browsers cut an element that is taller than about 16 million px. */
export const TALLEST = 8_000_000;
/** At either end the element is as tall as its contents for so long. */
const EXACT = 1_000_000;
/** No wheel, finger or key moves by more at once; of the scroll bar of an element that is cut short one px is more. */
const LONGEST_STEP = 3000;

export function elementHeight(contents: number): number {
  return Math.min(contents, TALLEST);
}

/** What of the contents stands at a place of the element. Beyond its ends both go on alike. */
export function contentsAt(contents: number, place: number): number {
  const element = elementHeight(contents);
  if (element === contents || place <= EXACT) return place;
  if (place >= element - EXACT) return contents - (element - place);
  return EXACT + (place - EXACT) * stretching(contents);
}

/** Where in the element a place of the contents is found. */
export function placeOf(contents: number, top: number): number {
  const element = elementHeight(contents);
  if (element === contents || top <= EXACT) return top;
  if (top >= contents - EXACT) return element - (contents - top);
  return EXACT + (top - EXACT) / stretching(contents);
}

function stretching(contents: number): number {
  return (contents - 2 * EXACT) / (elementHeight(contents) - 2 * EXACT);
}

export interface Scrolled {
  /** Where the upper edge of the view is in the element, and what of the contents stands there. */
  readonly place: number;
  readonly top: number;
}

/** After the view has come to another place. */
export function scrolledTo(before: Scrolled, place: number, contents: number): Scrolled {
  const step = place - before.place;
  const isInside = place > 0 && place < elementHeight(contents);
  if (!isInside || Math.abs(step) > LONGEST_STEP) return { place, top: contentsAt(contents, place) };
  return { place, top: Math.min(Math.max(before.top + step, 0), contents) };
}

/** The same contents at their own place: what small steps have moved does not add up. On a whole px, as scroll positions are. */
export function settled({ place, top }: Scrolled, contents: number): Scrolled {
  const own = placeOf(contents, top);
  return Math.abs(own - place) < 1 ? { place, top } : { place: Math.round(own), top };
}
