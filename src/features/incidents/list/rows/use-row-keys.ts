import { type KeyboardEvent, type RefObject, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ListedRows } from '#domain/query/listed-rows.ts';
import { INCIDENT } from '#incident-ui/incident-attribute.ts';

interface Options {
  readonly root: RefObject<HTMLElement | null>;
  readonly listed: ListedRows;
  /** How many rows are in sight. */
  readonly page: number;
  /** The incident that counts as focused at first. */
  readonly initial: number | undefined;
  readonly idAt: (incident: number) => string;
  /** Brings the row at a position into sight, if it is not. */
  readonly reveal: (position: number) => void;
}

/** The position of an incident in the list; -1 where it is not shown. */
export function positionOf({ incidents }: ListedRows, incident: number | undefined): number {
  return incident === undefined ? -1 : incidents.indexOf(incident);
}

/** One stop for Tab: arrows, pages, Home and End move the focus through all rows, also those that are not drawn. */
export function useRowKeys({ root, listed, page, initial, idAt, reveal }: Options) {
  const [focused, setFocused] = useState(initial);
  const elementOf = (incident: number) =>
    root.current?.querySelector<HTMLElement>(`[${INCIDENT}="${CSS.escape(idAt(incident))}"]`);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const isEntry = event.target instanceof HTMLElement && event.target.hasAttribute(INCIDENT);
    const from = isEntry ? positionOf(listed, focused) : -1;
    const to = positionAfterKey(event.key, from, listed.incidents.length, page);
    const incident = to === undefined ? undefined : listed.incidents[to];
    if (to === undefined || incident === undefined) return;
    event.preventDefault();
    flushSync(() => {
      reveal(to);
      setFocused(incident);
    });
    elementOf(incident)?.focus({ preventScroll: true });
  };
  return { focused, setFocused, elementOf, onKeyDown };
}

/** At the end of the list the same; undefined where the key means nothing, or nothing has the focus (-1). */
function positionAfterKey(key: string, from: number, count: number, page: number): number | undefined {
  if (from < 0) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page }[key];
  return step === undefined ? undefined : Math.min(Math.max(from + step, 0), count - 1);
}
