import { type KeyboardEvent, memo, useRef } from 'react';
import { useStore } from 'zustand';
import styles from '#features/line-view/plot/plot.module.css';
import type { LineModel } from '#features/line-view/use-line-model.ts';
import { type Move, moveOf, neighbour, type PlacedBox } from './box-layout.ts';
import { boxWords } from './box-words.ts';

/** Up to here every box in sight is a button; beyond, only the one that Tab reaches and those that arrows lead to. */
const FEW = 160;
const MOVES: readonly Move[] = ['earlier', 'later', 'west', 'east', 'first', 'last'];

/** The boxes for keyboard and screen reader: one stop for Tab, arrows in the order of time or along the line. */
export const BoxButtons = memo(function BoxButtons({ model }: { readonly model: LineModel }) {
  const { store, placed, messages } = model;
  const selected = useStore(store, (state) => state.view.selection?.incident);
  const group = useRef<HTMLFieldSetElement>(null);
  const last = useRef<string>(undefined);
  const has = (id: string | undefined) => placed.find(({ box }) => box.id === id);
  const current = has(last.current) ?? has(selected) ?? placed[0];
  const hovered = useStore(store, (state) => state.hovered);
  const focus = (target: PlacedBox | undefined) => {
    if (!target) return;
    last.current = target.box.id;
    const find = () => group.current?.querySelector<HTMLElement>(`[data-box="${target.box.id}"]`);
    find()?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moveOf(event.key);
    const from = event.target instanceof HTMLElement ? event.target.dataset.box : undefined;
    if (!move || from === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    focus(neighbour(placed, from, move));
  };
  const shown = placed.length <= FEW ? placed : around(placed, has(hovered ?? undefined) ?? current);
  return (
    <fieldset
      ref={group}
      className={styles.buttons}
      aria-label={messages.lineView.label}
      onKeyDown={onKeyDown}
    >
      {shown.map((one) => (
        <BoxButton
          key={one.box.id}
          one={one}
          model={model}
          selected={one.box.id === selected}
          tabbable={one === current}
          onFocus={() => {
            last.current = one.box.id;
            store.actions.hover(one.box.id);
          }}
        />
      ))}
    </fieldset>
  );
});

function around(placed: readonly PlacedBox[], current: PlacedBox | undefined): PlacedBox[] {
  if (!current) return [];
  const near = MOVES.flatMap((move) => neighbour(placed, current.box.id, move) ?? []);
  return [...new Set([current, ...near])];
}

function BoxButton({
  one: { box, symbolX, symbolY },
  model,
  selected,
  tabbable,
  onFocus,
}: {
  readonly one: PlacedBox;
  readonly model: LineModel;
  readonly selected: boolean;
  readonly tabbable: boolean;
  readonly onFocus: () => void;
}) {
  const { store, messages, symbol } = model;
  const { title, when, where, standing } = boxWords(box, model);
  const size = symbol + 8;
  return (
    <button
      type="button"
      data-box={box.id}
      className={styles.button}
      tabIndex={tabbable ? 0 : -1}
      aria-current={selected || undefined}
      aria-label={messages.lineView.boxName(title, when, where, standing)}
      style={{ left: symbolX - size / 2, top: symbolY - size / 2, width: size, height: size }}
      onClick={() => store.actions.select({ incident: box.id })}
      onFocus={onFocus}
      onBlur={() => store.actions.hover(null)}
    />
  );
}
