/** The table of the line view as CSV: every row, also those that the page leaves out. */
import { kindOf } from '#domain/record/subject.ts';
import { boxWords, type Worded } from '#features/line-view/boxes/box-words.ts';
import { firstBoxes } from '#features/line-view/boxes/boxes.ts';
import type { LineModel } from '#features/line-view/use-line-model.ts';

/** Writes CSV; the app passes the writer that it uses for all downloads. */
export type CsvOf = (header: readonly string[], rows: readonly (readonly string[])[]) => string;

type Model = Worded & Pick<LineModel, 'record' | 'subject'>;

export function lineCsv(model: Model, csvOf: CsvOf): string {
  const { record, subject, messages, language } = model;
  const { columns } = messages.lineView;
  const rows = [...firstBoxes(record.boxes), ...record.undated].map((box) => {
    const { title, when, where, standing } = boxWords(box, model);
    return [title, kindOf(subject, box.kind).name[language], when, where, standing];
  });
  const stands = model.onStretch ? columns.standingOnStretch : columns.standing;
  const header = [columns.incident, columns.kind, columns.when, columns.where, stands];
  // The byte order mark of a file would become a character of the first cell when pasted.
  return csvOf(header, rows).replace(/^\ufeff/, '');
}
