import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { SCROLLS } from '#ui/containers/sheet-attributes.ts';
import { contentsAt, placeOf, type Scrolled, scrolledTo, settled } from './scaled-scroll.ts';

/** Height of the view until it is known, px: rows are there at once, so that one of them can take the focus. */
const FIRST_VIEW = 800;
/** When nothing has been scrolled for so long, ms, the element follows its contents. */
const REST_MS = 150;

export interface RowScroll extends Scrolled {
  /** Height of what scrolls, px. */
  readonly view: number;
  /** Brings a place of the contents, px, to the upper edge of the view. */
  readonly scrollTo: (top: number) => void;
}

/** Which part of the contents, px high, is in sight of the list that stands for them inside of what scrolls. */
export function useRowScroll(list: RefObject<HTMLElement | null>, contents: number): RowScroll {
  const [view, setView] = useState(FIRST_VIEW);
  const [kept, setKept] = useState({ place: 0, top: 0, contents });
  // Where the list has become longer or shorter, the scroll bar stays where it is.
  const { place } = kept;
  const top = kept.contents === contents ? kept.top : contentsAt(contents, place);
  /** What the next step goes on from: several can come before anything is drawn. */
  const now = useRef({ place, top, contents });
  useLayoutEffect(() => {
    now.current = { place, top, contents };
  }, [place, top, contents]);
  const update = useCallback((next: Scrolled) => {
    now.current = { ...next, contents: now.current.contents };
    setKept(now.current);
  }, []);
  const margin = useRef(0);
  const scroller = useCallback(() => list.current?.closest<HTMLElement>(`[${SCROLLS}]`) ?? null, [list]);
  useFollow(list, scroller, margin, (holder) => {
    if (holder.clientHeight > 0) setView(holder.clientHeight);
    update(scrolledTo(now.current, holder.scrollTop - margin.current, now.current.contents));
  });
  useSettle(scroller, now, update);
  const scrollTo = useCallback(
    (wanted: number) => {
      const there = Math.round(placeOf(now.current.contents, wanted));
      update({ place: there, top: wanted });
      const holder = scroller();
      if (holder) holder.scrollTop = margin.current + there;
    },
    [scroller, update],
  );
  return { place, top, view, scrollTo };
}

/** Tells of each scroll, and of each change of what lies above the list (the legend) or of the height of the view. */
function useFollow(
  list: RefObject<HTMLElement | null>,
  scroller: () => HTMLElement | null,
  margin: RefObject<number>,
  onChange: (holder: HTMLElement) => void,
): void {
  const latest = useRef(onChange);
  useLayoutEffect(() => {
    latest.current = onChange;
  });
  useLayoutEffect(() => {
    const holder = scroller();
    if (!holder) return;
    const scrolled = () => latest.current(holder);
    // Not at each scroll: to ask would have the page laid out once more.
    const resized = () => {
      const above = list.current?.getBoundingClientRect().top ?? 0;
      margin.current = Math.round(above - holder.getBoundingClientRect().top + holder.scrollTop);
      scrolled();
    };
    resized();
    const sizes = new ResizeObserver(resized);
    for (const part of [holder, ...holder.children, ...partsAbove(list.current, holder)]) sizes.observe(part);
    holder.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      sizes.disconnect();
      holder.removeEventListener('scroll', scrolled);
    };
  }, [list, scroller, margin]);
}

/** All that stands before the list, and before what it stands in. */
function partsAbove(list: HTMLElement | null, holder: HTMLElement): Element[] {
  const parts: Element[] = [];
  for (let inner: Element | null = list; inner && inner !== holder; inner = inner.parentElement)
    for (let part = inner.previousElementSibling; part; part = part.previousElementSibling) parts.push(part);
  return parts;
}

/** Once it rests, the scroll bar is brought to where the contents are; nothing that is seen moves. */
function useSettle(
  scroller: () => HTMLElement | null,
  now: RefObject<Scrolled & { readonly contents: number }>,
  update: (next: Scrolled) => void,
): void {
  useEffect(() => {
    const holder = scroller();
    if (!holder) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = () => {
      const { contents, ...before } = now.current;
      const next = settled(before, contents);
      if (next.place === before.place) return;
      flushSync(() => update(next));
      holder.scrollTop += next.place - before.place;
    };
    const onScroll = () => {
      clearTimeout(timer);
      timer = setTimeout(settle, REST_MS);
    };
    holder.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      clearTimeout(timer);
      holder.removeEventListener('scroll', onScroll);
    };
  }, [scroller, now, update]);
}
