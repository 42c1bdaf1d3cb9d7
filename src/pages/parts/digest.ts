import { firstAnnouncement } from '#domain/evidence/announcement.ts';
import { isPlaceInferred, isTimeInferred } from '#domain/evidence/dated.ts';
import { type Account, onlyObserver } from '#domain/evidence/observers/account.ts';
import type { Reports } from '#domain/evidence/observers/reports.ts';
import { placePrecisionOf } from '#domain/evidence/precision.ts';
import { extentOf } from '#domain/time/time-span.ts';
import { announcedWords } from '#i18n/dates/announced-words.ts';
import { oldClockWordsOfTime } from '#i18n/dates/old-clock-words.ts';
import { spanWords } from '#i18n/dates/time-words.ts';
import { isAround, placeWords } from '#i18n/evidence/place-words.ts';
import { reportTotalWords } from '#i18n/evidence/report-words.ts';
import { stretchEndsWords } from '#i18n/evidence/stretch-ends.ts';
import { type Markup, markup } from '#pages/markup.ts';
import type { PageEvidence } from '#pages/page-evidence.ts';

/** When, where and in how many reports, with the caveats in full. */
export function digestMarkup(evidence: PageEvidence, account: Account, reports: Reports): Markup {
  const { messages } = evidence;
  return markup`<dl class="digest">
${whenMarkup(evidence)}
${announcedMarkup(evidence, account)}
${whereMarkup(evidence)}
${reports.count > 0 && markup`<div><dt>${messages.evidence.independence.heading}</dt><dd><p>${reportTotalWords(reports, messages)}</p></dd></div>`}
</dl>`;
}

function whenMarkup({ incident, language, messages, words }: PageEvidence): Markup {
  const { time } = incident.resolution;
  const { note } = incident.feature.properties.when;
  const clocks = time && oldClockWordsOfTime(extentOf(time.span), language);
  return markup`<div><dt>${words.when}</dt><dd>
<p><b>${spanWords(time, language)}</b> ${time && messages.sources.koreanTime} ${isTimeInferred(incident.resolution) && messages.time.inferred}</p>
${time?.conflict && markup`<p class="conflict">${messages.sources.timeConflict}</p>`}
${time?.readings.some(isAround) && markup`<p class="caveat">${messages.sources.aroundMeans}</p>`}
${clocks && markup`<p class="caveat">${clocks}</p>`}
${note && markup`<p class="caveat">${note[language]}</p>`}
</dd></div>`;
}

function announcedMarkup(
  { incident, catalogue, language, messages }: PageEvidence,
  account: Account,
): Markup | null {
  const found = firstAnnouncement(incident.resolution, catalogue);
  if (!found) return null;
  const { day, inferred, delay, by } = announcedWords(found, catalogue, language, onlyObserver(account));
  return markup`<div><dt>${messages.sources.topics.announced}</dt><dd><p><b>${day}</b> ${[inferred, delay, by].filter(Boolean).join(' ')}</p></dd></div>`;
}

function whereMarkup(evidence: PageEvidence): Markup {
  const { incident, context, language, messages, words } = evidence;
  const line = { lengthKm: context.subject.line.lengthKm, profile: context.geography.profile };
  const ends = stretchEndsWords(incident.resolution.place?.footprints ?? [], line, evidence);
  const { place } = incident.resolution;
  const precision = messages.precision[placePrecisionOf(incident.feature, incident.resolution)];
  return markup`<div><dt>${words.where}</dt><dd>
<p><b>${placeWords(incident, evidence) ?? words.placeUnknown}</b> ${place && markup`<span class="small">${messages.sources.precision(precision)}</span>`} ${isPlaceInferred(incident.resolution) && messages.time.inferred}</p>
${ends && markup`<p>${ends}</p>`}
${place?.conflict && markup`<p class="conflict">${messages.sources.placeConflict}</p>`}
<p class="caveat">${incident.feature.properties.where.note[language]}</p>
</dd></div>`;
}
