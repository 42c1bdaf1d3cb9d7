import { type KeyboardEvent, memo, useRef } from 'react';
import { useStore } from 'zustand';
import styles from '#features/line-view/plot/plot.module.css';
import { BOX } from '#features/line-view/plot/plot-attributes.ts';
import type { LineModel } from '#features/line-view/use-line-model.ts';
import { IncidentButton } from '#incident-ui/IncidentButton.tsx';
import { type BoxLayout, type Move, moveOf, neighbour } from './box-layout.ts';
import { boxWords } from './box-words.ts';

/** Up to this number every visible box is a button; of more, only the tab stop and those that arrow keys lead to. */
const MOST_BUTTONS = 160;
const MOVES: readonly Move[] = ['earlier', 'later', 'west', 'east', 'first', 'last'];

/** The boxes for keyboard and screen reader: one tab stop, arrow keys go in order of time or along the line. */
export const BoxButtons = memo(function BoxButtons({ model }: { readonly model: LineModel }) {
  const { store, layouts, messages } = model;
  const selected = useStore(store, (state) => state.view.selection?.incident);
  const group = useRef<HTMLFieldSetElement>(null);
  const last = useRef<string>(undefined);
  const layoutOf = (id: string | undefined) => layouts.find(({ box }) => box.id === id);
  const current = layoutOf(last.current) ?? layoutOf(selected) ?? layouts[0];
  const hovered = useStore(store, (state) => state.hovered);
  const focus = (target: BoxLayout | undefined) => {
    if (!target) return;
    last.current = target.box.id;
    const find = () => group.current?.querySelector<HTMLElement>(`[${BOX}="${target.box.id}"]`);
    find()?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moveOf(event.key);
    const from = event.target instanceof HTMLElement ? event.target.getAttribute(BOX) : null;
    if (!move || from === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    focus(neighbour(layouts, from, move));
  };
  const shown =
    layouts.length <= MOST_BUTTONS ? layouts : around(layouts, layoutOf(hovered ?? undefined) ?? current);
  return (
    <fieldset
      ref={group}
      className={styles.buttons}
      aria-label={messages.lineView.label}
      onKeyDown={onKeyDown}
    >
      {shown.map((layout) => (
        <BoxButton
          key={layout.box.id}
          layout={layout}
          model={model}
          tabbable={layout === current}
          onFocus={() => {
            last.current = layout.box.id;
          }}
        />
      ))}
    </fieldset>
  );
});

function around(layouts: readonly BoxLayout[], current: BoxLayout | undefined): BoxLayout[] {
  if (!current) return [];
  const near = MOVES.flatMap((move) => neighbour(layouts, current.box.id, move) ?? []);
  return [...new Set([current, ...near])];
}

function BoxButton({
  layout: { box, symbolX, symbolY },
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
  const size = symbol + 8;
  return (
    <IncidentButton
      store={store}
      incident={box.id}
      {...{ [BOX]: box.id }}
      className={styles.button}
      tabIndex={tabbable ? 0 : -1}
      aria-label={messages.lineView.boxName(title, when, where, standing)}
      style={{ left: symbolX - size / 2, top: symbolY - size / 2, width: size, height: size }}
      onFocus={onFocus}
    />
  );
}
