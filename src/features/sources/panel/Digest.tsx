import { isPlaceInferred, isTimeInferred } from '#domain/evidence/dated.ts';
import { type Account, onlyObserver } from '#domain/evidence/observers/account.ts';
import type { Reports } from '#domain/evidence/observers/reports.ts';
import { placePrecisionOf } from '#domain/evidence/precision.ts';
import { type EvidencedIncident, standsOnAllClaims } from '#domain/evidence/resolved.ts';
import { type LineProfile, NO_PROFILE } from '#domain/place/line-profile.ts';
import type { Claim } from '#domain/record/incident.ts';
import { extentOf } from '#domain/time/time-span.ts';
import type { EvidenceProps } from '#features/sources/facts/evidence-props.ts';
import { Announced } from '#features/sources/range/Announced.tsx';
import { Range } from '#features/sources/range/Range.tsx';
import { oldClockWordsOfTime } from '#i18n/dates/old-clock-words.ts';
import { spanWords } from '#i18n/dates/time-words.ts';
import type { Gazetteer } from '#i18n/evidence/named-stretches.ts';
import { isAround, placeWords } from '#i18n/evidence/place-words.ts';
import { reportTotalWords } from '#i18n/evidence/report-words.ts';
import { stretchEndsWords } from '#i18n/evidence/stretch-ends.ts';
import styles from './panel.module.css';

interface Props extends EvidenceProps {
  readonly incident: EvidencedIncident;
  readonly account: Account;
  readonly claims: readonly Claim[];
  readonly reports: Reports;
  readonly gazetteer: Gazetteer;
  /** How the ranges were set is left out. */
  readonly isBrief?: boolean;
  /** What lies along the line; absent: the ends of a stretch are not named. */
  readonly profile?: LineProfile;
}

/** When, where and in how many reports, in a line each, with the caveats in full. */
export function Digest(props: Props) {
  const { incident, reports, subject, language, messages } = props;
  const { time, place } = incident.resolution;
  const { when, where } = incident.feature.properties;
  const words = messages.sources;
  const line = { lengthKm: subject.line.lengthKm, profile: props.profile ?? NO_PROFILE };
  const ends = place && stretchEndsWords(place.footprints, line, { language, messages });
  const isWhole = standsOnAllClaims(incident);
  const timeNote = isWhole ? when.note?.[language] : time && messages.evidence.partialTime;
  const oldClocks = time && oldClockWordsOfTime(extentOf(time.span), language);
  const placeNote = isWhole ? where.note[language] : place && messages.evidence.partialPlace;
  const precision = messages.precision[placePrecisionOf(incident.feature, incident.resolution)];
  return (
    <div className={styles.digest}>
      <dl>
        <dt className={styles.term}>
          {words.when} {isTimeInferred(incident.resolution) && <span>{messages.time.inferred}</span>}
        </dt>
        <dd>
          <p className={styles.answer}>
            <b>{spanWords(time, language, messages)}</b> {time && <span>{words.koreanTime}</span>}
          </p>
          {time?.conflict && <p className={styles.conflict}>{words.timeConflict}</p>}
          {time?.readings.some(isAround) && <p className={styles.caveat}>{words.aroundMeans}</p>}
          {oldClocks && <p className={styles.caveat}>{oldClocks}</p>}
          {timeNote && <p className={styles.caveat}>{timeNote}</p>}
        </dd>
        <Announced
          {...{ language, messages }}
          catalogue={props.catalogue}
          alone={onlyObserver(props.account)}
          resolution={incident.resolution}
          termClass={styles.term}
          answerClass={styles.answer}
        />
        <dt className={styles.term}>
          {words.where} {isPlaceInferred(incident.resolution) && <span>{messages.time.inferred}</span>}
        </dt>
        <dd>
          <p className={styles.answer}>
            <b>{placeWords(incident, { language, messages }) ?? words.placeUnknown}</b>{' '}
            {place && <span>{words.precision(precision)}</span>}
          </p>
          {ends && <p className={styles.answer}>{ends}</p>}
          {place?.conflict && <p className={styles.conflict}>{words.placeConflict}</p>}
          {placeNote && <p className={styles.caveat}>{placeNote}</p>}
        </dd>
        {reports.count > 0 && (
          <>
            <dt className={styles.term}>{messages.evidence.independence.heading}</dt>
            <dd>
              <p className={styles.answer}>{reportTotalWords(reports, messages)}</p>
            </dd>
          </>
        )}
      </dl>
      {!props.isBrief && <Range {...props} lineKm={subject.line.lengthKm} />}
    </div>
  );
}
