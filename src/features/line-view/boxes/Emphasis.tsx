import { memo } from 'react';
import { useStore } from 'zustand';
import { lineStyleOf } from '#features/line-view/plot/palette.ts';
import styles from '#features/line-view/plot/plot.module.css';
import type { LineModel } from '#features/line-view/use-line-model.ts';
import { SymbolPaths } from '#symbols/SymbolPaths.tsx';
import { isBroken, isHollow, symbolTransform } from '#symbols/symbol-layers.ts';
import type { BoxLayout } from './box-layout.ts';
import type { Piece } from './pieces.ts';
import { stemsOf } from './stems.ts';

const STRONGEST = 0.24;
/** How far outside its piece an edge is drawn, px: the piece can be as thin as an hour. */
const OUTSIDE = 1.5;
/** How much larger its symbol is. */
const LARGER = 1.3;

/** The hovered and the selected box, drawn over the canvas: a hover redraws two shapes and not ten thousand. */
export const Emphasis = memo(function Emphasis({ model }: { readonly model: LineModel }) {
  const hovered = useStore(model.store, (state) => state.hovered);
  const selected = useStore(model.store, (state) => state.view.selection?.incident);
  const { projection, layouts } = model;
  const find = (id: string | null | undefined) => layouts.filter(({ box }) => box.id === id);
  const selectedBoxes = find(selected);
  const hoveredBoxes = hovered === selected ? [] : find(hovered);
  return (
    <svg
      className={styles.emphasis}
      width={projection.strip.x + projection.strip.width}
      height={projection.line.height}
      aria-hidden="true"
    >
      {hoveredBoxes.map((layout) => (
        <Highlight key={layout.box.key} layout={layout} reason="hovered" model={model} />
      ))}
      {selectedBoxes.map((layout) => (
        <Highlight key={layout.box.key} layout={layout} reason="selected" model={model} />
      ))}
    </svg>
  );
});

function Highlight({
  layout,
  reason,
  model: { projection, symbol, standings, subject },
}: {
  readonly layout: BoxLayout;
  readonly reason: 'hovered' | 'selected';
  readonly model: LineModel;
}) {
  const { box, pieces, symbols, isLong } = layout;
  const stems = stemsOf(layout);
  const standing = standings.get(box.id);
  const hollow = isHollow(standing);
  const { path, color } = lineStyleOf(subject, box.kind);
  // A ring says 'here': none around symbols that are repeated along a stretch, or stand above a line.
  const [spot] = symbols.length === 1 && !isLong ? symbols : [];
  const backdrop = spot ? 'disc' : 'box';
  const plot = { width: projection.strip.x + projection.strip.width, height: projection.line.height };
  return (
    <g className={styles[reason]} style={{ color }}>
      {/* Symbols can stand above the plot, their boxes cannot. */}
      <svg {...plot} overflow="hidden" aria-hidden="true">
        {pieces.map((piece) => (
          <g key={piece.x0}>
            {/* No more opaque than the box itself: a box as large as the plot must not cover it. */}
            <rect
              className={styles.highlightPiece}
              fillOpacity={Math.min(box.opacity, STRONGEST)}
              {...rectOf(piece)}
            />
            <rect className={styles.highlightEdge} {...edgeWithin(piece, plot)} />
          </g>
        ))}
      </svg>
      {stems.map(({ symbol: { x, y }, x: foot, piece }) => (
        <path
          key={x}
          className={styles.highlightStem}
          d={`M${x} ${y}L${foot} 0V${Math.max(piece.solid1, 0)}`}
        />
      ))}
      {spot && <circle className={styles.highlightRing} cx={spot.x} cy={spot.y} r={symbol * 0.95} />}
      {symbols.map(({ x, y }) => (
        <g key={`${x} ${y}`} transform={symbolTransform(backdrop, x, y, symbol * LARGER)}>
          <SymbolPaths
            path={path}
            color="currentColor"
            {...{ hollow, backdrop }}
            broken={isBroken(standing)}
          />
        </g>
      ))}
    </g>
  );
}

function rectOf({ x0, x1, solid0, solid1 }: Piece) {
  return { x: x0, y: solid0, width: x1 - x0, height: solid1 - solid0 };
}

/** The edge around a piece; where the piece goes on beyond the plot it runs along the border of the plot. */
export function edgeWithin(piece: Piece, plot: { readonly width: number; readonly height: number }) {
  const { x, y, width, height } = rectOf(piece);
  const inside = (value: number, size: number) => Math.min(Math.max(value, 1), size - 1);
  const [left, right] = [x - OUTSIDE, x + width + OUTSIDE].map((x) => inside(x, plot.width));
  const [top, bottom] = [y - OUTSIDE, y + height + OUTSIDE].map((y) => inside(y, plot.height));
  return { x: left, y: top, width: (right ?? 0) - (left ?? 0), height: (bottom ?? 0) - (top ?? 0) };
}
