import type { OfferedCatalogue } from '#domain/record/offered/catalogue-list.ts';

/** A data set of others as a page offers it, with a name in each language and terms of its own. */
export const REPORTS_OF_1968: OfferedCatalogue = {
  id: 'reports-1968',
  title: { en: 'Reports of 1968', ko: '1968년 보고' },
  file: 'reports.parquet',
  attribution: 'An Institute, CC BY-NC 4.0',
  window: null,
};
