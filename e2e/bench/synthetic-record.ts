/** Pages that read a record of any size instead of ours. */
import type { BrowserContext } from '@playwright/test';
import { type Spread, syntheticRecord } from '#cli/record/synthetic-record.ts';
import { FILES } from '../record.ts';
import { serveRecord } from '../serve-record.ts';

/** Every page of the context reads `count` incidents, spread over time and the line. */
export async function serveSyntheticRecord(
  context: BrowserContext,
  count: number,
  spread: Spread,
): Promise<void> {
  await serveRecord(context, { ...FILES, incidents: syntheticRecord(count, spread) as never });
}
