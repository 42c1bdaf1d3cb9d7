import type { ReactNode } from 'react';
import { knownRange } from '#features/line-view/boxes/boxes.ts';
import { type ChangeAxes, fitAll, fitAxes, zoomChange } from '#features/line-view/plot/axes.ts';
import type { DragTool } from '#features/line-view/plot/use-plot-gestures.ts';
import type { LineModel } from '#features/line-view/use-line-model.ts';
import { StepAndUndoTools } from './StepAndUndoTools.tsx';
import { ToolButton } from './ToolButton.tsx';
import styles from './toolbar.module.css';

interface Props {
  readonly model: LineModel;
  readonly changeAxes: ChangeAxes;
  readonly tool: DragTool;
  readonly setTool: (tool: DragTool) => void;
  readonly asTable: boolean;
  readonly setAsTable: (asTable: boolean) => void;
  readonly onExport: () => void;
}

/** Every gesture of the plot as a button, the table, and the export. */
export function Toolbar({ model, changeAxes, tool, setTool, asTable, setAsTable, onExport }: Props) {
  const words = model.messages.lineView;
  return (
    <div role="toolbar" aria-label={words.toolbar} className={styles.toolbar}>
      <fieldset className={styles.group} aria-label={words.drag}>
        {(['select', 'move'] as const).map((one) => (
          <button key={one} type="button" aria-pressed={tool === one} onClick={() => setTool(one)}>
            {one === 'select' ? words.dragSelects : words.dragMoves}
          </button>
        ))}
      </fieldset>
      <Zooms model={model} changeAxes={changeAxes} />
      <span className={`${styles.group} ${styles.outcome}`}>
        <button type="button" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {words.table}
        </button>
        <button type="button" aria-label={words.exportLabel} title={words.exportLabel} onClick={onExport}>
          {words.exportSvg}
        </button>
      </span>
      <StepAndUndoTools model={model} />
    </div>
  );
}

/** Zoom buttons of both axes. */
function Zooms({ model: { store, messages, record }, changeAxes }: Pick<Props, 'model' | 'changeAxes'>) {
  const words = messages.lineView;
  return (
    <>
      <ZoomPair name={words.time} vertical>
        <ToolButton
          label={words.zoomTimeOut}
          path="M5 10H15"
          onClick={() => changeAxes(zoomChange('time', 'out'))}
        />
        <ToolButton
          label={words.zoomTimeIn}
          path="M5 10H15M10 5V15"
          onClick={() => changeAxes(zoomChange('time', 'in'))}
        />
      </ZoomPair>
      <ZoomPair name={words.line}>
        <ToolButton
          label={words.zoomLineOut}
          path="M5 10H15"
          onClick={() => changeAxes(zoomChange('km', 'out'))}
        />
        <ToolButton
          label={words.zoomLineIn}
          path="M5 10H15M10 5V15"
          onClick={() => changeAxes(zoomChange('km', 'in'))}
        />
      </ZoomPair>
      <span className={`${styles.group} ${styles.zoom}`}>
        <ToolButton
          label={words.fitWindow}
          path="M4 8V4H8M16 12V16H12M7.5 7.5H12.5V12.5H7.5Z"
          onClick={() => changeAxes((_axes, bounds) => fitAxes(store.getState().view.window, bounds))}
        />
        <ToolButton
          label={words.fitAll}
          path="M4 8V4H8M12 4H16V8M16 12V16H12M8 16H4V12"
          onClick={() =>
            changeAxes((_axes, bounds) =>
              fitAll(knownRange(record.boxes), store.getState().view.window, bounds),
            )
          }
        />
      </span>
    </>
  );
}

/** A pair of zoom buttons. An arrow shows which axis they zoom; the names of the buttons say it. */
function ZoomPair({
  name,
  vertical = false,
  children,
}: {
  readonly name: string;
  readonly vertical?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <fieldset className={`${styles.group} ${styles.zoom}`} aria-label={name}>
      <svg width="16" height="16" viewBox="0 0 16 16" className={styles.axis} aria-hidden="true">
        <path
          d={
            vertical
              ? 'M8 2V14M5.5 4.5 8 2 10.5 4.5M5.5 11.5 8 14 10.5 11.5'
              : 'M2 8H14M4.5 5.5 2 8 4.5 10.5M11.5 5.5 14 8 11.5 10.5'
          }
        />
      </svg>
      {children}
    </fieldset>
  );
}
