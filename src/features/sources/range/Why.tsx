import type { ReactNode } from 'react';
import type { SpanBound } from '#domain/evidence/evidence.ts';
import { placePrecisionOf } from '#domain/evidence/precision.ts';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import type { Claim } from '#domain/record/incident.ts';
import type { Language } from '#domain/record/language.ts';
import { factId } from '#features/sources/facts/fact-id.ts';
import type { Lit } from '#features/sources/facts/use-highlighted.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { localTimeWords } from '#i18n/time-words.ts';
import { useIds } from '#ui/instance/app-instance.ts';
import { GazetteerNotes } from './GazetteerNotes.tsx';
import { type Gazetteer, namedStretchesOf } from './named-stretches.ts';
import styles from './why.module.css';

interface Props {
  readonly incident: ResolvedIncident;
  readonly language: Language;
  readonly messages: Messages;
  readonly lit: Lit;
}

interface Row {
  readonly bound: string;
  readonly value: string;
  readonly claims: readonly Claim[];
}

/** 'Why so narrow?' of the time: for each bound the claim that set it. */
export function WhyTime({ incident, ...shared }: Props) {
  const { time, claims } = incident.resolution;
  if (!time) return null;
  const words = shared.messages.evidence.why;
  const setter = (bound: SpanBound) => claims.filter(({ id }) => id === time.setBy[bound]);
  const value = (local: string | null) => (local === null ? '' : localTimeWords(local, shared.language));
  const first = { value: value(time.start.earliest), claims: setter('earliestStart') };
  const last = { value: value(time.end.latest), claims: setter('latestEnd') };
  const isOpen = time.start.earliest === null || time.end.latest === null;
  const isOne = first.value === last.value && first.claims[0] === last.claims[0];
  const rows: Row[] = isOne
    ? [{ bound: words.exactly, ...first }]
    : [
        { bound: words.earliest, ...first },
        { bound: words.latest, ...last },
      ];
  return <Why rows={rows} isWide={isOpen} {...shared} />;
}

interface PlaceProps extends Props {
  readonly gazetteer: Gazetteer;
  readonly lineKm: number;
}

/** The same of the place: every claim without which it would be wider. */
export function WhyPlace({ incident, gazetteer, lineKm, ...shared }: PlaceProps) {
  const { place, claims } = incident.resolution;
  if (!place) return null;
  const stretches = namedStretchesOf(incident, gazetteer);
  const setters = claims.filter(({ id }) => place.setBy.includes(id));
  return (
    <Why
      rows={[{ bound: shared.messages.evidence.why.place, value: '', claims: setters }]}
      isWide={placePrecisionOf(incident.feature, incident.resolution) === 'line'}
      {...shared}
    >
      <GazetteerNotes {...{ stretches, lineKm }} language={shared.language} messages={shared.messages} />
    </Why>
  );
}

interface WhyProps extends Omit<Props, 'incident'> {
  readonly rows: readonly Row[];
  /** Nothing narrows it, or not on both sides: then that is the question. */
  readonly isWide: boolean;
  readonly children?: ReactNode;
}

function Why({ rows, isWide, language, messages, lit, children }: WhyProps) {
  const words = messages.evidence.why;
  const idOf = useIds();
  return (
    <details className={styles.why}>
      <summary>{isWide ? words.headingWide : words.heading}</summary>
      <dl>
        {rows.map(({ bound, value, claims }) => (
          <div key={bound}>
            <dt>
              {bound} {value && <b className={styles.bound}>{value}</b>}
            </dt>
            {claims.length === 0 && <dd>{words.open}</dd>}
            {claims.map(({ id, text }) => (
              <dd key={id}>
                <button
                  type="button"
                  className={styles.setter}
                  aria-controls={idOf(factId(id))}
                  aria-pressed={lit.isClaimLit(id)}
                  title={words.facts}
                  onClick={() => lit.lightClaim(id)}
                >
                  {text[language]}
                </button>
              </dd>
            ))}
          </div>
        ))}
        {children}
      </dl>
    </details>
  );
}
