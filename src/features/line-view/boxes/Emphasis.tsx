import { memo } from 'react';
import { useStore } from 'zustand';
import styles from '#features/line-view/plot/plot.module.css';
import type { Piece } from '#features/line-view/plot/projection.ts';
import type { LineModel } from '#features/line-view/use-line-model.ts';
import { KIND_STYLES } from '#symbols/kind-style.ts';
import { SymbolPaths } from '#symbols/SymbolPaths.tsx';
import { isHollow, symbolTransform } from '#symbols/symbol-layers.ts';
import type { PlacedBox } from './box-layout.ts';

const STRONGEST = 0.24;
/** How far outside its piece an edge is drawn, px: the piece may be as thin as an hour. */
const OUTSIDE = 1.5;
/** How much larger its symbol is. */
const LARGER = 1.3;

/** What is lit or selected, drawn over the canvas, so that a hover paints two shapes and not ten thousand. */
export const Emphasis = memo(function Emphasis({ model }: { readonly model: LineModel }) {
  const hovered = useStore(model.store, (state) => state.hovered);
  const selected = useStore(model.store, (state) => state.view.selection?.incident);
  const { on, placed } = model;
  const find = (id: string | null | undefined) => placed.find(({ box }) => box.id === id);
  const chosen = find(selected);
  const lit = hovered === selected ? undefined : find(hovered);
  return (
    <svg
      className={styles.emphasis}
      width={on.strip.x + on.strip.width}
      height={on.line.height}
      aria-hidden="true"
    >
      {lit && <Lit one={lit} look="hovered" model={model} />}
      {chosen && <Lit one={chosen} look="selected" model={model} />}
    </svg>
  );
});

function Lit({
  one: { box, pieces, symbolX, symbolY },
  look,
  model: { on, symbol, standings },
}: {
  readonly one: PlacedBox;
  readonly look: 'hovered' | 'selected';
  readonly model: LineModel;
}) {
  const hollow = isHollow(standings.get(box.id));
  const plot = { width: on.strip.x + on.strip.width, height: on.line.height };
  return (
    <g className={styles[look]} style={{ color: `var(--line-${box.kind})` }}>
      {pieces.map((piece) => (
        <g key={piece.x0}>
          {/* No stronger than its own ink: a box as large as the plot must not flood it. */}
          <rect className={styles.litPiece} fillOpacity={Math.min(box.ink, STRONGEST)} {...rectOf(piece)} />
          <rect className={styles.litEdge} {...edgeWithin(piece, plot)} />
        </g>
      ))}
      <circle className={styles.litRing} cx={symbolX} cy={symbolY} r={symbol * 0.95} />
      <g transform={symbolTransform('disc', symbolX, symbolY, symbol * LARGER)}>
        <SymbolPaths path={KIND_STYLES[box.kind].path} color="currentColor" hollow={hollow} backdrop="disc" />
      </g>
    </g>
  );
}

function rectOf({ x0, x1, solid0, solid1 }: Piece) {
  return { x: x0, y: solid0, width: x1 - x0, height: solid1 - solid0 };
}

/** The edge around a piece, drawn along the border of the plot where the piece goes on beyond it. */
export function edgeWithin(piece: Piece, plot: { readonly width: number; readonly height: number }) {
  const { x, y, width, height } = rectOf(piece);
  const inside = (value: number, size: number) => Math.min(Math.max(value, 1), size - 1);
  const [left, right] = [x - OUTSIDE, x + width + OUTSIDE].map((at) => inside(at, plot.width));
  const [top, bottom] = [y - OUTSIDE, y + height + OUTSIDE].map((at) => inside(at, plot.height));
  return { x: left, y: top, width: (right ?? 0) - (left ?? 0), height: (bottom ?? 0) - (top ?? 0) };
}
