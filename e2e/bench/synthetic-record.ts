/** Records of any size, for measuring: copies of one incident of ours, spread over seventy years. */
import type { BrowserContext } from '@playwright/test';
import { addLocal } from '../../src/domain/local-time.ts';

const TEMPLATE = 'mdl-crossing-2024-06-18';
const KINDS = ['mdl-crossing', 'warning-shots', 'mine-explosion', 'mine-laying', 'fortification', 'context'];
const FIRST_DAY = '1954-01-01';
const DAYS = 25_700;

interface Bound {
  earliest: string;
  latest: string;
}

interface Feature {
  id: string;
  properties: {
    kind: string;
    links: unknown[];
    claims: { about: string; value?: unknown }[];
    when: object;
  };
}

/** Every page of the context reads a record of `count` incidents instead of ours. */
export async function useSyntheticRecord(context: BrowserContext, count: number): Promise<void> {
  await context.route('**/data/incidents.geojson', async (route) => {
    const response = await route.fetch();
    const record = (await response.json()) as { features: Feature[] };
    const template = record.features.find(({ id }) => id === TEMPLATE);
    if (!template) throw new Error(`${TEMPLATE} is not in the record`);
    const features = Array.from({ length: count }, (_, index) => copyOf(template, index, count));
    await route.fulfill({ response, json: { ...record, features } });
  });
}

/** The days follow a fixed stride, so that neighbours in the file are far apart in time; each fifth is known to the month only. */
function copyOf(template: Feature, index: number, count: number): Feature {
  const days = Math.floor((((index * 7919) % count) / count) * DAYS);
  const day = addLocal(FIRST_DAY, { days });
  const known = index % 5 === 0 ? day.slice(0, 7) : day;
  const bound: Bound = { earliest: known, latest: known };
  const { properties } = template;
  return {
    ...template,
    id: `synthetic-${index}`,
    properties: {
      ...properties,
      kind: KINDS[index % KINDS.length] ?? 'context',
      links: [],
      claims: properties.claims.map((claim) =>
        claim.about === 'when' ? { ...claim, value: { start: bound, end: bound } } : claim,
      ),
      when: { ...properties.when, edtf: known, start: bound, end: bound },
    },
  };
}
