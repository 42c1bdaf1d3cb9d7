import { useState } from 'react';
import { useStore } from 'zustand';
import type { Excerpt } from '#domain/evidence/excerpts.ts';
import { TOPICS } from '#domain/record/incident.ts';
import type { AppStore } from '#state/store.ts';

/** Which facts and which excerpts are lit, which facts are open, and how to light or open others. */
export interface Lit {
  isClaimLit(id: string): boolean;
  isExcerptLit(excerpt: Excerpt): boolean;
  lightClaim(id: string): void;
  lightExcerpt(excerpt: Excerpt): void;
  /** The lit fact that is to be seen: the first, where an excerpt lights several. */
  readonly leading: string | undefined;
  isOpen(id: string): boolean;
  /** Ids of the facts that were opened one by one, in that order. */
  readonly opened: readonly string[];
  readonly areAllOpen: boolean;
  openAll(open: boolean): void;
}

/**
 * A lit fact is part of the view, so that a link can lead to it, and is open. An excerpt that supports several facts
 * lights them all; that is only kept here. A fact that is no longer lit closes, unless all are open.
 */
export function useLit(store: AppStore, incident: string): Lit {
  const claim = useStore(store, (state) => state.view.selection?.claim);
  const [chosen, setChosen] = useState<Excerpt | null>(null);
  const [areAllOpen, setAllOpen] = useState(false);
  const [last, setLast] = useState(claim);
  const [opened, setOpened] = useState<readonly string[]>(claim === undefined ? [] : [claim]);
  if (claim !== last) {
    setLast(claim);
    if (claim !== undefined && !opened.includes(claim)) setOpened([...opened, claim]);
  }
  const excerpt = claim === undefined ? chosen : null;
  return {
    isClaimLit: (id) => id === claim || Boolean(excerpt?.claims.some((one) => one.id === id)),
    isExcerptLit: (one) => one.id === excerpt?.id || one.claims.some(({ id }) => id === claim),
    lightClaim: (id) => {
      setChosen(null);
      if (id === claim) setOpened(opened.filter((one) => one !== id));
      store.actions.select(id === claim ? { incident } : { incident, claim: id });
    },
    lightExcerpt: (one) => {
      const [only, ...others] = one.claims;
      if (only && others.length === 0) {
        return store.actions.select(only.id === claim ? { incident } : { incident, claim: only.id });
      }
      setChosen(one.id === excerpt?.id ? null : one);
      store.actions.select({ incident });
    },
    leading: claim ?? (excerpt ? firstOf(excerpt) : undefined),
    isOpen: (id) => areAllOpen || opened.includes(id),
    opened,
    areAllOpen,
    openAll: (open) => {
      setAllOpen(open);
      if (!open) setOpened([]);
    },
  };
}

/** As the facts are listed. */
function firstOf({ claims }: Excerpt): string | undefined {
  const [first] = [...claims].sort((a, b) => TOPICS.indexOf(a.about) - TOPICS.indexOf(b.about));
  return first?.id;
}
