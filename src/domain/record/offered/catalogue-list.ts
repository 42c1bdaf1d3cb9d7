/** The catalogues of rows that a deployment offers beside its record: the schema of data/catalogues.json. */
import * as z from 'zod/mini';
import { duplicateIds, type Fault, schemaFaults } from '#domain/record/faults.ts';
import { localized, nonEmpty, rangeOfWindow, slug, timeWindow } from '#domain/record/shared-fields.ts';
import { versionFaults } from '#domain/record/versions/schema-version.ts';
import type { InstantRange } from '#domain/time/local-time.ts';

export const CATALOGUE_LIST = 'catalogues.json';
/** The folder beside it that the files are in. */
export const CATALOGUE_FOLDER = 'catalogues';
const READABLE = [1];

const entry = z.strictObject({
  id: slug,
  title: localized,
  description: z.optional(localized),
  /** A name, so that it is on the page's own origin: its policy lets it ask no other. */
  file: z
    .string()
    .check(
      z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*\.parquet$/, 'not the name of a file such as events-2024.parquet'),
    ),
  /** Who made it, and under which licence it may be used. */
  attribution: nonEmpty,
  /** What it opens with; absent: all of its time. */
  window: z.optional(timeWindow),
});

const list = z.strictObject({ schemaVersion: z.number(), catalogues: z.readonly(z.array(entry)) });

export interface OfferedCatalogue extends Readonly<Omit<z.infer<typeof entry>, 'window'>> {
  readonly window: InstantRange | null;
}

export type CatalogueList =
  | { readonly catalogues: readonly OfferedCatalogue[] }
  | { readonly faults: readonly Fault[] };

/** Every fault is listed, by file and path. */
export function parseCatalogueList(raw: unknown): CatalogueList {
  const unreadable = versionFaults(CATALOGUE_LIST, raw, READABLE);
  if (unreadable.length > 0) return { faults: unreadable };
  const parsed = list.safeParse(raw);
  if (!parsed.success) return { faults: schemaFaults(CATALOGUE_LIST, parsed) };
  const { catalogues } = parsed.data;
  const faults = duplicateIds('catalogues', catalogues).map(({ path, message }) => ({
    path: `${CATALOGUE_LIST}: ${path}`,
    message,
  }));
  if (faults.length > 0) return { faults };
  return {
    catalogues: catalogues.map(({ window, ...rest }) => ({
      ...rest,
      window: window === undefined ? null : rangeOfWindow(window),
    })),
  };
}
