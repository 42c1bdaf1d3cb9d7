import type { ReactNode } from 'react';
import type { ChangeAxes } from '#features/line-view/plot/axes.ts';
import type { DragTool } from '#features/line-view/plot/use-plot-gestures.ts';
import type { LineModel } from '#features/line-view/use-line-model.ts';
import { AxisTools } from './AxisTools.tsx';
import { Popover } from './Popover.tsx';
import { StepTools, UndoTools } from './StepAndUndoTools.tsx';
import { ToolIcon } from './ToolButton.tsx';
import styles from './toolbar.module.css';

interface Props {
  readonly model: LineModel;
  readonly changeAxes: ChangeAxes;
  readonly tool: DragTool;
  readonly setTool: (tool: DragTool) => void;
  readonly asTable: boolean;
  readonly setAsTable: (asTable: boolean) => void;
  /** Absent where nothing can be saved. */
  readonly onExport?: () => void;
  /** Where there is no room for more than one row. */
  readonly oneRow: boolean;
  /** What the boxes mean. Beside a wide picture the legend has it. */
  readonly pictureKey?: ReactNode;
}

/** Every gesture of the plot as a button, the table, and the export; on a phone one row, with the rest behind a button. */
export function Toolbar(props: Props) {
  const { model, changeAxes, oneRow } = props;
  const words = model.messages.lineView;
  return (
    <div role="toolbar" aria-label={words.toolbar} className={styles.toolbar} data-one-row={oneRow}>
      {oneRow ? (
        <NarrowRow {...props} />
      ) : (
        <>
          <DragTools {...props} />
          <AxisTools model={model} changeAxes={changeAxes} />
          <span className={styles.group}>
            <TableButton {...props} />
            <ExportButton {...props} />
          </span>
          <StepTools model={model} />
          <UndoTools model={model} />
        </>
      )}
    </div>
  );
}

interface Named {
  /** With its name in sight. */
  readonly named?: boolean;
}

const SLIDERS =
  'M3.5 6.5H10M14 6.5H16.5M12 4.7A1.8 1.8 0 1 1 12 8.3A1.8 1.8 0 1 1 12 4.7ZM3.5 13.5H6M10 13.5H16.5M8 11.7A1.8 1.8 0 1 1 8 15.3A1.8 1.8 0 1 1 8 11.7Z';

function NarrowRow(props: Props) {
  const { model, changeAxes, pictureKey } = props;
  const words = model.messages.lineView;
  return (
    <>
      <StepTools model={model} />
      <span className={styles.group}>
        <TableButton {...props} />
        {pictureKey && <Popover label={words.keyButton}>{pictureKey}</Popover>}
        <Popover label={words.more} face={<ToolIcon path={SLIDERS} />}>
          <div className={styles.tools}>
            <DragTools {...props} named />
            <AxisTools model={model} changeAxes={changeAxes} named />
            <UndoTools model={model} named />
            <span className={styles.group}>
              <ExportButton {...props} named />
            </span>
          </div>
        </Popover>
      </span>
    </>
  );
}

function DragTools({ model, tool, setTool, named = false }: Props & Named) {
  const words = model.messages.lineView;
  return (
    <fieldset className={styles.group} aria-label={words.drag}>
      {named && (
        <span className={styles.name} aria-hidden="true">
          {words.dragShort}
        </span>
      )}
      {(['select', 'move'] as const).map((one) => (
        <button key={one} type="button" aria-pressed={tool === one} onClick={() => setTool(one)}>
          {one === 'select' ? words.dragSelects : words.dragMoves}
        </button>
      ))}
    </fieldset>
  );
}

function TableButton({ model, asTable, setAsTable }: Props) {
  return (
    <button type="button" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
      {model.messages.lineView.table}
    </button>
  );
}

function ExportButton({ model, onExport, named = false }: Props & Named) {
  const { exportLabel, exportSvg } = model.messages.lineView;
  if (!onExport) return null;
  const name = named ? {} : { 'aria-label': exportLabel, title: exportLabel };
  return (
    <button type="button" {...name} onClick={onExport}>
      {named ? exportLabel : exportSvg}
    </button>
  );
}
