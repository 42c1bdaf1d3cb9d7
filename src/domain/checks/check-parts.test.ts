import { expect, test } from 'vitest';
import type { IncidentFeature } from '#domain/record/incident.ts';
import { claimOf, incidentOf, WORDS } from '#testing/incident-of.ts';
import { checkParts } from './check-parts.ts';

type Where = IncidentFeature['properties']['where'];

function placed(id: string, km: readonly [number, number], more: Parameters<typeof incidentOf>[1]) {
  const feature = incidentOf(id, more);
  const where: Where = { ...feature.properties.where, alongMdlKm: [km] };
  return { value: { ...feature, properties: { ...feature.properties, where } }, path: id };
}

const several = claimOf({ about: 'occurrences', value: { min: 2, max: 3 } });

test('a part lies on a stretch of the line on which the whole lies', () => {
  const faultsWith = (km: readonly [number, number]) =>
    checkParts([
      placed('part', km, { links: [{ rel: 'part-of', target: 'whole', reasoning: WORDS }] }),
      placed('whole', [200, 237], { links: [{ rel: 'contains', target: 'part' }], claims: [several] }),
    ]);
  expect(faultsWith([190, 210])).toEqual([]);
  expect(faultsWith([10, 20])).toEqual([
    { path: 'part.properties.links[0]', message: expect.stringContaining('lies on no stretch') },
  ]);
});
