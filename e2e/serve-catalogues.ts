/** Offers catalogues of rows beside our record, and answers for their files as a host with range requests does. */
import type { BrowserContext, Route } from '@playwright/test';
import { CATALOGUE_FOLDER, CATALOGUE_LIST } from '#domain/record/offered/catalogue-list.ts';

export interface ServedCatalogue {
  readonly title: string;
  readonly bytes: ArrayBuffer;
  /** In place of an answer to a request for a range; `sent` counts those before it. */
  readonly answer?: (route: Route, sent: number) => Promise<unknown> | undefined;
}

/** Every page of the context is offered these, by id. */
export async function serveCatalogues(
  context: Pick<BrowserContext, 'route'>,
  offered: Readonly<Record<string, ServedCatalogue>>,
): Promise<void> {
  const catalogues = Object.entries(offered).map(([id, { title }]) => ({
    id,
    title: { en: title, ko: `${title} (한국어)` },
    file: `${id}.parquet`,
    attribution: 'Made up for a test, CC0',
  }));
  await context.route(`**/data/${CATALOGUE_LIST}`, (route) =>
    route.fulfill({ json: { schemaVersion: 1, catalogues } }),
  );
  for (const [id, { bytes, answer }] of Object.entries(offered)) {
    let sent = 0;
    await context.route(`**/data/${CATALOGUE_FOLDER}/${id}.parquet`, async (route) => {
      sent += 1;
      await (answer?.(route, sent - 1) ?? fulfillRange(route, bytes));
    });
  }
}

export function fulfillRange(route: Route, bytes: ArrayBuffer): Promise<void> {
  const [, first = '', last = ''] = /^bytes=(\d+)-(\d+)$/.exec(route.request().headers().range ?? '') ?? [];
  const [start, end] = [Number(first), Math.min(Number(last) + 1, bytes.byteLength)];
  return route.fulfill({
    status: 206,
    headers: { 'Content-Range': `bytes ${start}-${end - 1}/${bytes.byteLength}` },
    contentType: 'application/vnd.apache.parquet',
    body: Buffer.from(bytes.slice(start, end)),
  });
}
