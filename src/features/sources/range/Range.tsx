import type { ReactNode } from 'react';
import { disagreementOf, isOnlyPrecision } from '#domain/evidence/disagreement.ts';
import type { SpanBound } from '#domain/evidence/readings/time-readings.ts';
import type { EvidencedIncident } from '#domain/evidence/resolved.ts';
import type { Claim } from '#domain/record/incident.ts';
import { Comparison } from '#features/sources/facts/Comparison.tsx';
import type { EvidenceProps } from '#features/sources/facts/evidence-props.ts';
import { factId } from '#features/sources/facts/fact-id.ts';
import { Disclosure } from '#features/sources/panel/Disclosure.tsx';
import { localTimeWords } from '#i18n/dates/local-time-words.ts';
import { drawnWords } from '#i18n/evidence/drawn-words.ts';
import { endsOfDrawn, type Gazetteer, namedStretchesOf } from '#i18n/evidence/named-stretches.ts';
import type { PanelMessages } from '#i18n/parts/panel-words.ts';
import { useIds } from '#ui/instance/app-instance.ts';
import { GazetteerNotes } from './GazetteerNotes.tsx';
import styles from './range.module.css';
import { StandsOn } from './StandsOn.tsx';

interface Props extends EvidenceProps {
  readonly incident: EvidencedIncident;
  /** The facts that stand. */
  readonly claims: readonly Claim[];
  readonly gazetteer: Gazetteer;
  readonly lineKm: number;
}

/** How the ranges of time and place were set: which fact sets each bound, and what is drawn. */
export function Range({ claims, ...props }: Props) {
  const { time, place } = props.incident.resolution;
  if (!time && !place) return null;
  const { sources, evidence } = props.messages;
  return (
    <Disclosure summary={evidence.why.heading} className={styles.range}>
      {time && (
        <section aria-label={sources.when} className={styles.half}>
          <h4>{sources.when}</h4>
          <Bounds rows={timeRows(props)} {...props} />
          <Readings about="when" claims={claims} {...props} />
          <StandsOn of="time" {...props} />
        </section>
      )}
      {place && (
        <section aria-label={sources.where} className={styles.half}>
          <h4>{sources.where}</h4>
          <Drawn {...props} />
          <Bounds rows={placeRows(props)} {...props}>
            <GazetteerNotes stretches={namedStretchesOf(props.incident, props.gazetteer)} {...props} />
          </Bounds>
          <Readings about="where" claims={claims} {...props} />
          <StandsOn of="place" {...props} />
        </section>
      )}
    </Disclosure>
  );
}

interface Row {
  readonly bound: string;
  readonly value: string;
  readonly claims: readonly Claim[];
}

/** For each bound of each time of which only one can be right the claim that set it. */
function timeRows({ incident, language, messages }: Omit<Props, 'claims'>): Row[] {
  const { time, claims } = incident.resolution;
  if (!time) return [];
  const words = messages.evidence.why;
  const value = (local: string | null) => (local === null ? '' : localTimeWords(local, language));
  return time.readings.flatMap((reading, index): Row[] => {
    const name = (bound: string) => nameOf(bound, index, time.readings.length, messages);
    const setter = (bound: SpanBound) => claims.filter(({ id }) => id === reading.setBy[bound]);
    const { start, end, open } = reading;
    const earliest = open.start ? words.noStart : value(start.earliest);
    const latest = open.end ? words.noEnd : value(end.latest);
    const first = { value: earliest, claims: setter('earliestStart') };
    const last = { value: latest, claims: setter('latestEnd') };
    const isOne = first.value === last.value && first.claims[0] === last.claims[0];
    return isOne
      ? [{ bound: name(words.exactly), ...first }]
      : [
          { bound: name(words.earliest), ...first },
          { bound: name(words.latest), ...last },
        ];
  });
}

/** For each place of which only one can be right every claim without which it would be wider. */
function placeRows({ incident, messages }: Omit<Props, 'claims'>): Row[] {
  const { place, claims } = incident.resolution;
  const readings = place?.conflict ? place.readings : place ? [place] : [];
  return readings.map(({ setBy }, index) => ({
    bound: nameOf(messages.evidence.why.place, index, readings.length, messages),
    value: '',
    claims: claims.filter(({ id }) => setBy.includes(id)),
  }));
}

/** The name of a bound, after that of its reading where there are several. */
function nameOf(bound: string, index: number, count: number, { evidence }: PanelMessages): string {
  return count > 1 ? `${evidence.why.reading(index + 1)}: ${bound}` : bound;
}

/** What is drawn of the place, where that is not the whole line. */
function Drawn({ incident, gazetteer, lineKm, messages }: Omit<Props, 'claims'>) {
  const drawn = [
    drawnWords(incident.resolution.place?.footprints ?? [], lineKm, messages),
    endsOfDrawn(incident, gazetteer, lineKm, messages),
  ].filter(Boolean);
  return drawn.length > 0 && <p className={styles.drawn}>{drawn.join('; ')}</p>;
}

interface BoundsProps extends EvidenceProps {
  readonly rows: readonly Row[];
  readonly children?: ReactNode;
}

function Bounds({ rows, language, messages, highlights, children }: BoundsProps) {
  const words = messages.evidence.why;
  const idOf = useIds();
  return (
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
                aria-pressed={highlights.isClaimHighlighted(id)}
                title={words.facts}
                onClick={() => highlights.highlightClaim(id)}
              >
                {text[language]}
              </button>
            </dd>
          ))}
        </div>
      ))}
      {children}
    </dl>
  );
}

interface ReadingsProps extends EvidenceProps {
  readonly about: 'when' | 'where';
  readonly claims: readonly Claim[];
}

/** What the sources say, side by side, where they merely differ in precision; a disagreement stands further up. */
function Readings({ about, claims, ...evidence }: ReadingsProps) {
  const held = claims.filter((claim) => claim.about === about);
  const found = disagreementOf(held, evidence.catalogue);
  return found && isOnlyPrecision(found) ? <Comparison found={found} {...evidence} /> : null;
}
