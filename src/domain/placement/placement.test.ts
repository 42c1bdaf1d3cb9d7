import { expect, it } from 'vitest';
import { GEOGRAPHY, LINE_KM } from '#testing/geography.ts';
import { resolvedOf } from '#testing/resolved-of.ts';
import { SUBJECT } from '#testing/subject.ts';
import { placeAll } from './placement.ts';

const subject = { kinds: SUBJECT.kinds, line: { ...SUBJECT.line, lengthKm: LINE_KM } };

it('outlines both halves of the zone where sources put it in either, and draws no ribbon on one side', () => {
  const either = resolvedOf('either', { footprints: [{ on: 'dmz-north' }, { on: 'dmz-south' }] });
  const north = resolvedOf('north', { footprints: [{ on: 'dmz-north' }] });
  const placements = placeAll([either, north], GEOGRAPHY, subject);
  const placed = placements.get('either');
  expect(placed?.ribbon).toBeNull();
  expect(placed?.area).toMatchObject({ type: 'GeometryCollection', geometries: [{}, {}] });
  expect(placed?.symbolAt).not.toBeNull();
  expect(placements.get('north')).toMatchObject({ ribbon: { side: 'north' }, area: null });
});
