/** The words of the panel while one side is asked for: what is said of sources that are on is then said of its account. */

import type { PanelMessages } from '#i18n/parts/panel-words.ts';
import { type EvidenceChoice, pageWordsOfSide } from './page-words-of-side.ts';

export function messagesOfSide(messages: PanelMessages, choice: EvidenceChoice): PanelMessages {
  const { side } = choice;
  if (side === null) return messages;
  const page = pageWordsOfSide(messages, choice);
  const { sources, evidence } = page;
  const words = evidence.ofSide(side);
  return {
    ...page,
    sources: {
      ...sources,
      switchedOff: words.hidden,
      placeUnknown: page.lineView.unplacedNow,
      unknownsOfThese: words.unknowns,
    },
    evidence: {
      ...evidence,
      partial: words.partial,
      partialTime: words.time,
      partialPlace: words.place,
      why: { ...evidence.why, open: words.open },
    },
  };
}
