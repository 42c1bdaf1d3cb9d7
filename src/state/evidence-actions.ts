/** What of the record counts: which sources, as known on which day, and whose account. */
import type { SourceSelection } from '#domain/evidence/source-selection.ts';
import type { AccountSide } from '#domain/record/source.ts';
import type { InstantRange } from '#domain/time/local-time.ts';
import { clampDay, type View } from './view.ts';

export interface EvidenceActions {
  setSources(selection: SourceSelection): void;
  /** All sources on, as known today, with all accounts: one change, one step in the history. */
  setAllSources(): void;
  /** Only what was out by the end of this Korean day, `YYYY-MM-DD`, which is clamped; any other text, or null: all. */
  setKnownOn(day: string | null): void;
  /** Only what this side says; null: all accounts. What it needs is fetched by commands/show-side.ts. */
  setSide(side: AccountSide | null): void;
}

export function evidenceActions(
  change: (part: Partial<View>) => void,
  windowLimits: InstantRange,
): EvidenceActions {
  return {
    setSources: ({ disabledSets, disabledSources }) => change({ disabledSets, disabledSources }),
    setAllSources: () =>
      change({ disabledSets: new Set(), disabledSources: new Set(), knownOn: null, side: null }),
    setKnownOn: (day) => change({ knownOn: (day && clampDay(day, windowLimits)) ?? null }),
    setSide: (side) => change({ side }),
  };
}
