import { type FormEvent, useEffect, useId, useState } from 'react';
import { useStore } from 'zustand';
import type { Language } from '#domain/record/language.ts';
import { fieldsOf, type InstantRange } from '#domain/time/local-time.ts';
import type { TimeMode } from '#domain/time/time-span.ts';
import type { DateFlaw } from '#i18n/dates/date-reading.ts';
import { localTimeWords } from '#i18n/dates/local-time-words.ts';
import { askedWords, windowWords } from '#i18n/dates/time-words.ts';
import type { Messages } from '#i18n/en/messages.ts';
import type { AppStore } from '#state/store.ts';
import styles from './dates.module.css';
import { type Field, fieldText, LONGEST_INPUT, type Typed, typedPoint, typedWindow } from './typed-window.ts';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  /** How far an open end (`..`) reaches. */
  readonly evidence: InstantRange;
  /** As wide as there is room, with the note below; otherwise in a row, with the note above. */
  readonly stacked: boolean;
}

interface Draft {
  readonly field: Field;
  readonly text: string;
}

/** The window as two text fields. A note says how the typed text is read; Enter or leaving the field applies it. */
export function TypedDates({ store, messages, evidence, stacked }: Props) {
  const window = useStore(store, (state) => state.view.window);
  const mode = useStore(store, (state) => state.view.mode);
  const language = useStore(store, (state) => state.view.language);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [focused, setFocused] = useState(false);
  // A text that was refused is dropped once the window has moved by other means.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the window moves, not when the field is left
  useEffect(() => {
    if (!focused) setDraft(null);
  }, [window]);
  const note = useId();
  const words = messages.timeline;
  const { windowLimits } = store.getState().subject;
  const typed = draft && typedWindow(draft.text, draft.field, window, evidence, windowLimits);
  const apply = () => {
    if (!typed?.ok) return;
    store.actions.setWindow(mode === 'window' ? typed.window : typedPoint(typed.window, window, mode));
    setDraft(null);
  };
  const input = (field: Field) => (
    <label className={styles.field}>
      <span>{mode === 'moment' ? words.at : field === 'start' ? words.from : words.to}</span>
      <input
        type="text"
        inputMode="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={LONGEST_INPUT}
        value={draft?.field === field ? draft.text : fieldText(window, field)}
        aria-invalid={(draft?.field === field && typed?.ok === false) || undefined}
        aria-describedby={note}
        onChange={(event) => setDraft({ field, text: event.target.value })}
        onFocus={() => setFocused(true)}
        onBlur={() => {
          setFocused(false);
          if (typed?.ok) apply();
          else if (draft?.field === field && draft.text.trim() === '') setDraft(null);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !draft) return;
          event.stopPropagation();
          setDraft(null);
        }}
      />
    </label>
  );
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    apply();
  };
  return (
    <form className={styles.dates} data-stacked={stacked} onSubmit={onSubmit}>
      {mode !== 'cumulative' && input('start')}
      {mode !== 'moment' && input('end')}
      <p
        id={note}
        className={styles.note}
        data-state={typed ? (typed.ok ? 'read' : 'wrong') : focused ? 'help' : 'none'}
        aria-live="polite"
      >
        {typed ? noteOf(typed, messages, language, mode) : focused && words.datesHelp}
      </p>
      <button type="submit" className="sr-only" tabIndex={-1}>
        {words.apply}
      </button>
    </form>
  );
}

function noteOf(typed: Typed, { timeline, time }: Messages, language: Language, mode: TimeMode): string {
  if (typed.ok) return timeline.understood(readAs(typed.window, mode, language));
  if (typed.problem !== 'flawed') return timeline.problems[typed.problem];
  return flawWords(typed, timeline, time.weekdays, language);
}

/** In words, by time mode: a window, its end, or a moment. */
function readAs(range: InstantRange, mode: TimeMode, language: Language): string {
  return mode === 'window' ? windowWords(range, language) : askedWords(range, mode, language);
}

function flawWords(
  typed: DateFlaw,
  words: Messages['timeline'],
  weekdays: readonly string[],
  language: Language,
): string {
  switch (typed.flaw) {
    case 'weekday':
      return words.otherWeekday(
        localTimeWords(typed.local, language),
        weekdays[fieldsOf(typed.local).dayOfWeek - 1] ?? '',
      );
    case 'no-such-day':
      return words.noSuchDay(localTimeWords(typed.local.slice(0, 7), language), fieldsOf(typed.local).day);
    case 'no-such-month':
      return words.noSuchMonth(typed.month);
    case 'no-such-time':
      return words.noSuchTime(typed.clock);
    case 'day-or-month':
      return words.dayOrMonth(localTimeWords(typed.local, language), localTimeWords(typed.other, language));
  }
}
