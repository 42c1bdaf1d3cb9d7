import { useState } from 'react';
import { useStore } from 'zustand';
import type { Excerpt } from '#domain/evidence/excerpts.ts';
import { TOPICS } from '#domain/record/incident.ts';
import type { AppStore } from '#state/store.ts';

/** Which facts and which excerpts are highlighted, which facts are open, and how to light or open others. */
export interface Highlights {
  isClaimHighlighted(id: string): boolean;
  isExcerptHighlighted(excerpt: Excerpt): boolean;
  /** Leads to a fact from elsewhere: highlights and opens it, or no longer highlights it. */
  highlightClaim(id: string): void;
  /** A press on the fact itself: opens and highlights it, or closes it. */
  toggleClaim(id: string): void;
  highlightExcerpt(excerpt: Excerpt): void;
  /** The highlighted fact that is to be seen: the first, where an excerpt highlights several. */
  readonly leading: string | undefined;
  isOpen(id: string): boolean;
  /** Ids of the facts that were opened one by one, in that order. */
  readonly opened: readonly string[];
  /** All are open but those that the reader has closed since. */
  readonly areAllOpen: boolean;
  /** Closes facts, and no longer highlights them. */
  close(ids: readonly string[]): void;
  openAll(open: boolean): void;
}

/**
 * A highlighted fact is part of the view, so that a link can lead to it, and is open. An excerpt that supports several facts
 * highlights them all; that is only kept here. A press on an open fact closes that one, also after all were opened.
 */
export function useHighlights(store: AppStore, incident: string): Highlights {
  const claim = useStore(store, (state) => state.view.selection?.claim);
  const [chosen, setChosen] = useState<Excerpt | null>(null);
  const [areAllOpen, setAllOpen] = useState(false);
  /** Closed one by one since all were opened. */
  const [closed, setClosed] = useState<readonly string[]>([]);
  const [last, setLast] = useState(claim);
  const [opened, setOpened] = useState<readonly string[]>(claim === undefined ? [] : [claim]);
  if (claim !== last) {
    setLast(claim);
    if (claim !== undefined && !opened.includes(claim)) setOpened([...opened, claim]);
    if (claim !== undefined) setClosed(closed.filter((one) => one !== claim));
  }
  const excerpt = claim === undefined ? chosen : null;
  const isOpen = (id: string) => (areAllOpen ? !closed.includes(id) : opened.includes(id));
  const close = (ids: readonly string[]) => {
    setChosen(null);
    if (areAllOpen) setClosed([...closed, ...ids]);
    setOpened(opened.filter((one) => !ids.includes(one)));
    if (claim !== undefined && ids.includes(claim)) store.actions.select({ incident });
  };
  const highlight = (id: string) => {
    setChosen(null);
    store.actions.select(id === claim ? { incident } : { incident, claim: id });
  };
  return {
    isClaimHighlighted: (id) => id === claim || Boolean(excerpt?.claims.some((one) => one.id === id)),
    isExcerptHighlighted: (one) => one.id === excerpt?.id || one.claims.some(({ id }) => id === claim),
    highlightClaim: highlight,
    toggleClaim: (id) => (isOpen(id) ? close([id]) : highlight(id)),
    highlightExcerpt: (one) => {
      const [only, ...others] = one.claims;
      if (only && others.length === 0) {
        return store.actions.select(only.id === claim ? { incident } : { incident, claim: only.id });
      }
      setChosen(one.id === excerpt?.id ? null : one);
      store.actions.select({ incident });
    },
    leading: claim ?? (excerpt ? firstOf(excerpt) : undefined),
    isOpen,
    opened,
    areAllOpen,
    close,
    openAll: (open) => {
      setAllOpen(open);
      setClosed([]);
      if (!open) setOpened([]);
    },
  };
}

/** As the facts are listed. */
function firstOf({ claims }: Excerpt): string | undefined {
  const [first] = [...claims].sort((a, b) => TOPICS.indexOf(a.about) - TOPICS.indexOf(b.about));
  return first?.id;
}
