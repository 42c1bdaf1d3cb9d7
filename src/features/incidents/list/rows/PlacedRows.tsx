import type { Ref } from 'react';
import type { Standing } from '#domain/evidence/resolved.ts';
import type { ListedRows } from '#domain/query/listed-rows.ts';
import type { RowSet } from '#domain/query/row-set.ts';
import { type Codes, standingOfCode } from '#domain/rows/codes.ts';
import { IncidentEntry } from '#features/incidents/list/IncidentEntry.tsx';
import listStyles from '#features/incidents/list/incident-list.module.css';
import type { Messages } from '#i18n/en/messages.ts';
import type { AppStore } from '#state/store.ts';
import { Changing } from '#ui/text/Changing.tsx';
import type { RowLayout } from './row-layout.ts';
import styles from './rows.module.css';
import { elementHeight } from './scaled-scroll.ts';
import { standingIncident } from './standing-incident.ts';
import type { RowScroll } from './use-row-scroll.ts';

/** Rows on either side of those in sight. */
const OVERSCAN = 6;

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  readonly listRef: Ref<HTMLUListElement>;
  readonly rows: RowSet;
  readonly codes: Codes;
  readonly listed: ListedRows;
  readonly layout: RowLayout;
  readonly scroll: RowScroll;
  readonly nameOf: (period: string) => string;
  /** The position of the one entry that Tab reaches. */
  readonly tabStop: number;
  /** The position of another row that is there even when out of sight; -1: none. */
  readonly kept: number;
  readonly onFocus: (position: number) => void;
}

/** The rows in sight, each at its place, and the headings among them. */
export function PlacedRows(props: Props) {
  const { store, messages, listRef, rows, codes, listed, layout, scroll, nameOf, tabStop, kept, onFocus } =
    props;
  const { place, top, view } = scroll;
  const height = elementHeight(layout.height);
  /** What is out of sight may have its own place beyond the ends of the element. */
  const placeIn = (position: number) =>
    Math.min(Math.max(layout.topOf(position) + place - top, 0), height - layout.heightOf(position));
  return (
    <ul ref={listRef} aria-label={messages.incidents.list} className={styles.list} style={{ height }}>
      {positionsShown(layout, top, view, [tabStop, kept]).map((position) => {
        const incident = listed.incidents[position];
        if (incident === undefined) return null;
        const heading = layout.isFirst(position) && listed.headings[layout.headingOf(position)];
        const standing = standingOfCode(codes[incident] ?? 0) as Standing;
        return (
          <li
            key={incident}
            aria-setsize={layout.count}
            aria-posinset={position + 1}
            className={`${styles.row} ${listStyles.fixed}`}
            style={{ top: placeIn(position) }}
            onFocus={() => onFocus(position)}
          >
            {heading && (
              <h3 className={styles.heading}>
                <Changing>{nameOf(heading.period)}</Changing>{' '}
                <span className={styles.number}>{messages.incidents.counted(heading.count)}</span>
              </h3>
            )}
            <IncidentEntry
              store={store}
              messages={messages}
              incident={standingIncident(rows.incidentAt(incident), standing)}
              tabbable={position === tabStop}
              scrollsItself={false}
            />
          </li>
        );
      })}
    </ul>
  );
}

/** In ascending order. */
function positionsShown(
  { positionAt, count }: RowLayout,
  top: number,
  view: number,
  kept: readonly number[],
): readonly number[] {
  const first = Math.max(positionAt(top) - OVERSCAN, 0);
  const last = Math.min(positionAt(top + view) + OVERSCAN, count - 1);
  const inSight = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const others = kept.filter((position, index) => position >= 0 && kept.indexOf(position) === index);
  return [
    ...others.filter((position) => position < first).sort((a, b) => a - b),
    ...inSight,
    ...others.filter((position) => position > last).sort((a, b) => a - b),
  ];
}
