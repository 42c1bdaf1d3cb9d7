import { expect, test } from 'vitest';
import type { Placement } from '#domain/placement/placement.ts';
import type { VisibleIncident } from '#domain/query/query.ts';
import { SUBJECT } from '#testing/subject.ts';
import { readyOf } from './preloaded-features.ts';
import { buildScene, type Ready } from './scene.ts';
import { changedData, changedStates, dataOf, FOOTPRINTS, LIT_SYMBOLS, SYMBOLS } from './scene-data.ts';

const CROWD = Array.from(
  { length: 300 },
  (_, index) => ({ id: `${index}`, kind: 'context', standing: 'certain' }) as VisibleIncident,
);
const PLACEMENTS: ReadonlyMap<string, Placement> = new Map(
  CROWD.map(({ id }, index) => {
    const area: Placement['area'] = { type: 'Point', coordinates: [127 + index / 100, 38] };
    return [id, { footprint: area, ribbon: null, area, symbolAt: [127, 38] }];
  }),
);

function sceneOf(incidents: readonly VisibleIncident[], ready: Ready | null, hovered: string | null = null) {
  return buildScene({ subject: SUBJECT, incidents, placements: PLACEMENTS, selected: null, hovered, ready });
}

test('a step through a crowd sends nothing; what changes is told', () => {
  const ready = readyOf(CROWD, PLACEMENTS, SUBJECT);
  const [before, after] = [sceneOf(CROWD.slice(0, 250), ready), sceneOf(CROWD.slice(1, 250), ready)];
  expect([...changedData(before, after).keys()]).toEqual([]);
  expect(changedStates(before, after)).toMatchObject([
    { source: SYMBOLS, id: ready?.firstNumber, state: { shown: false } },
    { source: FOOTPRINTS, id: ready?.firstNumber, state: { ink: 0 } },
  ]);
  expect(changedStates(after, after)).toEqual([]);
});

test('another crowd is sent, with what it shows', () => {
  const [before, after] = [readyOf(CROWD, PLACEMENTS, SUBJECT), readyOf(CROWD.slice(1), PLACEMENTS, SUBJECT)];
  const changed = changedData(sceneOf(CROWD, before), sceneOf(CROWD.slice(1), after));
  expect([...changed.keys()]).toEqual([FOOTPRINTS, SYMBOLS]);
  expect(changed.get(SYMBOLS)?.features[0]?.properties).toMatchObject({ id: '1', shown: true });
});

test('where a crowd becomes few, the few are sent, and the other way round', () => {
  const ready = readyOf(CROWD, PLACEMENTS, SUBJECT);
  const [crowd, few] = [sceneOf(CROWD.slice(0, 5), ready), sceneOf(CROWD.slice(0, 5), null)];
  expect(changedData(crowd, few).get(SYMBOLS)?.features).toHaveLength(5);
  expect(changedData(few, crowd).get(SYMBOLS)?.features).toHaveLength(300);
  expect(changedData(few, few).size).toBe(0);
});

test('in a crowd the lit symbol is sent alone, among few it is one of them', () => {
  const ready = readyOf(CROWD, PLACEMENTS, SUBJECT);
  const [plain, lit] = [sceneOf(CROWD, ready), sceneOf(CROWD, ready, '7')];
  expect([...changedData(plain, lit).keys()]).not.toContain(SYMBOLS);
  expect(changedData(plain, lit).get(LIT_SYMBOLS)?.features).toHaveLength(1);
  expect(changedStates(plain, lit)).toEqual([]);
  const few = dataOf(sceneOf(CROWD.slice(0, 9), null, '7'));
  expect(few.get(LIT_SYMBOLS)?.features).toEqual([]);
  expect(few.get(SYMBOLS)?.features[7]?.properties?.image).toBe('context/certain/hovered');
});
