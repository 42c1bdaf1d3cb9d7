/** The table of the line view as text that a spreadsheet takes: every row, also those that the page leaves out. */
import { spanWords } from '../../i18n/time-words';
import { placeWords } from './place-words';
import type { LineModel } from './use-line-model';

/** Writes CSV; the page has one writer for all that it gives away. */
export type CsvOf = (header: readonly string[], rows: readonly (readonly string[])[]) => string;

type Model = Pick<LineModel, 'record' | 'standings' | 'messages' | 'language'>;

export function lineCsv({ record, standings, messages, language }: Model, csvOf: CsvOf): string {
  const { columns, out } = messages.lineView;
  const rows = [...record.boxes, ...record.undated].map((box) => {
    const { properties } = box.incident.feature;
    const standing = standings.get(box.id);
    return [
      properties.title[language],
      messages.kinds[box.kind],
      spanWords(box.incident.resolution.time, language),
      placeWords(box, messages.lineView),
      standing ? messages.standingLong[standing] : out,
    ];
  });
  const header = [columns.incident, columns.kind, columns.when, columns.where, columns.standing];
  // The mark by which a file is known as UTF-8 would be a character of the first cell when pasted.
  return csvOf(header, rows).replace(/^\ufeff/, '');
}
