/** Serves another record in the place of ours. */
import type { BrowserContext } from '@playwright/test';
import { partsOf } from '#cli/record/served-record.ts';
import { parseCatalogue } from '#domain/record/catalogue.ts';
import { OWN_SUBJECT, SUBJECT } from '#testing/subject.ts';

/** The files that the page reads of the incidents: whole, and the first part of them. */
export const INCIDENT_FILES = /\/data\/(first|incidents)\.json$/;

/** The same, with the evidence of each incident. */
export const ALL_INCIDENT_FILES = /\/data\/(first|incidents|evidence\/[^/]+)\.json$/;

export interface ServedFiles {
  readonly incidents: { readonly features: readonly object[] };
  readonly sources: readonly object[];
  readonly speakers: readonly object[];
}

/** Every page of the context reads this record, whole and in its parts. Throws where it has faults. */
export async function serveRecord(context: Pick<BrowserContext, 'route'>, files: ServedFiles): Promise<void> {
  const parsed = parseCatalogue(files, SUBJECT);
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults.slice(0, 5)));
  const whole = Object.entries(files).map(([name, body]) => [`${name}.json`, JSON.stringify(body)] as const);
  const parts = partsOf(parsed.catalogue, files.incidents, OWN_SUBJECT.collections).map(
    ([name, { text }]) => [name, text] as const,
  );
  const served = new Map<string, string | (() => string)>([...whole, ...parts]);
  await context.route(/\/data\/.*\.json$/, (route) => {
    const name = decodeURIComponent(new URL(route.request().url()).pathname).split('/data/')[1] ?? '';
    const body = served.get(name);
    if (body === undefined) return route.fallback();
    return route.fulfill({
      body: typeof body === 'string' ? body : body(),
      contentType: 'application/json',
    });
  });
}
