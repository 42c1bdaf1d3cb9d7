import { memo } from 'react';
import { useStore } from 'zustand';
import styles from '#features/line-view/plot/plot.module.css';
import type { LineModel } from '#features/line-view/use-line-model.ts';

/** Dims the plot outside the window and the stretch, also those parts of a box that lie outside. */
export const Shade = memo(function Shade({ model: { store, projection } }: { readonly model: LineModel }) {
  const window = useStore(store, (state) => state.view.window);
  const stretch = useStore(store, (state) => state.view.stretch);
  const { lengthKm } = store.getState().subject.line;
  const all = projection.strip.x + projection.strip.width;
  const { height, width } = projection.line;
  const within = (value: number, high: number) => Math.min(Math.max(value, 0), high);
  const [top, bottom] = [within(projection.y(window.from), height), within(projection.y(window.to), height)];
  const [west, east] = [
    within(projection.x(stretch?.[0] ?? 0), width),
    within(projection.x(stretch?.[1] ?? lengthKm), width),
  ];
  return (
    <div className={styles.shades} aria-hidden="true">
      <i style={{ left: 0, top: 0, width: all, height: top }} data-edge="start" />
      <i style={{ left: 0, top: bottom, width: all, height: height - bottom }} data-edge="end" />
      {stretch && (
        <>
          <i style={{ left: 0, top, width: west, height: bottom - top }} data-edge="west" />
          <i style={{ left: east, top, width: all - east, height: bottom - top }} data-edge="east" />
        </>
      )}
    </div>
  );
});
