import { expect, test } from 'vitest';
import type { Placement } from '#domain/placement/placement.ts';
import type { VisibleIncident } from '#domain/query/query.ts';
import { SUBJECT } from '#testing/subject.ts';
import { preload } from './preloaded-features.ts';
import { buildScene, type Preloaded } from './scene.ts';
import {
  changedData,
  changedStates,
  dataOf,
  FOOTPRINTS,
  HIGHLIGHTED_SYMBOLS,
  SYMBOLS,
} from './scene-data.ts';

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

function sceneOf(
  incidents: readonly VisibleIncident[],
  preloaded: Preloaded | null,
  hovered: string | null = null,
) {
  return buildScene({
    subject: SUBJECT,
    incidents,
    placements: PLACEMENTS,
    selected: null,
    hovered,
    preloaded,
  });
}

test('a step among many incidents sends no data; it sets feature states', () => {
  const preloaded = preload(CROWD, PLACEMENTS, SUBJECT);
  const [before, after] = [sceneOf(CROWD.slice(0, 250), preloaded), sceneOf(CROWD.slice(1, 250), preloaded)];
  expect([...changedData(before, after).keys()]).toEqual([]);
  expect(changedStates(before, after)).toMatchObject([
    { source: SYMBOLS, id: preloaded?.firstNumber, state: { shown: false } },
    { source: FOOTPRINTS, id: preloaded?.firstNumber, state: { opacity: 0 } },
  ]);
  expect(changedStates(after, after)).toEqual([]);
});

test('another crowd is sent, with what it shows', () => {
  const [before, after] = [preload(CROWD, PLACEMENTS, SUBJECT), preload(CROWD.slice(1), PLACEMENTS, SUBJECT)];
  const changed = changedData(sceneOf(CROWD, before), sceneOf(CROWD.slice(1), after));
  expect([...changed.keys()]).toEqual([FOOTPRINTS, SYMBOLS]);
  expect(changed.get(SYMBOLS)?.features[0]?.properties).toMatchObject({ id: '1', shown: true });
});

test('where a crowd becomes few, the few are sent, and the other way round', () => {
  const preloaded = preload(CROWD, PLACEMENTS, SUBJECT);
  const [crowd, few] = [sceneOf(CROWD.slice(0, 5), preloaded), sceneOf(CROWD.slice(0, 5), null)];
  expect(changedData(crowd, few).get(SYMBOLS)?.features).toHaveLength(5);
  expect(changedData(few, crowd).get(SYMBOLS)?.features).toHaveLength(300);
  expect(changedData(few, few).size).toBe(0);
});

test('in a crowd the highlighted symbol is sent alone, among few it is one of them', () => {
  const preloaded = preload(CROWD, PLACEMENTS, SUBJECT);
  const [plain, highlighted] = [sceneOf(CROWD, preloaded), sceneOf(CROWD, preloaded, '7')];
  expect([...changedData(plain, highlighted).keys()]).not.toContain(SYMBOLS);
  expect(changedData(plain, highlighted).get(HIGHLIGHTED_SYMBOLS)?.features).toHaveLength(1);
  expect(changedStates(plain, highlighted)).toEqual([]);
  const few = dataOf(sceneOf(CROWD.slice(0, 9), null, '7'));
  expect(few.get(HIGHLIGHTED_SYMBOLS)?.features).toEqual([]);
  expect(few.get(SYMBOLS)?.features[7]?.properties?.image).toBe('context/certain/hovered');
});
