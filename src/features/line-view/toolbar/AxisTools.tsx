import type { ReactNode } from 'react';
import { type ChangeAxes, fitAll, fitAxes, zoomChange } from '#features/line-view/plot/axes.ts';
import type { LineModel } from '#features/line-view/use-line-model.ts';
import { ToolButton } from './ToolButton.tsx';
import styles from './toolbar.module.css';

interface Props {
  readonly model: LineModel;
  readonly changeAxes: ChangeAxes;
  /** With their names in sight. */
  readonly named?: boolean;
}

const MINUS = 'M5 10H15';
const PLUS = 'M5 10H15M10 5V15';

/** Zoom buttons of both axes, and those that fit them. */
export function AxisTools({
  model: { store, messages, known, projection },
  changeAxes,
  named = false,
}: Props) {
  const words = messages.lineView;
  const zoom = (axis: 'time' | 'km', direction: 'in' | 'out') => () =>
    changeAxes(zoomChange(axis, direction, projection.warp));
  return (
    <>
      <ZoomPair name={words.time} named={named} vertical>
        <ToolButton label={words.zoomTimeOut} path={MINUS} onClick={zoom('time', 'out')} />
        <ToolButton label={words.zoomTimeIn} path={PLUS} onClick={zoom('time', 'in')} />
      </ZoomPair>
      <ZoomPair name={words.line} named={named}>
        <ToolButton label={words.zoomLineOut} path={MINUS} onClick={zoom('km', 'out')} />
        <ToolButton label={words.zoomLineIn} path={PLUS} onClick={zoom('km', 'in')} />
      </ZoomPair>
      <span className={styles.group}>
        <ToolButton
          named={named}
          label={words.fitWindow}
          path="M4 8V4H8M16 12V16H12M7.5 7.5H12.5V12.5H7.5Z"
          onClick={() => changeAxes((_axes, bounds) => fitAxes(store.getState().view.window, bounds))}
        />
        <ToolButton
          named={named}
          label={words.fitAll}
          path="M4 8V4H8M12 4H16V8M16 12V16H12M8 16H4V12"
          onClick={() => changeAxes((_axes, bounds) => fitAll(known, store.getState().view.window, bounds))}
        />
      </span>
    </>
  );
}

interface PairProps {
  readonly name: string;
  readonly named: boolean;
  readonly vertical?: boolean;
  readonly children: ReactNode;
}

/** A pair of zoom buttons. An arrow shows which axis they zoom; the names of the buttons say it. */
function ZoomPair({ name, named, vertical = false, children }: PairProps) {
  return (
    <fieldset className={styles.group} aria-label={name}>
      <svg width="16" height="16" viewBox="0 0 16 16" className={styles.axis} aria-hidden="true">
        <path
          d={
            vertical
              ? 'M8 2V14M5.5 4.5 8 2 10.5 4.5M5.5 11.5 8 14 10.5 11.5'
              : 'M2 8H14M4.5 5.5 2 8 4.5 10.5M11.5 5.5 14 8 11.5 10.5'
          }
        />
      </svg>
      {named && <span className={styles.name}>{name}</span>}
      {children}
    </fieldset>
  );
}
