import { type KeyboardEvent, memo, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { MANY } from '#domain/query/many.ts';
import { HEAD_ROW } from '#features/line-view/plot/head-row.ts';
import styles from '#features/line-view/plot/plot.module.css';
import { BOX, LONG } from '#features/line-view/plot/plot-attributes.ts';
import type { LineModel } from '#features/line-view/use-line-model.ts';
import { IncidentButton } from '#incident-ui/IncidentButton.tsx';
import { useRovingFocus } from '#ui/focus/use-roving-focus.ts';
import { type BoxLayout, type Move, moveOf, neighbour } from './box-layout.ts';
import { boxWords } from './box-words.ts';

const MOVES: readonly Move[] = ['earlier', 'later', 'west', 'east', 'first', 'last'];

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
  const layoutOf = (id: string | null | undefined) => layouts.find(({ box }) => box.id === id);
  const hovered = useStore(store, (state) => state.hovered);
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moveOf(event.key);
    const from = event.target instanceof HTMLElement ? event.target.getAttribute(BOX) : null;
    if (!move || from === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const target = neighbour(layouts, from, move);
    if (target) moveFocus(target.box.id);
  };
  // Of many only the tab stop, or the hovered one, and those that its arrow keys lead to are buttons.
  const shown = layouts.length <= MANY ? layouts : around(layouts, layoutOf(hovered) ?? layoutOf(tabStop));
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
          tabbable={layout.box.id === tabStop}
          onFocus={() => setFocused(layout.box.id)}
        />
      ))}
    </fieldset>
  );
});

function firstOfEach(layouts: readonly BoxLayout[]): readonly BoxLayout[] {
  const first = new Map([...layouts].reverse().map((layout) => [layout.box.id, layout]));
  return layouts.filter((layout) => first.get(layout.box.id) === layout);
}

function around(layouts: readonly BoxLayout[], current: BoxLayout | undefined): BoxLayout[] {
  if (!current) return [];
  const near = MOVES.flatMap((move) => neighbour(layouts, current.box.id, move) ?? []);
  return [...new Set([current, ...near])];
}

function BoxButton({
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
