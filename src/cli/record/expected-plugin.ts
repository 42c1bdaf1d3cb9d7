/** Writes into the page's HTML what is known of the record before it is there. */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { readSubject } from '#cli/subject/subject-file.ts';
import { type ExpectedByCollection, expectedByCollection } from '#domain/evidence/expected-times.ts';
import { resolveAll } from '#domain/evidence/resolved.ts';
import { parseCatalogue } from '#domain/record/catalogue.ts';
import { EXPECTED_ID } from '#domain/record/published/expected-id.ts';
import { readRecord } from './record-files.ts';

/** `data`: the folder of the record. Other pages, those of the tests, have records of their own. */
export function expectedTimes(data: string): Plugin {
  let isOwn = true;
  return {
    name: 'expected-times',
    configResolved({ root }) {
      isOwn = resolve(root) === resolve(data, '..');
    },
    transformIndexHtml() {
      if (!isOwn) return;
      const attrs = { type: 'application/json', id: EXPECTED_ID };
      const children = JSON.stringify(expectedOfRecord(data)).replaceAll('<', '\\u003c');
      return [{ tag: 'script', attrs, children, injectTo: 'head' as const }];
    },
  };
}

/** Nothing of a record with faults: the page tells them when it reads it. */
function expectedOfRecord(data: string): ExpectedByCollection {
  const read = readSubject(data);
  const parsed = 'subject' in read ? parseCatalogue(readRecord(data).files, read.subject) : read;
  if (!('subject' in read && 'catalogue' in parsed)) return {};
  return expectedByCollection(
    resolveAll(parsed.catalogue.incidents, () => true),
    read.subject.collections,
  );
}
