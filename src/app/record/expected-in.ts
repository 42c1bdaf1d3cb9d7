import { type ExpectedByCollection, readExpected } from '#domain/evidence/expected-times.ts';
import { EXPECTED_ID } from '#domain/record/published/expected-id.ts';

/** What the page's HTML says of the record that will come: the build writes it there. */
export function expectedIn(document: Document): ExpectedByCollection {
  return readExpected(document.getElementById(EXPECTED_ID)?.textContent);
}
