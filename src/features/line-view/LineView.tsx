/** The line view: the incidents along the line, west to east, against time, downwards. */
import {
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useStore } from 'zustand';
import type { CsvOf } from '#features/line-view/export/line-csv.ts';
import {
  type Axes,
  type AxesBounds,
  type AxesChange,
  axesBounds,
  axesChangeOfKey,
  type ChangeAxes,
  fitAll,
  fitAxes,
  followWindowIn,
  revealBox,
} from '#features/line-view/plot/axes.ts';
import { HEAD_ROW } from '#features/line-view/plot/head-row.ts';
import { Plot } from '#features/line-view/plot/Plot.tsx';
import type { Size } from '#features/line-view/plot/projection.ts';
import { shownAxes } from '#features/line-view/plot/shown-axes.ts';
import { TimeAxis } from '#features/line-view/plot/TimeAxis.tsx';
import { usePalette } from '#features/line-view/plot/use-palette.ts';
import type { DragTool } from '#features/line-view/plot/use-plot-gestures.ts';
import { StripHeader } from '#features/line-view/strips/StripHeader.tsx';
import { Toolbar } from '#features/line-view/toolbar/Toolbar.tsx';
import type { Messages } from '#i18n/en/messages.ts';
import type { AppStore } from '#state/store.ts';
import { followWindowMoves } from '#state/window-moves.ts';
import { takesKeys } from '#ui/focus/takes-keys.ts';
import { useSize } from '#ui/layout/use-size.ts';
import { Changing } from '#ui/text/Changing.tsx';
import { LineTable } from './LineTable.tsx';
import styles from './line-view.module.css';
import { Undated } from './Undated.tsx';
import { type LineModel, useLineModel } from './use-line-model.ts';

export interface LineViewProps {
  readonly store: AppStore;
  readonly messages: Messages;
  /** Px that panels cover at each edge. */
  readonly padding: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** Saves what is shown as a picture; rejects where that fails. Absent where nothing is saved. */
  readonly saveSvg?: () => Promise<void>;
  /** Absent where the table cannot be copied. */
  readonly csvOf?: CsvOf;
  /** At the beginning of the toolbar: the way back to the map. */
  readonly leading?: ReactNode;
  /** The selected stretch, with a button that clears it; it takes the place of the heading. */
  readonly chip?: ReactNode;
  /** What the boxes mean, for a narrow picture; beside a wide one the legend says it. */
  readonly pictureKey?: ReactNode;
}

/** From this width on (px) the tools stand beside the way back to the map; below it most are behind a button. */
const ROOMY = 640;

export function LineView(props: LineViewProps) {
  const { store, messages, padding, saveSvg, csvOf, leading, chip, pictureKey } = props;
  const root = useRef<HTMLElement>(null);
  const area = useRef<HTMLDivElement>(null);
  const { line, windowLimits, kinds } = store.getState().subject;
  const bounds = useMemo(
    () => axesBounds({ from: 0, to: line.lengthKm }, windowLimits),
    [line, windowLimits],
  );
  const [axes, changeAxes] = useAxes(store, bounds);
  const saving = useSaving(saveSvg);
  const [tool, setTool] = useState<DragTool>(defaultTool);
  const [asTable, setAsTable] = useState(false);
  const view = roomOf(useSize(root), padding);
  const model = useLineModel(store, messages, axes, useSize(area), view.height);
  useReveal(model, changeAxes);
  const palette = usePalette(root, kinds);
  const words = messages.lineView;
  const isDecades = !model.projection.warp.isEven;
  const painted = model.many?.isPainted ? model.many.inSight.length : 0;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (takesKeys(event.target)) return;
    const change: AxesChange | undefined =
      event.key === '0'
        ? (_axes, bounds) => fitAll(model.known, store.getState().view.window, bounds)
        : axesChangeOfKey(event.key, model.projection.warp);
    if (!change) return;
    event.preventDefault();
    changeAxes(change);
  };
  return (
    <section
      ref={root}
      className={styles.view}
      aria-label={words.label}
      style={insets(padding)}
      onKeyDown={onKeyDown}
    >
      <header className={styles.top}>
        {leading}
        <div className={styles.title}>
          <h2 className={styles.heading}>
            <Changing>{words.heading}</Changing>{' '}
            <small>
              {painted ? words.inkSubtitle(painted) : isDecades ? words.decadesSubtitle : words.subtitle}
            </small>
          </h2>
          {chip}
        </div>
        <Toolbar
          {...{ model, changeAxes, tool, setTool, asTable, setAsTable, pictureKey }}
          oneRow={view.width < ROOMY}
          {...(saveSvg && { onExport: saving.save })}
        />
      </header>
      {saving.isFailed && (
        <p role="alert" className={styles.failure}>
          {words.exportFailed}
        </p>
      )}
      <div className={styles.picture} data-table={asTable} data-decades={isDecades}>
        <StripHeader model={model} />
        <TimeAxis model={model} />
        <Plot {...{ model, palette, tool, changeAxes, area }} />
      </div>
      {asTable && <LineTable model={model} {...(csvOf && { csvOf })} />}
      {!asTable && <Undated model={model} />}
      <p className="sr-only">
        {[
          painted ? words.inkExplain(painted) : words.explain,
          isDecades && words.decadesExplain,
          words.plotHelp,
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
    </section>
  );
}

/** Says when the last attempt has failed. */
function useSaving(saveSvg: LineViewProps['saveSvg']) {
  const [isFailed, setFailed] = useState(false);
  const save = () => {
    setFailed(false);
    saveSvg?.().catch(() => setFailed(true));
  };
  return { isFailed, save };
}

/** What the panels leave of it, px. */
function roomOf({ width, height }: Size, { top, right, bottom, left }: LineViewProps['padding']): Size {
  return { width: width - left - right, height: height - top - bottom };
}

/** Moves the axes to an incident that is selected elsewhere on the page: once, since the boxes can change while the reader looks elsewhere. */
function useReveal({ store, record }: LineModel, changeAxes: ChangeAxes): void {
  const selected = useStore(store, (state) => state.view.selection?.incident);
  const revealed = useRef<string>(undefined);
  useEffect(() => {
    if (revealed.current === selected) return;
    const box = record.boxes.find(({ id }) => id === selected);
    revealed.current = box?.id;
    if (box) changeAxes((axes, bounds) => revealBox(axes, box.known, box.stretches, bounds));
  }, [selected, record, changeAxes]);
}

/** On touch screens a drag moves the axes; a mouse has a wheel for that, so its drag selects. */
function defaultTool(): DragTool {
  return matchMedia('(pointer: coarse)').matches ? 'move' : 'select';
}

function insets({ top, right, bottom, left }: LineViewProps['padding']): CSSProperties {
  const headRow = { '--head-row': `${HEAD_ROW}px` } as CSSProperties;
  return { padding: `${top}px ${right}px ${bottom}px ${left}px`, ...headRow };
}

/** The axes follow the window when it is moved; otherwise the reader can look elsewhere. */
function useAxes(store: AppStore, bounds: AxesBounds): [Axes, ChangeAxes] {
  const [axes, setAxes] = useState(() => fitAxes(store.getState().view.window, bounds));
  const changeAxes: ChangeAxes = useCallback((change) => setAxes((now) => change(now, bounds)), [bounds]);
  useEffect(
    () =>
      followWindowMoves(store, (before, after) =>
        changeAxes((now) => followWindowIn(now, before, after, bounds)),
      ),
    [store, changeAxes, bounds],
  );
  useEffect(() => {
    const shown = shownAxes(store.getState());
    shown.axes = axes;
    // A later picture must not have what is no longer on the screen.
    return () => {
      shown.axes = null;
    };
  }, [store, axes]);
  return [axes, changeAxes];
}
