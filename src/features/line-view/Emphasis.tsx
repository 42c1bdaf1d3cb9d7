import { memo } from 'react';
import { useStore } from 'zustand';
import { KIND_STYLES } from '../../domain/kind-style';
import type { PlacedBox } from './placed';
import styles from './plot.module.css';
import type { LineModel } from './use-line-model';

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
  model: { symbol, standings },
}: {
  readonly one: PlacedBox;
  readonly look: 'hovered' | 'selected';
  readonly model: LineModel;
}) {
  const scale = (symbol * 1.3) / 24;
  const hollow = standings.get(box.id) !== 'certain';
  return (
    <g className={styles[look]} style={{ color: `var(--line-${box.kind})` }}>
      {pieces.map(({ x0, x1, solid0, solid1 }) => (
        <g key={x0}>
          <rect className={styles.litPiece} x={x0} y={solid0} width={x1 - x0} height={solid1 - solid0} />
          <rect
            className={styles.litEdge}
            x={x0 - 1.5}
            y={solid0 - 1.5}
            width={x1 - x0 + 3}
            height={solid1 - solid0 + 3}
          />
        </g>
      ))}
      <circle className={styles.litRing} cx={symbolX} cy={symbolY} r={symbol * 0.95} />
      <path
        className={hollow ? styles.litHollow : styles.litFilled}
        d={KIND_STYLES[box.kind].path}
        transform={`translate(${symbolX - 12 * scale} ${symbolY - 12 * scale}) scale(${scale})`}
      />
    </g>
  );
}
