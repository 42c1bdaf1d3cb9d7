import { countText } from '#i18n/count-text.ts';

/** English words of printing: what the dialog offers, and what only the printed sheet says. */
export const printEn = {
  heading: 'Print',
  offer:
    'A fact sheet for A4 or Letter: the picture, the list of what is shown and, if an incident is open, all its facts with their quotes and sources. It can be read in black and white. Ctrl+P (⌘P on a Mac) prints the same.',
  print: 'Print',
  preparing: 'The sheet is being prepared…',
  failed: 'The sheet could not be loaded. Check the connection and try again.',
  refused: 'This browser does not let the page print. Use its own menu.',
  sheet: {
    name: 'Fact sheet',
    printed: (day: string) => `Printed on ${day}`,
    sources: (on: number, total: number) => `${countText(on)} of ${countText(total)} sources switched on`,
    kindsHidden: (names: string) => `Hidden kinds: ${names}`,
    story: 'One step of a story: the period and the filters are those of that step.',
  },
  picture: {
    map: 'Map of what is shown',
    line: 'Line view of what is shown',
    absent: {
      map: 'No picture: the map was not drawn when this was printed. The list below has everything that is shown.',
      line: 'No picture: the line view was not drawn when this was printed. The list below has everything that is shown.',
    },
    width: (kilometres: string) => `Measured across its middle, the picture is about ${kilometres} wide.`,
    tilted: 'The map is tilted, so no scale holds for the whole picture.',
    caveat:
      'No incident is placed more exactly than its sources allow. A ribbon runs along the stretch on which it can have happened; symbols repeat and mark no spot. Solid: in the period; broken ends: under way; broken and hollow: may be in it.',
    sums: 'More incidents than can be told apart are drawn as one surface beside the line, and as dots that stand for several: the higher or larger, the more of them may have been there. No dot marks a spot where something is known to have happened.',
    inverted: 'The dark colours of the screen are printed light.',
    unplaced: (count: number) =>
      count === 1
        ? '1 of the incidents listed below has no place on the map.'
        : `${countText(count)} of the incidents listed below have no place on the map.`,
  },
  list: {
    heading: 'Incidents shown',
    number: 'No.',
    when: 'When (KST)',
    where: 'Where',
    cut: (shown: number, all: number) =>
      `The first ${countText(shown)} of ${countText(all)} in order of time are printed here. Download the data for the others, or narrow the period.`,
    none: 'No incident is shown.',
    absent: (count: number) => `Not in the sources that are switched on: ${countText(count)}`,
  },
  incident: {
    heading: 'The open incident',
    loading:
      'The quotes and sources of this incident were still loading when this was printed. Print again once they are shown.',
    failed: 'The quotes and sources of this incident could not be loaded.',
    quote: (number: number) => `Quote ${number}`,
    seeQuote: (number: number) => `See quote ${number}`,
    off: 'Left out, since switched off',
    language: (name: string) => `in ${name}`,
  },
  colophon: {
    heading: 'To cite',
    view: (parts: {
      readonly shown: string;
      readonly version: string;
      readonly link: string;
      readonly accessed: string;
    }) =>
      [
        `DMZ Incident Map, record version ${parts.version}: ${parts.shown}.`,
        parts.link,
        `Accessed ${parts.accessed}.`,
      ]
        .filter(Boolean)
        .join(' '),
    catalogue: (parts: {
      readonly shown: string;
      readonly catalogue: string;
      readonly link: string;
      readonly accessed: string;
    }) =>
      [
        `DMZ Incident Map, catalogue ‘${parts.catalogue}’: ${parts.shown}.`,
        parts.link,
        `Accessed ${parts.accessed}.`,
      ]
        .filter(Boolean)
        .join(' '),
    local: 'This copy of the page runs on one machine only, so no address is given.',
    version: (version: string) => `Record version ${version}.`,
    licence:
      'Encoding and wording: DMZ Incident Map contributors, CC BY 4.0. Quoted passages belong to their publishers.',
    dataOf: (title: string, attribution: string) => `Data: ${title}, ${attribution}.`,
    credits: 'Map data',
  },
};

export type PrintWords = typeof printEn;
