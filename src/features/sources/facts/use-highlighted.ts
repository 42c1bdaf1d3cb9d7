import { useState } from 'react';
import { useStore } from 'zustand';
import type { AppStore } from '#state/store.ts';
import type { Excerpt } from './evidence-view.ts';

/** Which facts and which excerpts are lit, and how to light others. */
export interface Lit {
  isClaimLit(id: string): boolean;
  isExcerptLit(excerpt: Excerpt): boolean;
  lightClaim(id: string): void;
  lightExcerpt(excerpt: Excerpt): void;
}

/**
 * A lit fact is part of the view, so that a link can lead to it. An excerpt that carries several facts
 * lights them all; that is only kept here.
 */
export function useLit(store: AppStore, incident: string): Lit {
  const claim = useStore(store, (state) => state.view.selection?.claim);
  const [chosen, setChosen] = useState<Excerpt | null>(null);
  const excerpt = claim === undefined ? chosen : null;
  return {
    isClaimLit: (id) => id === claim || Boolean(excerpt?.claims.some((one) => one.id === id)),
    isExcerptLit: (one) => one.id === excerpt?.id || one.claims.some(({ id }) => id === claim),
    lightClaim: (id) => {
      setChosen(null);
      store.actions.select(id === claim ? { incident } : { incident, claim: id });
    },
    lightExcerpt: (one) => {
      const [only, ...others] = one.claims;
      if (only && others.length === 0) return store.actions.select({ incident, claim: only.id });
      setChosen(one.id === excerpt?.id ? null : one);
      store.actions.select({ incident });
    },
  };
}
