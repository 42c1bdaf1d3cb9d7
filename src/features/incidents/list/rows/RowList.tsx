import { useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { listRows, type RowHeading } from '#domain/query/listed-rows.ts';
import { OPEN_START, UNDATED } from '#domain/query/row-calendar.ts';
import styles from '#features/incidents/list/incident-list.module.css';
import { localTimeWords } from '#i18n/dates/local-time-words.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { type ShownRows, selectSelectedRow } from '#state/rows/row-selectors.ts';
import type { AppStore } from '#state/store.ts';
import { isFocusFree } from '#ui/focus/follow-lost-focus.ts';
import { useTextScale } from '#ui/theme/use-text-scale.ts';
import { JumpToDate } from './JumpToDate.tsx';
import { PlacedRows } from './PlacedRows.tsx';
import { layOut, type RowHeights } from './row-layout.ts';
import { useRowKeys } from './use-row-keys.ts';
import { useRowScroll } from './use-row-scroll.ts';

/** px where the text is of its usual size; rows.module.css has the same in rem. */
const HEIGHTS: RowHeights = { row: 76, heading: 36 };
/** What stands above the rows in sight, the search and the jump to a date, and below them, the keys; px as above. */
const COVERED = { above: 92, below: 32 };

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  /** At least one. */
  readonly shown: ShownRows;
  /** The entry that takes the focus when the list comes back and nothing else has it. */
  readonly returnTo?: string | undefined;
}

/** Any number of incidents in order of time, under headings by year and month: only the rows in sight are there. */
export function RowList({ store, messages, shown, returnTo }: Props) {
  const { rows, codes } = shown;
  const listed = useMemo(() => listRows(rows.calendar(), codes), [rows, codes]);
  const scale = useTextScale();
  const layout = useMemo(
    () => layOut(listed, { row: HEIGHTS.row * scale, heading: HEIGHTS.heading * scale }),
    [listed, scale],
  );
  const root = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const scroll = useRowScroll(list, layout.height);
  const { top, view, scrollTo } = scroll;
  const [above, below] = [COVERED.above * scale, COVERED.below * scale];
  const reveal = (position: number) => {
    const [first, last] = [layout.topOf(position), layout.topOf(position) + layout.heightOf(position)];
    if (first < top + above) scrollTo(first - above);
    else if (last > top + view - below) scrollTo(last - view + below);
  };
  const selected = useStore(store, selectSelectedRow);
  const page = Math.max(Math.floor((view - above - below) / (HEIGHTS.row * scale)), 1);
  // Asked once: to find an incident by its id may ask all of them.
  const initial = useMemo(
    () => (returnTo === undefined ? undefined : rows.numberOf(returnTo)),
    [rows, returnTo],
  );
  const keys = useRowKeys({ root, listed, page, initial, idAt: rows.idAt, reveal });
  const positions = usePositions(listed.incidents, keys.focused, selected);
  const { focused } = positions;
  const tabStop = focused >= 0 ? focused : positions.selected;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when another is selected, not as rows come and go
  useEffect(() => {
    if (positions.selected >= 0) reveal(positions.selected);
  }, [selected]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the list comes, not while it stays
  useEffect(() => {
    // A page that arrives with a selection has not closed a panel: its focus stays where the browser put it.
    if (initial === undefined || store.getState().view.selection) return;
    if (!isFocusFree()) return;
    if (focused >= 0) reveal(focused);
    keys.elementOf(initial)?.focus({ preventScroll: true });
  }, []);
  const onFocus = (position: number) => {
    keys.setFocused(listed.incidents[position]);
    // Tab leads to a row that has been scrolled away. One that is pressed is in sight, and must stay where it is.
    const first = layout.topOf(position);
    if (first + layout.heightOf(position) < top || first > top + view) reveal(position);
  };
  const nameOf = usePeriodNames(store, messages);
  const jump = ({ first }: RowHeading) => scrollTo(layout.topOf(first) - above);
  const inSight = layout.positionAt(top + above);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys move focus between the buttons inside
    <div ref={root} className={styles.parts} onKeyDown={keys.onKeyDown}>
      <JumpToDate
        {...{ messages, nameOf }}
        headings={listed.headings}
        current={layout.headingOf(inSight)}
        onJump={jump}
      />
      <PlacedRows
        {...{ store, messages, rows, codes, listed, layout, scroll, nameOf }}
        listRef={list}
        tabStop={tabStop >= 0 ? tabStop : inSight}
        kept={positions.selected}
        onFocus={onFocus}
      />
    </div>
  );
}

/** -1: none, or not in the list. */
function usePositions(
  incidents: Uint32Array,
  focused: number | undefined,
  selected: number | undefined,
): { readonly focused: number; readonly selected: number } {
  return {
    focused: useMemo(() => (focused === undefined ? -1 : incidents.indexOf(focused)), [incidents, focused]),
    selected: useMemo(
      () => (selected === undefined ? -1 : incidents.indexOf(selected)),
      [incidents, selected],
    ),
  };
}

/** Hundreds of months are named each time that the list changes. */
function usePeriodNames(store: AppStore, messages: Messages): (period: string) => string {
  const language = useStore(store, (state) => state.view.language);
  return useMemo(() => {
    const { openStart, undated } = messages.incidents.rows;
    const names = new Map([
      [OPEN_START, openStart],
      [UNDATED, undated],
    ]);
    return (period: string) => {
      const name = names.get(period) ?? localTimeWords(period, language);
      names.set(period, name);
      return name;
    };
  }, [language, messages]);
}
