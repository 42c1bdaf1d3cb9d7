import { useStore } from 'zustand';
import styles from '#features/line-view/plot/plot.module.css';
import { BELOW } from '#features/line-view/plot/plot-attributes.ts';
import type { LineModel } from '#features/line-view/use-line-model.ts';
import { boxWords } from './box-words.ts';

const WIDEST = 300;
const ROOM = 76;

/** Title, date and place of the hovered incident, beside its symbol. The box's own name says the same, so screen readers skip it. */
export function Tip({ model }: { readonly model: LineModel }) {
  const hovered = useStore(model.store, (state) => state.hovered);
  const { layouts, projection, symbol } = model;
  const hoveredBox = layouts.find(({ box }) => box.id === hovered);
  if (!hoveredBox) return null;
  const { box, symbolX, symbolY } = hoveredBox;
  const { title, when, where } = boxWords(box, model);
  const all = projection.strip.x + projection.strip.width;
  const width = Math.min(WIDEST, all);
  const left = Math.min(Math.max(symbolX - width / 2, 0), all - width);
  const below = symbolY < ROOM;
  return (
    <div
      className={styles.tip}
      {...{ [BELOW]: below }}
      style={{ left, width, top: below ? symbolY + symbol : symbolY - symbol }}
      aria-hidden="true"
    >
      <p
        style={{
          ['--tip-x' as string]: `${symbolX - left}px`,
          // However wide the text is, it stays inside: its width is shared between both sides of the symbol.
          ['--tip-share' as string]: `${(100 * (symbolX - left)) / width}%`,
        }}
      >
        <b>{title}</b>
        <span>{when}</span>
        <span>{where}</span>
      </p>
    </div>
  );
}
