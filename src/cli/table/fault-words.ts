/** Faults of a catalogue of rows in words for who publishes one. */

import type { RowsFault } from '#domain/rows/parquet/rows-file.ts';
import { LONGEST_KIND } from '#domain/rows/reading/kind-column.ts';
import type { FlawCode } from '#domain/rows/reading/row-flaws.ts';
import { LONGEST_ID, LONGEST_TEXT } from '#domain/rows/reading/text-limit.ts';

export function faultWords(fault: RowsFault): string {
  switch (fault.code) {
    case 'not-found':
      return 'no such file';
    case 'unreachable':
      return 'the server cannot be reached';
    case 'refused':
      return `the server answers ${fault.status}`;
    case 'no-ranges':
      return 'the server sends whole files only: it has to answer requests for ranges of bytes (HTTP 206)';
    case 'changed':
      return 'the file changed while it was read';
    case 'cancelled':
      return 'cancelled';
    case 'not-parquet':
      return 'not a Parquet file';
    case 'truncated':
      return 'the end of the file is missing';
    case 'encrypted':
      return 'the file is encrypted';
    case 'missing-columns':
      return `${fault.columns.length === 1 ? 'a column is' : 'columns are'} missing: ${fault.columns.join(', ')}`;
    case 'wrong-type':
      return `column ${fault.column}: ${fault.found} where ${fault.wanted} is expected`;
    case 'codec':
      return `column ${fault.column}: compressed as ${fault.codec}, which the page cannot read; snappy, zstd and gzip are read`;
    case 'crs':
      return `column ${fault.column}: positions are in ${fault.crs}, not in longitude and latitude`;
    case 'too-many-rows':
      return `${fault.rows} rows; the page takes ${fault.most} at most`;
    case 'broken':
      return `${fault.column === undefined ? 'broken' : `column ${fault.column} is broken`}: ${fault.detail}`;
  }
}

export const FLAW_WORDS: Readonly<Record<FlawCode, string>> = {
  'no-id': 'no id',
  'duplicate-id':
    'the id of another incident, without a reading: it stands as an incident with an id of its own, ID:2',
  'no-title': 'no title',
  'differing-texts': 'a text or kind other than in the first row of the incident, which is shown',
  'long-text': `a text of more than ${LONGEST_TEXT} bytes, an id of more than ${LONGEST_ID} or a kind of more than ${LONGEST_KIND}, cut`,
  'bad-url': 'a url that is no http or https address, left out',
  'unknown-kind': 'a kind that the subject does not have',
  'too-many-kinds': 'a kind beyond the 255 that there can be, left out',
  'too-many-readings': 'a reading beyond the 256 that an incident can have, left out',
  undated: 'undated',
  'beyond-the-time': 'outside the time that a window can reach, windowLimits of subject.json',
  'time-upside-down': 'bounds of time that end before they begin, left out',
  'bad-position': 'no longitude and latitude, left out',
  'bad-radius': 'a radius not above 0 or without a point, left out: the place is doubtful',
  'bad-stretch': 'no stretch of the line, left out or cut to the line',
  'not-a-point': 'a geometry that is no point, left out',
};
