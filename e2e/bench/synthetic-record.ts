/** Pages that read a record of any size instead of ours. */
import type { BrowserContext } from '@playwright/test';
import { type Spread, syntheticRecord } from '#cli/record/synthetic-record.ts';

/** Every page of the context reads `count` incidents, spread over time and the line. */
export async function serveSyntheticRecord(
  context: BrowserContext,
  count: number,
  spread: Spread,
): Promise<void> {
  const body = JSON.stringify(syntheticRecord(count, spread));
  await context.route('**/data/incidents.json', (route) =>
    route.fulfill({ body, contentType: 'application/geo+json' }),
  );
}
