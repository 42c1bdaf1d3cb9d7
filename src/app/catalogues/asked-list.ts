/** The list of catalogues of rows, fetched once, and again after it was of no use. */
import type { OfferedCatalogues } from '#app/record/record-source.ts';

export interface AskedList {
  /** What its file holds, which no schema has checked; null where it does not come. */
  ask(): Promise<object | null>;
  /** It has faults. */
  forget(): void;
}

export function askingOnce(source: OfferedCatalogues): AskedList {
  let asked: Promise<object | null> | undefined;
  const forget = () => {
    asked = undefined;
  };
  const ask = async () => {
    asked ??= read(source);
    const list = await asked;
    if (list === null) forget();
    return list;
  };
  return { ask, forget };
}

async function read(source: OfferedCatalogues): Promise<object | null> {
  try {
    const list = await source.list();
    return typeof list === 'object' ? list : null;
  } catch {
    return null;
  }
}

/** False of a list of nothing, for which no more code has to come. */
export function mayOffer(list: object | null): boolean {
  return (
    list !== null && !('catalogues' in list && Array.isArray(list.catalogues) && list.catalogues.length === 0)
  );
}
