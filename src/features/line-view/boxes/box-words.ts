/** What is said of an incident wherever the line view names it. */

import type { LineModel } from '#features/line-view/use-line-model.ts';
import { spanWords } from '#i18n/time-words.ts';
import type { IncidentPlace } from './boxes.ts';
import { placeWords } from './place-words.ts';

export interface BoxWords {
  readonly title: string;
  readonly when: string;
  readonly where: string;
  /** How it stands to the window and the stretch. */
  readonly standing: string;
}

export function boxWords(
  box: IncidentPlace,
  { messages, language, standings }: Pick<LineModel, 'messages' | 'language' | 'standings'>,
): BoxWords {
  const { feature, resolution } = box.incident;
  const standing = standings.get(box.id);
  return {
    title: feature.properties.title[language],
    when: spanWords(resolution.time, language),
    where: placeWords(box, messages.lineView),
    standing: standing ? messages.standingLong[standing] : messages.lineView.out,
  };
}
