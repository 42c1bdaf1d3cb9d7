import { useStore } from 'zustand';
import type { LineModel } from '#features/line-view/use-line-model.ts';
import { StepStatus } from '#incident-ui/StepStatus.tsx';
import { useIncidentSteps } from '#incident-ui/use-incident-steps.ts';
import { canRedo, canUndo, redo, undo } from '#state/commands/undo.ts';
import { KEEPS_FOCUS } from '#ui/focus/keeps-focus.ts';
import { ToolButton } from './ToolButton.tsx';
import styles from './toolbar.module.css';

/** Of the timeline's buttons, for where the line view fills the screen and there is no timeline. */
export function UndoTools({ model, named = false }: { readonly model: LineModel; readonly named?: boolean }) {
  const { store } = model;
  const words = model.messages.timeline;
  const isUndoable = useStore(store, canUndo);
  const isRedoable = useStore(store, canRedo);
  return (
    <span className={`${styles.group} ${styles.withoutTimeline}`}>
      <ToolButton
        named={named}
        label={words.undo}
        path="M4 8H12A4 4 0 0 1 12 16H8M7.3 4.6L3.9 8L7.3 11.4"
        aria-disabled={!isUndoable}
        onClick={() => undo(store)}
      />
      <ToolButton
        named={named}
        label={words.redo}
        path="M16 8H8A4 4 0 0 0 8 16H12M12.7 4.6L16.1 8L12.7 11.4"
        aria-disabled={!isRedoable}
        onClick={() => redo(store)}
      />
    </span>
  );
}

/** As {@link UndoTools}. */
export function StepTools({ model: { store, messages } }: { readonly model: LineModel }) {
  const { steps } = messages.timeline;
  const { step, result } = useIncidentSteps(store, { keepWindow: true });
  return (
    // The sources that a step opens do not take the focus, so that the reader can step on by key.
    <span className={`${styles.group} ${styles.withoutTimeline}`} {...{ [KEEPS_FOCUS]: true }}>
      <ToolButton label={steps.incident.back} path="M14 5L8 10L14 15ZM5.5 5V15" onClick={() => step(-1)} />
      <ToolButton label={steps.incident.on} path="M6 5L12 10L6 15ZM14.5 5V15" onClick={() => step(1)} />
      <StepStatus store={store} messages={messages} result={result} />
    </span>
  );
}
