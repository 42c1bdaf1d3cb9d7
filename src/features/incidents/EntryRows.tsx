import { defaultRangeExtractor, type Range, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type CSSProperties, type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { VisibleIncident } from '../../domain/query';
import type { Messages } from '../../i18n/en';
import type { AppStore } from '../../state/store';
import { IncidentEntry } from './IncidentEntry';
import styles from './incident-list.module.css';

/** Height in px of a row with one line of each part; what is seen is measured. */
const USUAL_ROW = 80;
const OVERSCAN = 6;

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  readonly name: string;
  readonly entries: readonly VisibleIncident[];
  /** True where only the rows in sight are there, and a few around them. */
  readonly many: boolean;
  /** The one entry that Tab reaches. */
  readonly tabbable: string | undefined;
  /** Entries that are there even when out of sight: who has the focus must keep it. */
  readonly kept: readonly (string | undefined)[];
}

/** The rows of one part of the list. */
export function EntryRows({ store, messages, name, entries, many, tabbable, kept }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const rows = useRowsInSight(list, entries, many, kept);
  const entryOf = (incident: VisibleIncident) => (
    <IncidentEntry
      store={store}
      messages={messages}
      incident={incident}
      tabbable={incident.id === tabbable}
    />
  );
  return (
    <ul ref={list} aria-label={name} data-many={many || undefined} style={rows.listStyle}>
      {many
        ? rows.items.map(({ index, key, start }) => {
            const incident = entries[index];
            return (
              incident && (
                <li
                  key={key}
                  ref={rows.measure}
                  data-index={index}
                  aria-setsize={entries.length}
                  aria-posinset={index + 1}
                  className={styles.placedRow}
                  style={{ top: start - rows.margin }}
                >
                  {entryOf(incident)}
                </li>
              )
            );
          })
        : entries.map((incident) => <li key={incident.id}>{entryOf(incident)}</li>)}
    </ul>
  );
}

interface RowsInSight {
  readonly items: readonly VirtualItem[];
  readonly listStyle: CSSProperties | undefined;
  readonly measure: (row: HTMLElement | null) => void;
  /** Where the list begins inside of what scrolls, in px. */
  readonly margin: number;
}

function useRowsInSight(
  list: RefObject<HTMLElement | null>,
  entries: readonly VisibleIncident[],
  many: boolean,
  kept: Props['kept'],
): RowsInSight {
  const scroller = () => list.current?.closest<HTMLElement>('[data-scrolls]') ?? null;
  const [margin, setMargin] = useState(0);
  const keptRows = many ? entries.flatMap(({ id }, index) => (kept.includes(id) ? [index] : [])) : [];
  const keptKey = keptRows.join();
  const rangeExtractor = useCallback(
    (range: Range) => {
      const also = keptKey === '' ? [] : keptKey.split(',').map(Number);
      return [...new Set([...defaultRangeExtractor(range), ...also])].sort((a, b) => a - b);
    },
    [keptKey],
  );
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    enabled: many,
    count: entries.length,
    getScrollElement: scroller,
    estimateSize: () => USUAL_ROW,
    getItemKey: useCallback((index: number) => entries[index]?.id ?? index, [entries]),
    rangeExtractor,
    // A row that is not laid out, in a panel that is closed, would be 0 px high and let in all others.
    measureElement: (row) => row.offsetHeight || USUAL_ROW,
    overscan: OVERSCAN,
    scrollMargin: margin,
    // Before the first measurement: rows are there at once, so that one of them can take the focus.
    initialRect: { width: 320, height: 800 },
    useFlushSync: false,
  });
  // What lies above grows and shrinks (the legend, the other part): after each drawing the place is read again.
  useLayoutEffect(() => {
    const holder = scroller();
    if (!many || !list.current || !holder) return;
    const top = list.current.getBoundingClientRect().top - holder.getBoundingClientRect().top;
    const now = Math.round(top + holder.scrollTop);
    if (now !== margin) setMargin(now);
  });
  return {
    items: virtualizer.getVirtualItems(),
    listStyle: many ? { height: virtualizer.getTotalSize() } : undefined,
    measure: virtualizer.measureElement,
    margin,
  };
}
