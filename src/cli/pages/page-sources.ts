/** Reads what pages are made of. */
import { readGround } from '#cli/record/ground-file.ts';
import { readGeography, readRecord } from '#cli/record/record-files.ts';
import { readSubject } from '#cli/subject/subject-file.ts';
import { parseCatalogue } from '#domain/record/catalogue.ts';
import type { Fault } from '#domain/record/faults.ts';
import { type PageContext, pageContext } from '#pages/page-context.ts';

/** Throws an Error where the record has faults, which `npm run data:check` tells in full. */
export function readPageContext(data: string, site: string | null): PageContext {
  const { subject } = orThrow(readSubject(data));
  const { files, faults } = readRecord(data);
  if (faults.length > 0) orThrow({ faults });
  const { catalogue } = orThrow(parseCatalogue(files, subject));
  return pageContext({
    site,
    catalogue,
    subject,
    geography: readGeography(data, subject),
    ground: readGround(data),
  });
}

function orThrow<Read extends object>(read: Read | { readonly faults: readonly Fault[] }): Read {
  if ('faults' in read && Array.isArray(read.faults))
    throw new Error(read.faults.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return read as Read;
}
