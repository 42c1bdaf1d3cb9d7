import { useMemo } from 'react';
import { type LeastLoss, leastLosses } from '#domain/evidence/dependence.ts';
import type { EvidencedIncident } from '#domain/evidence/resolved.ts';
import { outletName } from '#domain/record/source.ts';
import type { EvidenceProps } from '#features/sources/facts/evidence-props.ts';
import { lengthWords } from '#features/sources/switches/change-words.ts';
import { spanWords } from '#i18n/dates/time-words.ts';
import { issuedWords } from '#i18n/evidence/issued-words.ts';
import styles from './range.module.css';

interface Props extends Pick<EvidenceProps, 'catalogue' | 'language' | 'messages' | 'isEnabled'> {
  readonly incident: EvidencedIncident;
  readonly of: 'time' | 'place';
  readonly lineKm: number;
}

/** So many ways to lose a time or place are told; more are counted. */
const MOST_TOLD = 2;

/** On the loss of how few sources the time or the place would change, and to what. */
export function StandsOn({ incident, isEnabled, of, lineKm, ...shared }: Props) {
  const { claims } = incident.feature.properties;
  const { outcome, losses } = useMemo(
    () => leastLosses(claims, isEnabled, of, lineKm),
    [claims, isEnabled, of, lineKm],
  );
  const words = shared.messages.evidence.standsOn;
  const [first] = losses;
  if (outcome === 'unknown') return null;
  if (!first) return <p className={styles.standsOn}>{outcome === 'none' ? words.none : words.abandoned}</p>;
  const rest = losses.length - MOST_TOLD;
  return (
    <div className={styles.standsOn}>
      <p>{words.heading(first.sources.length, losses.length)}</p>
      <ul>
        {losses.slice(0, MOST_TOLD).map((loss) => (
          <li key={loss.sources.join(' ')}>
            {words.without(namesOf(loss, shared), changeWords(loss, incident, of, lineKm, shared))}
          </li>
        ))}
        {rest > 0 && <li>{words.others(rest)}</li>}
      </ul>
    </div>
  );
}

type Shared = Pick<Props, 'catalogue' | 'language' | 'messages'>;

/** An outlet can have several sources: the day tells them apart. */
function namesOf({ sources }: LeastLoss, { catalogue, language }: Shared): string[] {
  return sources.map((id) => {
    const source = catalogue.sources.get(id);
    if (!source) return id;
    const day = issuedWords(source, language);
    return day
      ? `${outletName(source, catalogue, language)} (${day})`
      : outletName(source, catalogue, language);
  });
}

function changeWords(
  { change, without }: LeastLoss,
  before: EvidencedIncident,
  of: 'time' | 'place',
  lineKm: number,
  shared: Shared,
): string {
  const { language, messages } = shared;
  const words = messages.evidence.standsOn;
  if (of === 'time') {
    if (!without.time) return words.timeLost;
    const [was, is] = [before.resolution.time, without.time].map((time) => spanWords(time, language));
    return is === was || is === undefined ? words.timeOther : words.time(is);
  }
  const [from, to] = [change.place?.fromKm, change.place?.toKm].map((km) =>
    lengthWords(km, lineKm, messages),
  );
  if (!without.place || !from || !to) return words.placeLost;
  return from === to ? words.placeOther : words.place(from, to);
}
