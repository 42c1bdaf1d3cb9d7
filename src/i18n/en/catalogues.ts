import type { CatalogueFault } from '#domain/rows/catalogue-fault.ts';
import type { FlawCode } from '#domain/rows/reading/row-flaws.ts';
import { countText } from '#i18n/count-text.ts';

const list = new Intl.ListFormat('en');
const rows = (count: number) => `${countText(count)} ${count === 1 ? 'row' : 'rows'}`;

const flaws: Readonly<Record<FlawCode, string>> = {
  'no-id': 'no id',
  'duplicate-id': 'the id of another incident: listed as an incident with an id of its own',
  'no-title': 'no title',
  'differing-texts': 'another text or kind than in the first row of the incident, which is shown',
  'long-text': 'a text that is too long: cut',
  'bad-url': 'an address that is none of the web: left out',
  'unknown-kind': 'a kind that this page does not know',
  'too-many-kinds': 'more kinds than can be told apart: shown without a kind',
  'too-many-readings': 'more readings than an incident can have: left out',
  undated: 'no date',
  'beyond-the-time': 'outside the years that can be chosen on the timeline',
  'time-upside-down': 'an end before its beginning: left out',
  'bad-position': 'no usable position',
  'bad-radius': 'no usable precision: the place is doubtful',
  'bad-stretch': 'a stretch that is not on the line: left out, or cut to the line',
  'not-a-point': 'a shape that is no point: left out',
};

/** English words of the catalogues of rows. */
export const cataloguesEn = {
  choose: 'Data set',
  record: 'This record, with its sources',
  unknown: (id: string) => `Unknown: ${id}`,
  reading: 'Opening the data set…',
  read: (done: number, of: number) => `${countText(done)} of ${rows(of)} read`,
  ordering: (of: number) => `Putting ${rows(of)} in order…`,
  progress: 'Rows read',
  cancel: 'Cancel',
  back: 'Back to the record',
  attribution: (text: string) => `Source and licence: ${text}`,
  asCoded: 'Times and places are as its makers coded them. The page has not checked them against sources.',
  searching: (done: number, of: number) =>
    `Searching: ${countText(done)} of ${countText(of)} incidents so far…`,
  searchFailed: 'The search could not run.',
  about: 'About this data set',
  aboutFlawed: (flaws: number) =>
    flaws === 1
      ? 'About this data set: one kind of fault in its rows'
      : `About this data set: ${flaws} kinds of faults in its rows`,
  flaw: (code: FlawCode, count: number, firstRow: number) =>
    `${rows(count)}: ${flaws[code]} (first: row ${countText(firstRow)})`,
  failed: 'The data set could not be opened.',
  fault: (fault: CatalogueFault): string => {
    switch (fault.code) {
      case 'unknown-catalogue':
        return 'This page offers no data set of that name.';
      case 'no-list':
        return 'The list of data sets could not be loaded.';
      case 'no-worker':
        return 'The browser could not read it, perhaps for want of memory.';
      case 'not-found':
        return 'Its file is not on the server.';
      case 'unreachable':
        return 'The server could not be reached, or the connection was lost.';
      case 'refused':
        return `The server refused its file (status ${fault.status}).`;
      case 'no-ranges':
        return 'The server sends whole files only. It has to answer requests for parts of a file (HTTP ranges).';
      case 'changed':
        return 'Its file was replaced while it was being read.';
      case 'cancelled':
        return 'It was cancelled.';
      case 'not-parquet':
        return 'Its file is not a Parquet file.';
      case 'truncated':
        return 'Its file is incomplete: the end is missing.';
      case 'encrypted':
        return 'Its file is encrypted.';
      case 'missing-columns':
        return `Its file lacks ${fault.columns.length === 1 ? 'the column' : 'the columns'} ${list.format(fault.columns)}.`;
      case 'wrong-type':
        return `In its file the column ${fault.column} holds ${fault.found} where ${fault.wanted} is needed.`;
      case 'codec':
        return `In its file the column ${fault.column} is compressed as ${fault.codec}, which this page cannot read.`;
      case 'crs':
        return `In its file the positions in ${fault.column} are in ${fault.crs}, not in longitude and latitude.`;
      case 'too-many-rows':
        return `Its file has ${rows(fault.rows)}; this page can open ${countText(fault.most)} at most.`;
      case 'broken':
        return fault.column === undefined
          ? `Its file is damaged (${fault.detail}).`
          : `In its file the column ${fault.column} is damaged (${fault.detail}).`;
    }
  },
};
