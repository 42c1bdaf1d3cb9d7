import { useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { boxWords } from '#features/line-view/boxes/box-words.ts';
import styles from '#features/line-view/plot/plot.module.css';
import type { LineModel } from '#features/line-view/use-line-model.ts';
import { tipPlace } from './tip-place.ts';

const WIDEST = 300;
const UNMEASURED = { width: 0, height: 0 };

/** Title, date and place of the hovered incident, beside its symbol. The box's own name says the same, so screen readers skip it. */
export function Tip({ model }: { readonly model: LineModel }) {
  const hovered = useStore(model.store, (state) => state.hovered);
  const words = useRef<HTMLParagraphElement>(null);
  const [size, setSize] = useState(UNMEASURED);
  const { layouts, projection } = model;
  const hoveredBox = layouts.find(({ box }) => box.id === hovered);
  // The words set the size, and every render may be of other words.
  useLayoutEffect(() => {
    const { offsetWidth: width = 0, offsetHeight: height = 0 } = words.current ?? {};
    setSize((before) => (before.width === width && before.height === height ? before : { width, height }));
  });
  if (!hoveredBox) return null;
  const { box, symbolX, symbolY } = hoveredBox;
  const { title, when, where } = boxWords(box, model);
  const plot = { width: projection.strip.x + projection.strip.width, height: projection.line.height };
  const { x, y } = tipPlace({ x: symbolX, y: symbolY }, size, plot);
  return (
    <div className={styles.tip} aria-hidden="true">
      <p ref={words} style={{ left: x, top: y, maxWidth: Math.min(WIDEST, plot.width) }}>
        <b>{title}</b>
        <span>{when}</span>
        <span>{where}</span>
      </p>
    </div>
  );
}
