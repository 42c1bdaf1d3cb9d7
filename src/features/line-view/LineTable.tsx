import type { Standing } from '#domain/evidence/resolved.ts';
import { kindOf } from '#domain/record/subject.ts';
import { boxWords } from '#features/line-view/boxes/box-words.ts';
import { firstBoxes, type IncidentPlace } from '#features/line-view/boxes/boxes.ts';
import { type CsvOf, lineCsv } from '#features/line-view/export/line-csv.ts';
import { lineStyleOf } from '#features/line-view/plot/palette.ts';
import { IncidentButton } from '#incident-ui/IncidentButton.tsx';
import { MapSymbol } from '#symbols/MapSymbol.tsx';
import { isBroken, isHollow } from '#symbols/symbol-layers.ts';
import { CopyButton } from '#ui/controls/CopyButton.tsx';
import { Changing } from '#ui/text/Changing.tsx';
import styles from './line-table.module.css';
import type { LineModel } from './use-line-model.ts';

/** The most rows that are shown; the caption says how many are left out. */
const MOST_ROWS = 500;

/** The picture as a table: all incidents that pass the filters, in order of time, undated ones last. */
export function LineTable({ model, csvOf }: { readonly model: LineModel; readonly csvOf: CsvOf }) {
  const { record, messages, standings, onStretch } = model;
  const words = messages.lineView;
  const rows: readonly IncidentPlace[] = [...firstBoxes(record.boxes), ...record.undated];
  const all = rows.length;
  return (
    <section className={styles.scroll} aria-label={words.tableCaption} tabIndex={-1}>
      <div className={styles.copy}>
        <CopyButton
          text={() => lineCsv(model, csvOf)}
          label={words.copyCsv}
          copied={words.csvCopied(all)}
          failed={words.csvFailed}
        />
      </div>
      <table className={styles.table}>
        <caption>{all > MOST_ROWS ? words.tableCut(MOST_ROWS, all) : words.tableCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.incident}</th>
            <th scope="col">{words.columns.kind}</th>
            <th scope="col">{words.columns.when}</th>
            <th scope="col">{words.columns.where}</th>
            <th scope="col">{onStretch ? words.columns.standingOnStretch : words.columns.standing}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST_ROWS).map((box) => (
            <Row key={box.id} box={box} model={model} standing={standings.get(box.id)} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({
  box,
  model,
  standing,
}: {
  readonly box: IncidentPlace;
  readonly model: LineModel;
  readonly standing: Standing | undefined;
}) {
  const { store, subject, language } = model;
  const { id, kind } = box;
  const words = boxWords(box, model);
  return (
    <tr data-standing={standing ?? 'out'}>
      <th scope="row">
        <IncidentButton store={store} incident={id}>
          {words.title}
        </IncidentButton>
      </th>
      <td>
        <span className={styles.kind}>
          <MapSymbol
            {...lineStyleOf(subject, kind)}
            hollow={isHollow(standing)}
            broken={isBroken(standing)}
            size={14}
          />
          <Changing>{kindOf(subject, kind).name[language]}</Changing>
        </span>
      </td>
      <td>{words.when}</td>
      <td>{words.where}</td>
      <td>{words.standing}</td>
    </tr>
  );
}
