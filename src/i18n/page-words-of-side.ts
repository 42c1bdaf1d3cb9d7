/** The words of the page while one side is asked for: what that side is not quoted with is not said of sources, which are on. */
import type { AccountSide } from '#domain/record/source.ts';
import type { Messages } from '#i18n/en/messages.ts';

/** Which sources count, and whose account. */
export interface EvidenceChoice {
  /** null: all accounts. */
  readonly side: AccountSide | null;
  readonly knownOn: string | null;
  readonly disabledSets: ReadonlySet<string>;
  readonly disabledSources: ReadonlySet<string>;
}

export function pageWordsOfSide<Words extends Messages>(messages: Words, choice: EvidenceChoice): Words {
  const { side, knownOn, disabledSets, disabledSources } = choice;
  if (side === null) return messages;
  const isWhole = knownOn === null && disabledSets.size + disabledSources.size === 0;
  const words = messages.sides.ofSide(side, isWhole);
  const { standing, standingOnStretch, standingLong, standingLongOnStretch, evidence } = messages;
  return {
    ...messages,
    time: { ...messages.time, undated: words.undated },
    precision: { ...messages.precision, unknown: words.noPlace },
    standing: { ...standing, undated: words.noDate },
    standingOnStretch: { ...standingOnStretch, undated: words.noDate },
    standingLong: { ...standingLong, undated: words.noDateLong },
    standingLongOnStretch: { ...standingLongOnStretch, undated: words.noDateLong },
    showing: { ...messages.showing, undated: words.countUndated, absent: words.countAbsent },
    incidents: { ...messages.incidents, absent: words.listAbsent },
    lineView: { ...messages.lineView, unplacedNow: words.unplaced },
    tray: {
      ...messages.tray,
      when: { ...messages.tray.when, now: words.undated },
      where: { ...messages.tray.where, now: words.unplaced },
    },
    evidence: {
      ...evidence,
      change: {
        ...evidence.change,
        sources: (on: number, total: number) => (on === total ? '' : evidence.change.sources(on, total)),
        unsupported: words.nothing,
        placeLost: words.unplaced,
        timeLost: words.undated,
        many: words.changed,
      },
    },
  };
}
