import { type KeyboardEvent, useRef } from 'react';
import { BoxButton, firstOfEach } from '#features/line-view/boxes/BoxButtons.tsx';
import { moveOf } from '#features/line-view/boxes/box-layout.ts';
import styles from '#features/line-view/plot/plot.module.css';
import { BOX } from '#features/line-view/plot/plot-attributes.ts';
import type { LineModel } from '#features/line-view/use-line-model.ts';
import type { ManyOnLine } from './use-many-on-line.ts';

interface Props {
  readonly model: LineModel;
  readonly many: ManyOnLine;
}

/** Of incidents that are painted as ink those that a key or pointer is on, as buttons: one tab stop, from which keys lead to every other in sight. */
export function RowButtons({ model, many: { rows, stop } }: Props) {
  const group = useRef<HTMLFieldSetElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moveOf(event.key);
    if (!move || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const id = stop.move(move);
    if (id !== undefined) group.current?.querySelector<HTMLElement>(`[${BOX}="${CSS.escape(id)}"]`)?.focus();
  };
  return (
    <fieldset
      ref={group}
      className={styles.buttons}
      aria-label={model.messages.lineView.label}
      onKeyDown={onKeyDown}
    >
      {firstOfEach(model.layouts).map((layout) => (
        <BoxButton
          key={layout.box.id}
          {...{ layout, model }}
          tabbable={layout.box.id === stop.id}
          onFocus={() => stop.setFocused(rows.numberOf(layout.box.id))}
        />
      ))}
    </fieldset>
  );
}
