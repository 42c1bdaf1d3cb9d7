import { defaultRangeExtractor, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { VisibleIncident } from '#domain/query/query.ts';
import { SCROLLS } from '#ui/containers/sheet-attributes.ts';
import { IncidentEntry } from './IncidentEntry.tsx';
import styles from './incident-list.module.css';
import type { RowsProps } from './rows-props.ts';

/** Height in px of a row with one line of each part; what is seen is measured. */
const USUAL_ROW = 80;
const OVERSCAN = 6;

/** The rows in sight and a few around them, each at its place. */
export function WindowedRows({ store, messages, name, entries, tabbable, kept }: RowsProps) {
  const list = useRef<HTMLUListElement>(null);
  const { items, height, margin, measure } = useRowsInSight(list, entries, kept);
  return (
    <ul ref={list} aria-label={name} data-many="true" style={{ height }}>
      {items.map(({ index, key, start }) => {
        const incident = entries[index];
        return (
          incident && (
            <li
              key={key}
              ref={measure}
              data-index={index}
              aria-setsize={entries.length}
              aria-posinset={index + 1}
              className={styles.placedRow}
              style={{ top: start - margin }}
            >
              <IncidentEntry
                store={store}
                messages={messages}
                incident={incident}
                tabbable={incident.id === tabbable}
              />
            </li>
          )
        );
      })}
    </ul>
  );
}

interface RowsInSight {
  readonly items: readonly VirtualItem[];
  /** Of all rows, in px. */
  readonly height: number;
  readonly measure: (row: HTMLElement | null) => void;
  /** Where the list begins inside of what scrolls, in px. */
  readonly margin: number;
}

function useRowsInSight(
  list: RefObject<HTMLElement | null>,
  entries: readonly VisibleIncident[],
  kept: RowsProps['kept'],
): RowsInSight {
  const scroller = useCallback(() => list.current?.closest<HTMLElement>(`[${SCROLLS}]`) ?? null, [list]);
  const margin = useMargin(list, scroller);
  const keptRows = kept
    .map((id) => (id === undefined ? -1 : entries.findIndex((entry) => entry.id === id)))
    .filter((row) => row >= 0);
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count: entries.length,
    getScrollElement: scroller,
    estimateSize: () => USUAL_ROW,
    getItemKey: useCallback((index: number) => entries[index]?.id ?? index, [entries]),
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), ...keptRows])].sort((a, b) => a - b),
    // A row that is not laid out, in a panel that is closed, would be 0 px high and let in all others.
    measureElement: (row) => row.offsetHeight || USUAL_ROW,
    overscan: OVERSCAN,
    scrollMargin: margin,
    // Before the first measurement: rows are there at once, so that one of them can take the focus.
    initialRect: { width: 320, height: 800 },
    useFlushSync: false,
  });
  return {
    items: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
    margin,
  };
}

/**
 * Where the list begins inside of what scrolls, px. What lies above grows and shrinks (the legend, the other part): the
 * place is read when that has been laid out, since to ask at each drawing would have the page laid out once more.
 */
function useMargin(list: RefObject<HTMLElement | null>, scroller: () => HTMLElement | null): number {
  const [margin, setMargin] = useState(0);
  const read = useCallback(() => {
    const holder = scroller();
    if (!list.current || !holder) return;
    const top = list.current.getBoundingClientRect().top - holder.getBoundingClientRect().top;
    setMargin(Math.round(top + holder.scrollTop));
  }, [list, scroller]);
  useLayoutEffect(read, [read]);
  useEffect(() => {
    const holder = scroller();
    const parts = list.current?.closest('section')?.parentElement;
    const sizes = new ResizeObserver(read);
    const observe = () => {
      for (const part of [...(holder?.children ?? []), ...(parts?.children ?? [])]) sizes.observe(part);
    };
    observe();
    // A part comes and goes with what is in it.
    const comings = new MutationObserver(observe);
    if (parts) comings.observe(parts, { childList: true });
    return () => {
      sizes.disconnect();
      comings.disconnect();
    };
  }, [list, scroller, read]);
  return margin;
}
