import { type KeyboardEvent, memo, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { HEAD_ROW } from '#features/line-view/plot/head-row.ts';
import styles from '#features/line-view/plot/plot.module.css';
import { BOX, LONG } from '#features/line-view/plot/plot-attributes.ts';
import type { LineModel } from '#features/line-view/use-line-model.ts';
import { IncidentButton } from '#incident-ui/IncidentButton.tsx';
import { useRovingFocus } from '#ui/focus/use-roving-focus.ts';
import { type BoxLayout, moveOf, neighbour } from './box-layout.ts';
import { boxWords } from './box-words.ts';

/** The boxes for keyboard and screen reader: one tab stop, arrow keys go in order of time or along the line. */
export const BoxButtons = memo(function BoxButtons({ model }: { readonly model: LineModel }) {
  const { store, messages } = model;
  // Of several boxes of one incident the first on the axes has the button.
  const layouts = useMemo(() => firstOfEach(model.layouts), [model.layouts]);
  const selected = useStore(store, (state) => state.view.selection?.incident);
  const group = useRef<HTMLFieldSetElement>(null);
  const ids = useMemo(() => layouts.map(({ box }) => box.id), [layouts]);
  const { tabStop, setFocused, moveFocus } = useRovingFocus({
    ids,
    preferred: selected,
    elementOf: (id) => group.current?.querySelector<HTMLElement>(`[${BOX}="${CSS.escape(id)}"]`),
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moveOf(event.key);
    const from = event.target instanceof HTMLElement ? event.target.getAttribute(BOX) : null;
    if (!move || from === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const target = neighbour(layouts, from, move);
    if (target) moveFocus(target.box.id);
  };
  return (
    <fieldset
      ref={group}
      className={styles.buttons}
      aria-label={messages.lineView.label}
      onKeyDown={onKeyDown}
    >
      {layouts.map((layout) => (
        <BoxButton
          key={layout.box.id}
          layout={layout}
          model={model}
          tabbable={layout.box.id === tabStop}
          onFocus={() => setFocused(layout.box.id)}
        />
      ))}
    </fieldset>
  );
});

/** Of several boxes of one incident the first. */
export function firstOfEach(layouts: readonly BoxLayout[]): readonly BoxLayout[] {
  const first = new Map([...layouts].reverse().map((layout) => [layout.box.id, layout]));
  return layouts.filter((layout) => first.get(layout.box.id) === layout);
}

export function BoxButton({
  layout: { box, symbolX, symbolY, isLong },
  model,
  tabbable,
  onFocus,
}: {
  readonly layout: BoxLayout;
  readonly model: LineModel;
  readonly tabbable: boolean;
  readonly onFocus: () => void;
}) {
  const { store, messages, symbol } = model;
  const { title, when, where, standing } = boxWords(box, model);
  const size = isLong ? Math.max(symbol + 8, HEAD_ROW) : symbol + 8;
  return (
    <IncidentButton
      store={store}
      incident={box.id}
      {...{ [BOX]: box.id, [LONG]: isLong || undefined }}
      className={styles.button}
      tabIndex={tabbable ? 0 : -1}
      aria-label={messages.lineView.boxName(title, when, where, standing)}
      style={{ left: symbolX - size / 2, top: symbolY - size / 2, width: size, height: size }}
      onFocus={onFocus}
    />
  );
}
