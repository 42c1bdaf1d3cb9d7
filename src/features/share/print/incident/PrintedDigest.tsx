import { firstAnnouncement } from '#domain/evidence/announcement.ts';
import { isTimeInferred } from '#domain/evidence/dated.ts';
import { onlyObserver } from '#domain/evidence/observers/account.ts';
import { placePrecisionOf } from '#domain/evidence/precision.ts';
import { standsOnAllClaims } from '#domain/evidence/resolved.ts';
import { extentOf } from '#domain/time/time-span.ts';
import { announcedWords } from '#i18n/dates/announced-words.ts';
import { oldClockWordsOfTime } from '#i18n/dates/old-clock-words.ts';
import { spanWords } from '#i18n/dates/time-words.ts';
import { drawnWords } from '#i18n/evidence/drawn-words.ts';
import { endsOfDrawn } from '#i18n/evidence/named-stretches.ts';
import { isAround, placeWords } from '#i18n/evidence/place-words.ts';
import { reportTotalWords } from '#i18n/evidence/report-words.ts';
import styles from './incident.module.css';
import type { PrintedEvidence } from './printed-evidence.ts';

interface Props {
  readonly evidence: PrintedEvidence;
}

/** When, where and in how many reports, with the caveats in full. */
export function PrintedDigest({ evidence }: Props) {
  const { messages, reports } = evidence;
  return (
    <dl className={styles.digest}>
      <When evidence={evidence} />
      <Announced evidence={evidence} />
      <Where evidence={evidence} />
      {reports.count > 0 && (
        <div>
          <dt>{messages.evidence.independence.heading}</dt>
          <dd>
            <p>{reportTotalWords(reports, messages)}</p>
          </dd>
        </div>
      )}
    </dl>
  );
}

function When({ evidence }: Props) {
  const { incident, language, messages } = evidence;
  const { time } = incident.resolution;
  const { when } = incident.feature.properties;
  const words = messages.sources;
  const clocks = time && oldClockWordsOfTime(extentOf(time.span), language);
  const note = standsOnAllClaims(incident) ? when.note?.[language] : time && messages.evidence.partialTime;
  return (
    <div>
      <dt>{words.when}</dt>
      <dd>
        <p>
          <b>{spanWords(time, language, messages)}</b> {time && words.koreanTime}{' '}
          {isTimeInferred(incident.resolution) && messages.time.inferred}
        </p>
        {time?.conflict && <p className={styles.conflict}>{words.timeConflict}</p>}
        {time?.readings.some(isAround) && <p className={styles.note}>{words.aroundMeans}</p>}
        {clocks && <p className={styles.note}>{clocks}</p>}
        {note && <p className={styles.note}>{note}</p>}
      </dd>
    </div>
  );
}

function Announced({ evidence }: Props) {
  const { incident, catalogue, language, messages, account } = evidence;
  const found = firstAnnouncement(incident.resolution, catalogue);
  if (!found) return null;
  const { day, inferred, delay, by } = announcedWords(found, catalogue, language, onlyObserver(account));
  return (
    <div>
      <dt>{messages.sources.topics.announced}</dt>
      <dd>
        <p>
          <b>{day}</b> {[inferred, delay, by].filter(Boolean).join(' ')}
        </p>
      </dd>
    </div>
  );
}

function Where({ evidence }: Props) {
  const { incident, subject, gazetteer, language, messages } = evidence;
  const { place } = incident.resolution;
  const words = messages.sources;
  const precision = messages.precision[placePrecisionOf(incident.feature, incident.resolution)];
  const { lengthKm } = subject.line;
  const drawn = [
    drawnWords(place?.footprints ?? [], lengthKm, messages),
    endsOfDrawn(incident, gazetteer, lengthKm, messages),
  ].filter(Boolean);
  const note = standsOnAllClaims(incident)
    ? incident.feature.properties.where.note[language]
    : place && messages.evidence.partialPlace;
  return (
    <div>
      <dt>{words.where}</dt>
      <dd>
        <p>
          <b>{placeWords(incident, evidence) ?? words.placeUnknown}</b> {place && words.precision(precision)}
        </p>
        {place?.conflict && <p className={styles.conflict}>{words.placeConflict}</p>}
        {note && <p className={styles.note}>{note}</p>}
        {drawn.length > 0 && <p className={styles.note}>{drawn.join('; ')}</p>}
      </dd>
    </div>
  );
}
