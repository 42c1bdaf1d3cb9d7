/** Shows one side's account, for which the claims of all incidents are needed. */
import type { AccountSide } from '#domain/record/source.ts';
import type { AppStore } from '#state/store.ts';
import { withWholeRecord } from './whole-record.ts';

/** At once where the record is here, else when it has come; null: all accounts. `failed`: it did not come. */
export function showSide(store: AppStore, side: AccountSide | null, failed?: () => void): void {
  if (side === null) store.actions.setSide(null);
  else withWholeRecord(store, () => store.actions.setSide(side), failed);
}
