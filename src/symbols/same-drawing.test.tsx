import { cleanup, render } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { drawSymbol } from './draw-symbol.ts';
import { MapSymbol } from './MapSymbol.tsx';
import { SymbolPaths } from './SymbolPaths.tsx';
import { SHAPE_PATHS } from './shapes.ts';
import { svgSymbol } from './svg-symbol.ts';
import {
  BACKDROPS,
  SYMBOL_BOX,
  type SymbolDrawing,
  symbolTransform,
  unitOf,
  viewBoxOf,
} from './symbol-layers.ts';

/** One filling or one stroke of a path, by its effect. */
type Step = readonly [kind: 'fill' | 'stroke', path: string, color: string, width?: number];

/** Where a point of the box comes to: `[x + unit * point]` on both axes. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly unit: number;
}

class Path {
  readonly data: string;
  constructor(data: string) {
    this.data = data;
  }
}

beforeEach(() => vi.stubGlobal('Path2D', Path));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** A canvas that notes what is drawn, and with which settings. */
function recorder() {
  const steps: Step[] = [];
  const joins = new Set<string>();
  const place = { x: 0, y: 0, unit: 1 };
  const saved: object[] = [];
  let drawnAt: Place | undefined;
  const context = {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 1,
    lineJoin: 'miter',
    save: () => saved.push({ ...place }),
    restore: () => Object.assign(place, saved.pop()),
    translate: (x: number, y: number) => {
      place.x += place.unit * x;
      place.y += place.unit * y;
    },
    scale: (x: number, y: number) => {
      expect(x).toBe(y);
      place.unit *= x;
    },
    fill(path: Path) {
      steps.push(['fill', path.data, context.fillStyle]);
      drawnAt = { ...place };
    },
    stroke(path: Path) {
      steps.push(['stroke', path.data, context.strokeStyle, context.lineWidth]);
      joins.add(context.lineJoin);
      drawnAt = { ...place };
    },
  };
  return {
    context: context as unknown as CanvasRenderingContext2D,
    steps,
    joins,
    place,
    drawnAt: () => drawnAt,
  };
}

/** What an SVG does with a path of these attributes: it fills, then strokes. */
function stepsOf(attribute: (name: string) => string | null): Step[] {
  const path = attribute('d') ?? '';
  const [fill, stroke] = [attribute('fill') ?? '#000', attribute('stroke') ?? 'none'];
  return [
    ...(fill === 'none' ? [] : [['fill', path, fill] as const]),
    ...(stroke === 'none' ? [] : [['stroke', path, stroke, Number(attribute('stroke-width') ?? 1)] as const]),
  ];
}

function placeOf(transform: string): Place {
  const [x = 0, y = 0, unit = 0] = (transform.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  return { x, y, unit };
}

const drawing: fc.Arbitrary<SymbolDrawing> = fc.record({
  path: fc.constantFrom(...Object.values(SHAPE_PATHS)),
  color: fc.constantFrom('#0072b2', 'currentColor', 'var(--kind-context, #66717f)'),
  hollow: fc.boolean(),
  broken: fc.boolean(),
  backdrop: fc.constantFrom(...BACKDROPS),
  paper: fc.constantFrom('#fdfcf8', 'var(--paper-raised)'),
});
const pixel = fc.double({ min: -2000, max: 2000, noNaN: true });
const size = fc.double({ min: 8, max: 60, noNaN: true });

test('canvas, SVG and React fill and stroke the same paths in the same colours and widths', () => {
  fc.assert(
    fc.property(drawing, (symbol) => {
      const { context, steps, joins } = recorder();
      drawSymbol(context, symbol, 0, 0, 24);
      const { group, paths } = svgSymbol(symbol, 0, 0, 24);
      const markup = paths.flatMap((path) => stepsOf((name) => (name in path ? String(path[name]) : null)));
      const { container } = render(
        <svg aria-hidden="true">
          <SymbolPaths {...symbol} />
        </svg>,
      );
      const drawn = [...container.querySelectorAll('path')];
      expect(steps.length).toBeGreaterThan(0);
      expect(markup).toEqual(steps);
      expect(drawn.flatMap((path) => stepsOf((name) => path.getAttribute(name)))).toEqual(steps);
      expect(group['stroke-linejoin']).toBe('round');
      expect(new Set(drawn.map((path) => path.getAttribute('stroke-linejoin')))).toEqual(new Set(['round']));
      expect([...joins].every((join) => join === 'round')).toBe(true);
      cleanup();
    }),
  );
});

test('canvas and SVG put the middle of a symbol at its place, in its size, and leave the canvas as it was', () => {
  fc.assert(
    fc.property(drawing, pixel, pixel, size, (symbol, x, y, size) => {
      const { context, place, drawnAt } = recorder();
      drawSymbol(context, symbol, x, y, size);
      const { unit, ...corner } = placeOf(String(svgSymbol(symbol, x, y, size).group.transform));
      expect(drawnAt()?.unit).toBeCloseTo(unit, 9);
      expect(drawnAt()?.x).toBeCloseTo(corner.x, 9);
      expect(drawnAt()?.y).toBeCloseTo(corner.y, 9);
      expect(corner.x + (unit * SYMBOL_BOX) / 2).toBeCloseTo(x, 6);
      expect(corner.y + (unit * SYMBOL_BOX) / 2).toBeCloseTo(y, 6);
      expect(place).toEqual({ x: 0, y: 0, unit: 1 });
    }),
  );
});

test('an SVG of its own draws a symbol in the size that a group would', () => {
  fc.assert(
    fc.property(fc.constantFrom(...BACKDROPS), size, (backdrop, size) => {
      const [left = 0, top = 0, width = 0, height = 0] = viewBoxOf(backdrop).split(' ').map(Number);
      expect([left + width / 2, top + height / 2]).toEqual([SYMBOL_BOX / 2, SYMBOL_BOX / 2]);
      expect(size / width).toBeCloseTo(unitOf(backdrop, size), 9);
      expect(size / height).toBeCloseTo(placeOf(symbolTransform(backdrop, 0, 0, size)).unit, 9);
    }),
  );
});

test('beside text a symbol has the size and the drawing of that backdrop', () => {
  const { container } = render(<MapSymbol path={SHAPE_PATHS.circle} color="#0072b2" hollow size={15} />);
  const svg = container.querySelector('svg');
  expect([svg?.getAttribute('width'), svg?.getAttribute('viewBox')]).toEqual(['15', viewBoxOf('text')]);
  const symbol = {
    path: SHAPE_PATHS.circle,
    color: '#0072b2',
    hollow: true,
    backdrop: 'text',
    paper: '',
  } as const;
  const { paths } = svgSymbol(symbol, 0, 0, 15);
  expect([...container.querySelectorAll('path')].map((path) => path.getAttribute('stroke-width'))).toEqual(
    paths.map((path) => String(path['stroke-width'])),
  );
});
