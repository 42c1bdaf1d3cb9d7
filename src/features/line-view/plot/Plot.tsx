import { type RefObject, useMemo, useRef, useState } from 'react';
import { MINUTE } from '#domain/time/durations.ts';
import { BoxButtons } from '#features/line-view/boxes/BoxButtons.tsx';
import { Emphasis } from '#features/line-view/boxes/Emphasis.tsx';
import { PaintedBoxes, PaintedSymbols } from '#features/line-view/boxes/PaintedBoxes.tsx';
import { kmText } from '#features/line-view/boxes/place-words.ts';
import { Tip } from '#features/line-view/boxes/tip/Tip.tsx';
import { RubberBand } from '#features/line-view/brush/RubberBand.tsx';
import { Shade } from '#features/line-view/brush/Shade.tsx';
import { PaintedInk } from '#features/line-view/many/PaintedInk.tsx';
import { RowButtons } from '#features/line-view/many/RowButtons.tsx';
import type { LineModel } from '#features/line-view/use-line-model.ts';
import { windowWords } from '#i18n/dates/time-words.ts';
import type { ChangeAxes } from './axes.ts';
import { kmTicks, timeTicks } from './axis-ticks.ts';
import { eraRows } from './era-rows.ts';
import type { Palette } from './palette.ts';
import styles from './plot.module.css';
import type { Rect } from './projection.ts';
import { type DragTool, usePlotGestures } from './use-plot-gestures.ts';

interface Props {
  readonly model: LineModel;
  readonly palette: Palette;
  readonly tool: DragTool;
  readonly changeAxes: ChangeAxes;
  readonly area: RefObject<HTMLDivElement | null>;
}

/** The plot of boxes, with its pointer gestures and keys. */
export function Plot({ model, palette, tool, changeAxes, area }: Props) {
  const [rubber, setRubber] = useState<Rect | null>(null);
  const surface = useRef<HTMLDivElement>(null);
  usePlotGestures(surface, { model, tool, changeAxes, setRubber });
  const { projection, messages, language, standings, symbol, layouts, many, subject } = model;
  const words = messages.lineView;
  const rows = useMemo(() => timeTicks(projection, messages.timeline.ticks), [projection, messages]);
  const columns = useMemo(() => kmTicks(projection).map(({ x }) => x), [projection]);
  const eras = useMemo(() => eraRows({ subject, projection }), [subject, projection]);
  const painting = { layouts, standings, projection, palette, symbol, rows, columns, eras };
  const { km, time } = projection.axes;
  const shown = words.plot(
    words.stretch(kmText(km.from), kmText(km.to)),
    windowWords(minutes(time), language),
  );
  return (
    <div ref={area} className={styles.area}>
      <section className={styles.plot} aria-label={shown}>
        <div ref={surface} className={styles.surface} data-tool={tool}>
          {many?.isPainted ? (
            <PaintedInk {...painting} {...{ many, subject }} />
          ) : (
            <PaintedBoxes {...painting} />
          )}
          <Shade model={model} />
          {!many?.isPainted && <PaintedSymbols {...painting} />}
          <Emphasis model={model} />
          {many?.isPainted ? <RowButtons model={model} many={many} /> : <BoxButtons model={model} />}
          {rubber && <RubberBand model={model} rect={rubber} />}
        </div>
        {!rubber && <Tip model={model} />}
        {layouts.length === 0 && !many?.isPainted && <p className={styles.empty}>{words.empty}</p>}
      </section>
    </div>
  );
}

function minutes({ from, to }: { readonly from: number; readonly to: number }) {
  return { from: Math.round(from / MINUTE) * MINUTE, to: Math.round(to / MINUTE) * MINUTE };
}
