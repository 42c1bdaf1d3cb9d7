interface Tally {
  readonly recorded: number;
  readonly elsewhere: number;
  readonly nowhere: number;
}

/** English words for verifying a source's excerpts against the reader's own copy. */
export const verifyEn = {
  open: 'Verify',
  heading: (outlet: string) => `Verify the excerpts of ${outlet}`,
  lead: 'Compare the excerpts with your own copy of the article.',
  cannot:
    'Only an excerpt of this source was seen: its full text and the excerpt’s place in it are not known. Your own copy of the article can still show whether these words stand in it.',
  stays: 'Nothing is uploaded: the file is read and compared in this page.',
  stepsHeading: 'It takes a plain text file (UTF-8). To make one:',
  steps: [
    'Open the article at its publisher, select its text from the headline to the last line, and copy it.',
    'Paste it into a text editor (Notepad, or TextEdit as plain text) and save it as .txt in UTF-8.',
    'Choose that file below.',
  ],
  rarelySame:
    'A copy made like this rarely has the same SHA-256 as the text that we read. That is fine: each excerpt is looked for by itself.',
  choose: 'Choose a text file',
  drop: 'or drop it here',
  working: 'Comparing…',
  same: (count: number) =>
    `This is the very text that the excerpts were taken from (same SHA-256). ${count === 1 ? 'Its excerpt holds.' : `All ${count} excerpts hold.`}`,
  sameFails: (failed: number, count: number) =>
    `This is the very text that the excerpts were taken from (same SHA-256), but ${failed} of ${count} excerpts do not stand where the record says: an error of the record.`,
  other: 'Another text than the one we read: its SHA-256 is not the record’s.',
  unasked: 'The SHA-256 was not compared.',
  noCrypto: 'This browser offers no SHA-256 on pages without https.',
  tally: ({ recorded, elsewhere, nowhere }: Tally) => {
    const parts = [
      recorded > 0 && `${recorded} ${recorded === 1 ? 'stands' : 'stand'} where the record says`,
      elsewhere > 0 && `${elsewhere} ${elsewhere === 1 ? 'was' : 'were'} found, but not just as recorded`,
      nowhere > 0 && `${nowhere} ${nowhere === 1 ? 'is' : 'are'} not there`,
    ].filter(Boolean);
    const count = recorded + elsewhere + nowhere;
    return `Of ${count === 1 ? '1 excerpt' : `${count} excerpts`}, ${parts.join('; ')}.`;
  },
  meaning:
    'A SHA-256 is a fingerprint of a text: where it is the same, so is every character; one space more gives quite another.',
  expected: 'SHA-256 in the record',
  found: 'SHA-256 of this file',
  holds: (start: number, end: number) => `Holds, at characters ${start}–${end}`,
  foundAt: (at: number, recorded: number | undefined) =>
    recorded === undefined
      ? `Found, from character ${at}`
      : at === recorded
        ? `Found at its place, from character ${at}`
        : `Found at another place: from character ${at}; in the text we read, ${recorded}`,
  likeness: {
    exact: 'The same to the letter.',
    spacing: 'The same words; spaces or line breaks differ.',
    marks: 'The same words; quotation marks, dashes or the encoding of letters differ, perhaps spaces too.',
  },
  otherAround: 'The words around it differ.',
  fails: 'Not there',
  markup:
    'This file is the source of a web page: tags may stand between the words. The copied text alone is compared better.',
  empty: 'This file is empty.',
  tooLarge: (limit: string) =>
    `This file is larger than ${limit}: no article is that long. Choose the text alone.`,
  notText:
    'This file is not plain text in UTF-8: pictures, PDF and Word files cannot be compared. Copy the article’s text and save it as .txt.',
  utf16:
    'This file is text in UTF-16 (‘Unicode’ in some editors). Save it again with the encoding UTF-8 and choose it once more.',
  notUtf8:
    'This file is not plain text in UTF-8. It may be in an older encoding such as EUC-KR (‘ANSI’ in some editors): save it again as UTF-8.',
  unreadable: 'This file could not be read.',
};
