/** The catalogues of rows in `data/`: their list, and the files that it names. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readJson } from '#cli/record/read-json.ts';
import type { Fault } from '#domain/record/faults.ts';
import {
  CATALOGUE_FOLDER,
  CATALOGUE_LIST,
  parseCatalogueList,
} from '#domain/record/offered/catalogue-list.ts';

export interface OfferedFiles {
  /** Paths on the disk, by the name under which they are served. */
  readonly files: ReadonlyMap<string, string>;
  readonly faults: readonly Fault[];
}

/** Without a list nothing is offered, which is no fault. */
export function offeredFiles(directory: string): OfferedFiles {
  const files = new Map<string, string>();
  if (!existsSync(join(directory, CATALOGUE_LIST))) return { files, faults: [] };
  const faults: Fault[] = [];
  const raw = readJson(directory, CATALOGUE_LIST, faults);
  if (faults.length > 0) return { files, faults };
  const parsed = parseCatalogueList(raw);
  if ('faults' in parsed) return { files, faults: parsed.faults };
  parsed.catalogues.forEach(({ file }, index) => {
    const path = join(directory, CATALOGUE_FOLDER, file);
    if (statSync(path, { throwIfNoEntry: false })?.isFile()) files.set(`${CATALOGUE_FOLDER}/${file}`, path);
    else {
      const at = `${CATALOGUE_LIST}: catalogues[${index}].file`;
      faults.push({ path: at, message: `no such file in ${CATALOGUE_FOLDER}/: ${file}` });
    }
  });
  return { files, faults };
}
