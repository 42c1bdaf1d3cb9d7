import { createContext, useContext } from 'react';
import { createStore } from 'zustand/vanilla';
import type { Catalogues, CataloguesState } from './offer.ts';

/** Null: the app offers none, as where its record was given. */
export const CataloguesContext = createContext<Catalogues | null>(null);

export function useCatalogues(): Catalogues | null {
  return useContext(CataloguesContext);
}

/** For components that follow what is offered also where nothing can be. */
export const NONE_OFFERED = createStore<CataloguesState>(() => ({ offered: [], search: null }));
