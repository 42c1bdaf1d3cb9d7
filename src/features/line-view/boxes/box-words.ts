/** Title, date, place and standing of an incident, in words. */

import type { LineModel } from '#features/line-view/use-line-model.ts';
import { datedWords } from '#i18n/dates/time-words.ts';
import { standingLongWords } from '#i18n/standing-words.ts';
import type { IncidentPlace } from './boxes.ts';
import { placeWords } from './place-words.ts';

export interface BoxWords {
  readonly title: string;
  readonly when: string;
  readonly where: string;
  /** Whether it is certainly, possibly or not in the window and the stretch. */
  readonly standing: string;
}

export type Worded = Pick<LineModel, 'messages' | 'language' | 'standings' | 'onStretch'>;

export function boxWords(box: IncidentPlace, { messages, language, standings, onStretch }: Worded): BoxWords {
  const { feature, resolution } = box.incident;
  const standing = standings.get(box.id);
  const { out, outOnStretch } = messages.lineView;
  return {
    title: feature.properties.title[language],
    when: datedWords(resolution, language, messages),
    where: placeWords(box, messages.lineView),
    standing: standing ? standingLongWords(standing, onStretch, messages) : onStretch ? outOnStretch : out,
  };
}
