import { RECORD_AUTHOR } from '#domain/record/cite/licence.ts';
import { countText } from '#i18n/count-text.ts';

/** What a short citation is made of, in words. */
interface ShortCitation {
  readonly title: string;
  /** When it was, or what of it is shown. */
  readonly detail: string;
  readonly version: string;
  /** Of the version; empty where it is not known. */
  readonly date: string;
  /** Empty where the page has no address that others can reach. */
  readonly link: string;
  readonly accessed: string;
}

const incidents = (count: number) => (count === 1 ? '1 incident' : `${countText(count)} incidents`);
const entries = (count: number) => (count === 1 ? '1 entry' : `${countText(count)} entries`);

/** English words of the Share dialog, and of the notice that a link for an older version brings. */
export const shareEn = {
  sections: 'Ways to share',
  names: {
    link: 'Link',
    cite: 'Cite',
    quote: 'Quote',
    embed: 'Embed',
    picture: 'Picture',
    print: 'Print',
  },
  link: {
    heading: 'Link to this view',
    lead: 'It opens what you see now: the period, the filters, the selected incident and the place on the map.',
    choice: 'The record',
    follows: 'The link follows the record as it is corrected',
    pinned: (version: string) => `The link is made for version ${version}`,
    pinnedMeans:
      'Whoever opens it after a correction sees the corrected record, and is told what has changed in what it shows.',
    copy: 'Copy the link',
    copied: 'Link copied',
    failed: 'It could not be copied: select the address above.',
    local: 'This copy of the page runs on your own machine: others cannot open its address.',
  },
  cite: {
    heading: 'Citation',
    lead: 'Each form names the version of the record, and its link is made for that version.',
    choice: 'What is cited',
    of: {
      incident: 'The selected incident',
      collection: 'The collection',
      view: 'What is shown',
    },
    short: 'Short',
    long: 'With all its parts',
    files: 'For reference managers',
    withSources: (count: number) =>
      count === 1 ? 'With the source that it quotes' : `With the ${count} sources that it quotes`,
    copyShort: 'Copy the short citation',
    copyLong: 'Copy the long citation',
    copyFile: (form: string) => `Copy ${form}`,
    saveFile: (form: string) => `Save ${form}`,
    save: 'Save',
    copy: 'Copy',
    copied: 'Citation copied',
    failed: 'It could not be copied: select the text, or save the file.',
    shortText: ({ title, detail, version, date, link, accessed }: ShortCitation) =>
      [
        `${RECORD_AUTHOR}, ‘${title}’${detail && ` (${detail})`}, DMZ Incident Map, record version ${version}${date && ` of ${date}`}.`,
        link,
        `Accessed ${accessed} (Korean time).`,
      ]
        .filter(Boolean)
        .join(' '),
    koreanTime: (when: string) => `${when}, Korean time`,
    mapTitle: 'DMZ Incident Map',
    author: RECORD_AUTHOR,
    viewTitle: (collection: string) => `Incidents: ${collection}`,
    collectionDetail: (period: string, count: number) => `${entries(count)}; opens with ${period}`,
    sourcesOn: (on: number, total: number) => `${on} of ${total} sources counted`,
    knownOn: (day: string) => `only sources that were out by ${day}`,
    recordOf: (date: string) => `Record of ${date}.`,
    licence: (licence: string) => `${licence}; quoted passages belong to their publishers.`,
    dayNote: 'The day of access is the day in Korea (UTC+9).',
    local: 'This copy of the page runs on your own machine, so no address is given.',
    whole: 'The citation covers the whole record, including the sources that you have switched off.',
    notDated: 'The date of this version could not be loaded, so it is left out.',
    loading: 'Loading the record…',
    rows: 'What is shown is a data set of others: cite it as those who made it ask. The record of this map is cited where it is shown.',
  },
  quote: {
    heading: 'Quotes with their source',
    lead: 'Word for word, with who said it, the outlet, the day and the address.',
    none: 'Select an incident: its strongest quotes can then be copied here.',
    unquoted: 'None of the sources that are switched on is quoted on this incident.',
    copy: (position: number) => `Copy quote ${position}`,
    copied: 'Quote copied',
    failed: 'It could not be copied: select the text.',
  },
  pinned: {
    label: 'Version of the link',
    /** `date`: of that version. */
    lead: (version: string, date: string, current: string) =>
      `This link was made for record version ${version} of ${date}; this is version ${current}.`,
    unchanged: 'Nothing that is shown here has changed since.',
    selected: 'The selected incident has changed since.',
    selectedAdded: 'The selected incident was added since.',
    changed: (count: number) =>
      `Of what is shown, ${incidents(count)} ${count === 1 ? 'has' : 'have'} changed since.`,
    added: (count: number) => `${incidents(count)} ${count === 1 ? 'was' : 'were'} added since.`,
    elsewhere: (count: number) =>
      `Elsewhere in the record ${incidents(count)} ${count === 1 ? 'has changed or was' : 'have changed or were'} added.`,
    newer: (version: string, current: string) =>
      `This link was made for record version ${version}, which is newer than this record (${current}): what it was made for may not be here yet. Reload the page to get the newest.`,
    unknown: (version: string, current: string) =>
      `This link names record version ${version}, which the log of changes does not know. What is shown is version ${current}.`,
    failed: (version: string, current: string) =>
      `This link was made for record version ${version}; this is version ${current}. What has changed since could not be loaded.`,
    show: 'What has changed',
    follow: 'Dismiss, and follow the record from now on',
    heading: (version: string) => `Changed since version ${version}`,
    isAdded: 'Added',
    ofShown: 'In what is shown',
    ofRest: (count: number) => `Elsewhere in the record: ${incidents(count)}`,
    restLead: 'One of these may have been shown by the link when it was made.',
  },
};

export type ShareWords = typeof shareEn;
