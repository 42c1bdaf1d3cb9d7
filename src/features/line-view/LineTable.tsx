import { useMemo } from 'react';
import type { Standing } from '#domain/evidence/resolved.ts';
import { undatedRows } from '#domain/query/undated-rows.ts';
import { kindOf } from '#domain/record/subject.ts';
import { boxWords } from '#features/line-view/boxes/box-words.ts';
import { firstBoxes, type IncidentPlace } from '#features/line-view/boxes/boxes.ts';
import { type CsvOf, lineCsv } from '#features/line-view/export/line-csv.ts';
import { recordOf, standingsOf } from '#features/line-view/many/use-many-on-line.ts';
import { lineStyleOf } from '#features/line-view/plot/palette.ts';
import { IncidentButton } from '#incident-ui/IncidentButton.tsx';
import { MapSymbol } from '#symbols/MapSymbol.tsx';
import { isBroken, isHollow } from '#symbols/symbol-layers.ts';
import { CopyButton } from '#ui/controls/CopyButton.tsx';
import { Changing } from '#ui/text/Changing.tsx';
import styles from './line-table.module.css';
import type { LineModel } from './use-line-model.ts';

/** Of those in sight, where there are many: what is shown, and what is copied. The caption says how many are left out. */
const MOST_ROWS = 200;
const MOST_COPIED = 2000;

interface Props {
  readonly model: LineModel;
  /** Absent where the table cannot be copied. */
  readonly csvOf?: CsvOf;
}

/**
 * The picture as a table: all incidents that pass the filters, in order of time, undated ones last; of many those that are
 * in sight.
 */
export function LineTable({ model, csvOf }: Props) {
  const { many, messages, onStretch } = model;
  const words = messages.lineView;
  const shown = useMemo(() => firstInSight(model, MOST_ROWS), [model]);
  const rows: readonly IncidentPlace[] = [...firstBoxes(shown.record.boxes), ...shown.record.undated];
  const all = many ? many.inSight.length + many.undated.count : rows.length;
  const copied = Math.min(all, MOST_COPIED);
  return (
    <section className={styles.scroll} aria-label={words.tableCaption} tabIndex={-1}>
      {csvOf && (
        <div className={styles.copy}>
          <CopyButton
            text={() => lineCsv(firstInSight(model, MOST_COPIED), csvOf)}
            label={words.copyCsv}
            copied={words.csvCopied(copied)}
            failed={words.csvFailed}
          />
        </div>
      )}
      <table className={styles.table}>
        <caption>{many ? words.tableOfMany(rows.length, all, copied) : words.tableCaption}</caption>
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
          {rows.map((box) => (
            <Row key={box.id} box={box} model={shown} standing={shown.standings.get(box.id)} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Of many incidents the first in sight, then the first that nothing dates: together up to `most`. */
function firstInSight(model: LineModel, most: number): LineModel {
  const { many, subject } = model;
  if (!many) return model;
  const { rows, caps, codes } = many;
  const dated = [...many.inSight.subarray(0, most)];
  const undated = undatedRows(rows.table, caps, most - dated.length).first;
  const record = recordOf(rows, dated, undated, subject.line.lengthKm);
  return { ...model, record, standings: standingsOf(rows, codes, [...dated, ...undated]) };
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
