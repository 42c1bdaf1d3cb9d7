import { placePrecisionOf } from '#domain/evidence/precision.ts';
import type { VisibleIncident } from '#domain/query/query.ts';
import { kindOf } from '#domain/record/subject.ts';
import { spanWords } from '#i18n/dates/time-words.ts';
import { drawnWords } from '#i18n/evidence/drawn-words.ts';
import { messagesFor } from '#i18n/language.ts';
import { pageWordsOfSide } from '#i18n/page-words-of-side.ts';
import { panelMessagesFor } from '#i18n/parts/panel-words.ts';
import { printWordsFor } from '#i18n/parts/print-words.ts';
import { shortPlaceWords } from '#i18n/row-place-words.ts';
import { messagesOfSide } from '#i18n/side-words.ts';
import { standingWords } from '#i18n/standing-words.ts';
import { selectOccurrences } from '#state/occurrences.ts';
import { selectAbsent } from '#state/record-selectors.ts';
import type { AppState } from '#state/store.ts';
import { kindStyle } from '#symbols/kind-style.ts';
import { MapSymbol } from '#symbols/MapSymbol.tsx';
import { isBroken, isHollow } from '#symbols/symbol-layers.ts';
import { printedRows } from './printed-list.ts';
import styles from './sheet.module.css';

interface Props {
  readonly state: AppState;
}

/** What is shown, a row each in order of time; of very many the first. */
export function PrintedList({ state }: Props) {
  const { incidents, total } = printedRows(state);
  const { language, stretch } = state.view;
  const messages = pageWordsOfSide(messagesFor(language), state.view);
  const words = printWordsFor(language).list;
  const columns = messages.lineView.columns;
  const counted = selectOccurrences(state).differs ? messages.incidents.entries : messages.incidents.counted;
  return (
    <section>
      <h2 className={styles.heading}>
        {words.heading} <span className={styles.count}>{counted(total)}</span>
      </h2>
      {total === 0 && <p>{words.none}</p>}
      {incidents.length < total && <p className={styles.cut}>{words.cut(incidents.length, total)}</p>}
      {incidents.length > 0 && (
        <table className={styles.list}>
          <colgroup>
            <col className={styles.numbers} />
            <col className={styles.kinds} />
            <col />
            <col className={styles.times} />
            <col className={styles.places} />
            <col className={styles.standings} />
          </colgroup>
          <thead>
            <tr>
              <th scope="col" className={styles.number}>
                {words.number}
              </th>
              <th scope="col">{columns.kind}</th>
              <th scope="col">{columns.incident}</th>
              <th scope="col">{words.when}</th>
              <th scope="col">{words.where}</th>
              <th scope="col">{stretch ? columns.standingOnStretch : columns.standing}</th>
            </tr>
          </thead>
          <tbody>
            {incidents.map((incident, index) => (
              <Row key={incident.id} number={index + 1} {...{ incident, state }} />
            ))}
          </tbody>
        </table>
      )}
      <Absent state={state} />
    </section>
  );
}

interface RowProps extends Props {
  readonly incident: VisibleIncident;
  readonly number: number;
}

function Row({ incident: { kind, standing, feature, resolution }, number, state }: RowProps) {
  const { language, stretch } = state.view;
  const messages = messagesOfSide(panelMessagesFor(language), state.view);
  const { lengthKm } = state.subject.line;
  const known = kindOf(state.subject, kind);
  const { row } = resolution.outline ?? {};
  const place = row
    ? shortPlaceWords(row.places, lengthKm, messages)
    : messages.precision[placePrecisionOf(feature, resolution)];
  const drawn = row ? undefined : drawnWords(resolution.place?.footprints ?? [], lengthKm, messages);
  return (
    <tr>
      <td className={styles.number}>{number}</td>
      <td className={styles.kind}>
        <span>
          <MapSymbol
            {...kindStyle(known)}
            hollow={isHollow(standing)}
            broken={isBroken(standing)}
            size={15}
          />
          {known.name[language]}
        </span>
      </td>
      <th scope="row">{feature.properties.title[language]}</th>
      <td>{spanWords(resolution.time, language, messages)}</td>
      <td>
        {messages.incidents.place(place)}
        {drawn && <span className={styles.drawnAt}>{drawn}</span>}
      </td>
      <td>{standingWords(standing, stretch !== null, messages)}</td>
    </tr>
  );
}

/** So many of those of which no source that is on tells are named. */
const MOST_NAMED = 20;

function Absent({ state }: Props) {
  const absent = selectAbsent(state);
  if (absent.length === 0) return null;
  const { language } = state.view;
  const { tray, incidents } = pageWordsOfSide(messagesFor(language), state.view);
  const name = state.view.side === null ? printWordsFor(language).list.absent : incidents.absent;
  const named = absent.slice(0, MOST_NAMED).map(({ feature }) => feature.properties.title[language]);
  const rest = absent.length - named.length;
  return (
    <p className={styles.absent}>
      {name(absent.length, null)}: {named.join('; ')}
      {rest > 0 && ` ${tray.more(rest)}`}
    </p>
  );
}
