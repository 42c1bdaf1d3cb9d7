import type { VisibleIncident } from '#domain/query/query.ts';
import type { Messages } from '#i18n/en/messages.ts';
import type { AppStore } from '#state/store.ts';

/** What the rows of one part of the list are drawn from. */
export interface RowsProps {
  readonly store: AppStore;
  readonly messages: Messages;
  readonly name: string;
  readonly entries: readonly VisibleIncident[];
  /** The one entry that Tab reaches. */
  readonly tabbable: string | undefined;
  /** Entries that are there even when out of sight: who has the focus must keep it. */
  readonly kept: readonly (string | undefined)[];
}
