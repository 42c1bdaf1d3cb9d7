import { describe, expect, it } from 'vitest';
import { LEAST_TARGET, metricsStyle, plotMetrics } from './plot-metrics.ts';

const LAYOUTS = [false, true].flatMap((compact) =>
  [false, true].flatMap((low) => [1, 6, 30].map((lanes) => ({ compact, low, lanes }))),
);

describe.each(LAYOUTS)('heights of the plot (compact: $compact, low: $low, lanes: $lanes)', (layout) => {
  const { lane, rail, clearance, neck, drop, ruler, target } = plotMetrics(layout);
  const height = rail - clearance + drop;

  it('keep the circle round a mark of the lowest lane clear of the grips', () => {
    expect(lane / 2 + clearance).toBeGreaterThanOrEqual(LEAST_TARGET / 2);
  });

  it('give the grips a target of full height, of which no more than the dates lies below the rail', () => {
    expect(height).toBe(target);
    expect(target).toBeGreaterThanOrEqual(layout.compact ? 44 : 24);
    expect(drop).toBeLessThanOrEqual(ruler);
  });

  it('draw the grips within their targets', () => {
    expect(neck).toBeGreaterThanOrEqual(clearance);
    expect(neck).toBeLessThan(rail);
  });
});

it('the style sheets read the heights in px', () => {
  expect(metricsStyle(plotMetrics({ compact: false, low: false, lanes: 6 }))).toEqual({
    '--lane': '16px',
    '--rail': '28px',
    '--clearance': '4px',
    '--neck': '6px',
    '--drop': '0px',
    '--ruler': '19px',
  });
});
