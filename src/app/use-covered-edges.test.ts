import { expect, test } from 'vitest';
import { coveredEdges, withoutBrief } from './use-covered-edges.ts';

const rect = (left: number, top: number, width: number, height: number) =>
  ({ left, top, right: left + width, bottom: top + height, width, height }) as DOMRect;
const frame = rect(0, 50, 1200, 800);

test('each panel covers the edge it names, as deep as it reaches', () => {
  const panels = [
    { edge: 'left', box: rect(12, 62, 340, 500) },
    { edge: 'right', box: rect(800, 62, 388, 500) },
    { edge: 'bottom', box: rect(0, 670, 1200, 180) },
  ];
  expect(coveredEdges(frame, panels)).toEqual({ left: 352, right: 400, top: 0, bottom: 180 });
});

test('the deepest of several counts', () => {
  const panels = [
    { edge: 'bottom', box: rect(0, 670, 1200, 180) },
    { edge: 'bottom', box: rect(0, 500, 1200, 170) },
  ];
  expect(coveredEdges(frame, panels).bottom).toBe(350);
});

test('panels that cover all leave the map a third to be centred in', () => {
  const edges = coveredEdges(frame, [{ edge: 'bottom', box: rect(0, 50, 1200, 800) }]);
  expect(edges.bottom).toBe(560);
});

test('a panel that comes and goes leaves those that stay where they are without it', () => {
  const sheet = { edge: 'bottom', box: rect(0, 578, 1200, 56), isBrief: false };
  const message = { edge: 'bottom', box: rect(0, 634, 1200, 36), isBrief: true };
  const timeline = { edge: 'bottom', box: rect(0, 670, 1200, 180), isBrief: false };
  const before = [{ ...sheet, box: rect(0, 614, 1200, 56) }, timeline];
  const steady = coveredEdges(frame, withoutBrief([sheet, message, timeline]));
  expect(steady).toEqual(coveredEdges(frame, before));
  expect(coveredEdges(frame, [sheet, message, timeline]).bottom).toBe(steady.bottom + 36);
});
