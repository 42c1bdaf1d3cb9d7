import { describe, expect, it, test } from 'vitest';
import { drawBadge, drawRing } from './approximate-sign.ts';
import {
  BACKDROPS,
  HOLLOW_STROKE,
  inkColor,
  isBroken,
  isHollow,
  layersOf,
  OUTLINE_COLOR,
} from './symbol-layers.ts';

describe.each(BACKDROPS)('on a %s', (backdrop) => {
  it('a hollow symbol has one stroke of its colour, of the width that it has everywhere, on top', () => {
    const layers = layersOf({ backdrop, hollow: true });
    expect(layers.filter(({ stroke }) => stroke === 'color')).toEqual([layers.at(-1)]);
    expect(layers.at(-1)?.width).toBe(HOLLOW_STROKE);
    expect(layers.some(({ fill }) => fill === 'color')).toBe(false);
  });

  it('a solid symbol is filled with its colour, on top', () => {
    expect(layersOf({ backdrop, hollow: false }).at(-1)?.fill).toBe('color');
  });

  it('what lies below is wider than what lies above, or it would not be seen', () => {
    for (const hollow of [false, true]) {
      const widths = layersOf({ backdrop, hollow }).map(({ width = 0 }) => width);
      expect(widths).toEqual(widths.toSorted((a, b) => b - a));
      expect(new Set(widths).size).toBe(widths.length);
    }
  });
});

test('an ink is the colour of the symbol, of the ground, or of the outline', () => {
  const colors = { color: 'red', paper: 'white' };
  expect((['color', 'paper', 'outline'] as const).map((ink) => inkColor(ink, colors))).toEqual([
    'red',
    'white',
    OUTLINE_COLOR,
  ]);
});

test('what is under way is solid, with a gap of the ground at either end', () => {
  for (const backdrop of BACKDROPS) {
    const solid = layersOf({ backdrop, hollow: false });
    const broken = layersOf({ backdrop, hollow: false, broken: isBroken('under-way') });
    expect(broken.slice(0, -1)).toEqual(solid);
    expect(broken.at(-1)).toMatchObject({ stroke: 'paper' });
    expect(layersOf({ backdrop, hollow: true, broken: true }), 'a hollow one has no ends to break').toEqual(
      layersOf({ backdrop, hollow: true }),
    );
  }
  expect(['certain', 'possible', 'undated', 'out', undefined].some(isBroken)).toBe(false);
});

test('hollow is what is possible or undated; what lies outside the window is not', () => {
  const standings = ['certain', 'under-way', 'possible', 'undated', 'out', undefined] as const;
  expect(standings.map(isHollow)).toEqual([false, false, true, true, false, false]);
});

/** A canvas that notes each stroke's dash, width and colour, and how opaque each filling is. */
function recorder() {
  const [strokes, fills]: [unknown[], unknown[]] = [[], []];
  let dash: readonly number[] = [];
  const context = {
    globalAlpha: 1,
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 1,
    beginPath: () => undefined,
    arc: () => undefined,
    moveTo: () => undefined,
    bezierCurveTo: () => undefined,
    setLineDash: (next: readonly number[]) => {
      dash = next;
    },
    fill: () => fills.push([context.fillStyle, context.globalAlpha]),
    stroke: () => strokes.push([context.strokeStyle, context.lineWidth, dash.length > 0]),
  };
  const canvas = context as unknown as CanvasRenderingContext2D;
  return { canvas, strokes, fills, settings: () => [context.globalAlpha, dash] };
}

const COLORS = { paper: 'white', line: 'black' };

test('the ring is dashed and thin; of a highlighted symbol it is drawn through, thicker and more opaque', () => {
  const [plain, strong] = [recorder(), recorder()];
  drawRing(plain.canvas, COLORS, false);
  drawRing(strong.canvas, COLORS, true);
  expect(plain.strokes).toEqual([['black', 1.4, true]]);
  expect(strong.strokes).toEqual([['black', 2.6, false]]);
  expect([plain.fills, strong.fills]).toEqual([[['white', 0.72]], [['white', 0.92]]]);
  expect([plain.settings(), strong.settings()]).toEqual([
    [1, []],
    [1, []],
  ]);
});

test('the ring of a highlighted symbol that has nothing else to say so stays dashed', () => {
  const doubtful = recorder();
  drawRing(doubtful.canvas, COLORS, true, true);
  expect(doubtful.strokes).toEqual([['black', 2.6, true]]);
  expect(doubtful.settings()).toEqual([1, []]);
});

test('the badge is a disc of paper with a rim and two waves', () => {
  const { canvas, strokes, fills } = recorder();
  drawBadge(canvas, COLORS);
  expect(fills).toEqual([['white', 1]]);
  expect(strokes).toEqual([
    ['black', 1, false],
    ['black', 1.5, false],
    ['black', 1.5, false],
  ]);
});
