import { isSupported, withoutMistaken } from '#domain/evidence/evidence.ts';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import { unansweredBy } from '#domain/record/claims.ts';
import { kindOf } from '#domain/record/subject.ts';
import { spanWords } from '#i18n/dates/time-words.ts';
import { accountWords } from '#i18n/evidence/account-words.ts';
import { panelMessagesFor } from '#i18n/parts/panel-words.ts';
import { printWordsFor } from '#i18n/parts/print-words.ts';
import { shortPlaceWords } from '#i18n/row-place-words.ts';
import { selectOpened } from '#state/opened.ts';
import { selectSelected } from '#state/selectors.ts';
import type { AppState } from '#state/store.ts';
import { kindStyle } from '#symbols/kind-style.ts';
import { MapSymbol } from '#symbols/MapSymbol.tsx';
import styles from './incident.module.css';
import { PrintedDifferences, PrintedSides } from './PrintedDifferences.tsx';
import { PrintedDigest } from './PrintedDigest.tsx';
import { PrintedFacts } from './PrintedFacts.tsx';
import { PrintedCounted, PrintedLinks } from './PrintedLinks.tsx';
import { PrintedQuote } from './PrintedQuote.tsx';
import { PrintedSources } from './PrintedSources.tsx';
import { type PrintedEvidence, printedEvidence } from './printed-evidence.ts';

interface Props {
  readonly state: AppState;
}

/** The incident that is open, with all that is said of it. Nothing where none is. */
export function PrintedIncident({ state }: Props) {
  const selected = selectSelected(state);
  if (!selected) return null;
  const { language } = state.view;
  const words = printWordsFor(language).incident;
  const opened = selectOpened(state);
  const kind = kindOf(state.subject, selected.kind);
  const isRow = selected.resolution.outline?.row !== undefined;
  const hasFailed = state.opened.get(selected.id) === 'failed';
  return (
    <section className={styles.incident}>
      <p className={styles.kind}>
        <MapSymbol {...kindStyle(kind)} size={18} /> {words.heading} · {kind.name[language]}
      </p>
      <h2>{selected.feature.properties.title[language]}</h2>
      {isRow && <RowOfCatalogue incident={selected} state={state} />}
      {opened && <Evidence evidence={printedEvidence(opened, state)} />}
      {!isRow && !opened && <p className={styles.conflict}>{hasFailed ? words.failed : words.loading}</p>}
    </section>
  );
}

function Evidence({ evidence }: { readonly evidence: PrintedEvidence }) {
  const { incident, language, messages, claims, strongest, account, isPartial, side } = evidence;
  const { summary, unknowns, claims: recorded } = incident.feature.properties;
  const [on, all] = [claims, recorded].map((some) => withoutMistaken(some).length) as [number, number];
  const missing = unansweredBy(unknowns, claims);
  return (
    <>
      {isSupported(incident.resolution) && <p className={styles.lede}>{summary[language]}</p>}
      {on < all && <p className={styles.conflict}>{messages.evidence.partial(on, all)}</p>}
      <p className={styles.account}>{accountWords(account, { isPartial, side }, evidence)}</p>
      <PrintedDigest evidence={evidence} />
      <div className={styles.columns}>
        {strongest.length > 0 && (
          <section>
            <h3>{messages.sources.strongest}</h3>
            {strongest.map(({ excerpt, claim }) => (
              <PrintedQuote key={excerpt.id} quote={excerpt.quote} {...{ claim, evidence }} />
            ))}
          </section>
        )}
        <PrintedSides evidence={evidence} />
        <PrintedDifferences evidence={evidence} />
        <PrintedFacts evidence={evidence} />
        {missing.length > 0 && (
          <section>
            <h3>{messages.sources.unknowns}</h3>
            {isPartial && <p className={styles.note}>{messages.sources.unknownsOfThese}</p>}
            <dl className={styles.pairs}>
              {missing.map(({ about, text }) => (
                <div key={`${about} ${text.en}`}>
                  <dt>{messages.sources.topics[about]}</dt>
                  <dd>{text[language]}</dd>
                </div>
              ))}
            </dl>
          </section>
        )}
        <PrintedCounted evidence={evidence} />
        <PrintedLinks evidence={evidence} />
        <PrintedSources evidence={evidence} />
      </div>
    </>
  );
}

/** An incident of a catalogue of rows: all that they say, and that nothing of it is quoted. */
function RowOfCatalogue({ incident, state }: Props & { readonly incident: ResolvedIncident }) {
  const { language } = state.view;
  const messages = panelMessagesFor(language);
  const words = messages.sources;
  const { time, place, outline } = incident.resolution;
  const { places = [], source, url } = outline?.row ?? {};
  return (
    <>
      <dl className={styles.digest}>
        <div>
          <dt>{words.when}</dt>
          <dd>
            <p>
              <b>{spanWords(time, language)}</b> {time && words.koreanTime}
            </p>
            {time?.conflict && <p className={styles.conflict}>{words.row.timeConflict}</p>}
          </dd>
        </div>
        <div>
          <dt>{words.where}</dt>
          <dd>
            <p>
              <b>{shortPlaceWords(places, state.subject.line.lengthKm, messages)}</b>
            </p>
            {place?.conflict && <p className={styles.conflict}>{words.row.placeConflict}</p>}
          </dd>
        </div>
        <div>
          <dt>{words.row.source}</dt>
          <dd>
            <p>
              {source || (url ? '' : words.row.noSource)} <span className={styles.address}>{url}</span>
            </p>
          </dd>
        </div>
      </dl>
      <p className={styles.note}>{words.row.asCoded}</p>
    </>
  );
}
