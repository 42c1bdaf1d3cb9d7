/** The words of the panel while one side is asked for: what is said of sources that are on is then said of its account. */
import type { AccountSide } from '#domain/record/source.ts';
import type { PanelMessages } from './panel-words.ts';

/** null: all accounts. */
export function messagesOfSide(messages: PanelMessages, side: AccountSide | null): PanelMessages {
  if (side === null) return messages;
  const { sources, evidence } = messages;
  const words = evidence.ofSide(side);
  return {
    ...messages,
    sources: {
      ...sources,
      switchedOff: words.hidden,
      placeUnknown: words.placeUnknown,
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
