import type { AppState } from '#state/store.ts';
import type { CataloguesState } from './offer.ts';

export interface OpenCatalogue {
  readonly id: string;
  readonly title: string;
  /** Who made it, and under which licence it may be used. */
  readonly attribution: string;
}

/** The catalogue of rows that is open in place of the record; null: none is, or it is not offered. */
export function openCatalogue(
  { view: { catalogue, language } }: Pick<AppState, 'view'>,
  { offered }: Pick<CataloguesState, 'offered'>,
): OpenCatalogue | null {
  const found = offered.find(({ id }) => id === catalogue);
  return found ? { id: found.id, title: found.title[language], attribution: found.attribution } : null;
}
