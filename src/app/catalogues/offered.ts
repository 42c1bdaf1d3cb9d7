/** The list of catalogues of rows, fetched once, and again after it did not come. */
import type { OfferedCatalogues } from '#app/record/record-source.ts';
import { type OfferedCatalogue, parseCatalogueList } from '#domain/record/offered/catalogue-list.ts';

/** Null where it does not come or has faults, which are for whoever publishes it: data:check lists them. */
export type AskList = () => Promise<readonly OfferedCatalogue[] | null>;

export function askingOnce(offered: OfferedCatalogues | null): AskList {
  let asked: ReturnType<AskList> | undefined;
  return () => {
    asked ??= read(offered).then((list) => {
      if (list === null) asked = undefined;
      return list;
    });
    return asked;
  };
}

async function read(offered: OfferedCatalogues | null): ReturnType<AskList> {
  if (!offered) return [];
  try {
    const parsed = parseCatalogueList(await offered.list());
    return 'catalogues' in parsed ? parsed.catalogues : null;
  } catch {
    return null;
  }
}
