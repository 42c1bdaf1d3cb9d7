import { type FormEvent, useId, useState } from 'react';
import { useStore } from 'zustand';
import { kmText } from '#features/line-view/boxes/place-words.ts';
import { KM } from '#features/line-view/plot/axis-ticks.ts';
import type { LineModel } from '#features/line-view/use-line-model.ts';
import { usePopover } from '#ui/focus/use-popover.ts';
import styles from './typed-km.module.css';
import { type End, LONGEST_KM_INPUT, type TypedStretch, typedStretch } from './typed-stretch.ts';

interface Props {
  readonly model: LineModel;
}

interface Draft {
  readonly end: End;
  readonly text: string;
}

/** Beside the ruler: a button that opens two fields for the ends of the stretch in km. They close with the collection. */
export function TypedKm({ model }: Props) {
  const of = useStore(model.store, ({ view }) => `${view.catalogue ?? ''} ${view.collection ?? ''}`);
  return <TypedKmOf key={of} model={model} />;
}

function TypedKmOf({ model }: Props) {
  const { open, setOpen, area, toggle, onKeyDown } = usePopover<HTMLDivElement>();
  const { typed } = model.messages.lineView;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the fields from anywhere inside.
    <div ref={area} className={styles.typed} onKeyDown={onKeyDown}>
      <button
        ref={toggle}
        type="button"
        className={styles.toggle}
        aria-label={typed.open}
        title={typed.open}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {KM}
        <svg width="8" height="6" viewBox="0 0 8 6" aria-hidden="true">
          <path d="M1 1L4 4.5L7 1" />
        </svg>
      </button>
      {open && <Fields model={model} />}
    </div>
  );
}

/** The stretch as two text fields. A note says how the typed text is read; Enter or leaving the field applies it. */
function Fields({ model: { store, messages, subject } }: Props) {
  const stretch = useStore(store, (state) => state.view.stretch);
  const [draft, setDraft] = useState<Draft | null>(null);
  const note = useId();
  const { lengthKm } = subject.line;
  const { lineView } = messages;
  const [west, east] = stretch ?? [0, lengthKm];
  const typed = draft && typedStretch(draft.text, draft.end, stretch, lengthKm);
  const apply = () => {
    if (!typed?.ok) return;
    store.actions.setStretch(typed.stretch);
    setDraft(null);
  };
  const input = (end: End) => (
    <label className={styles.field}>
      <span>{lineView.typed[end]}</span>
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        maxLength={LONGEST_KM_INPUT}
        value={draft?.end === end ? draft.text : kmText(end === 'west' ? west : east)}
        aria-invalid={(draft?.end === end && typed?.ok === false) || undefined}
        aria-describedby={note}
        onChange={(event) => setDraft({ end, text: event.target.value })}
        onBlur={() => (typed?.ok ? apply() : draft?.text.trim() === '' && setDraft(null))}
      />
    </label>
  );
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    apply();
  };
  return (
    <form className={styles.fields} onSubmit={onSubmit}>
      {input('west')}
      {input('east')}
      <p id={note} className={styles.note} data-wrong={typed?.ok === false} aria-live="polite">
        {typed ? noteOf(typed, lineView, lengthKm) : lineView.typed.help}
      </p>
      <button type="submit" className="sr-only" tabIndex={-1}>
        {lineView.typed.apply}
      </button>
    </form>
  );
}

function noteOf(typed: TypedStretch, words: LineModel['messages']['lineView'], lineKm: number): string {
  if (!typed.ok) return words.typed[typed.problem];
  const [from, to] = typed.stretch ?? [0, lineKm];
  const stretch = words.stretch(kmText(from), kmText(to));
  return typed.beyond ? words.typed.beyond(kmText(lineKm), stretch) : words.typed.understood(stretch);
}
