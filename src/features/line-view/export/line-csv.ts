/** The table of the line view as text that a spreadsheet takes: every row, also those that the page leaves out. */
import { boxWords } from '#features/line-view/boxes/box-words.ts';
import type { LineModel } from '#features/line-view/use-line-model.ts';

/** Writes CSV; the page has one writer for all that it gives away. */
export type CsvOf = (header: readonly string[], rows: readonly (readonly string[])[]) => string;

type Model = Pick<LineModel, 'record' | 'standings' | 'messages' | 'language'>;

export function lineCsv(model: Model, csvOf: CsvOf): string {
  const { record, messages } = model;
  const { columns } = messages.lineView;
  const rows = [...record.boxes, ...record.undated].map((box) => {
    const { title, when, where, standing } = boxWords(box, model);
    return [title, messages.kinds[box.kind], when, where, standing];
  });
  const header = [columns.incident, columns.kind, columns.when, columns.where, columns.standing];
  // The mark by which a file is known as UTF-8 would be a character of the first cell when pasted.
  return csvOf(header, rows).replace(/^\ufeff/, '');
}
