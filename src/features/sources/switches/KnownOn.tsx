import { useId, useState } from 'react';
import { useStore } from 'zustand';
import { isOutOn, issueDays } from '#domain/evidence/source-selection.ts';
import type { Catalogue } from '#domain/record/catalogue.ts';
import { outBy, outletName } from '#domain/record/source.ts';
import { localAt } from '#domain/time/local-time.ts';
import type { PanelMessages } from '#i18n/parts/panel-words.ts';
import type { AppStore } from '#state/store.ts';
import { Button, IconButton } from '#ui/controls/Button.tsx';
import { Changing } from '#ui/text/Changing.tsx';
import styles from './known-on.module.css';

interface Props {
  readonly store: AppStore;
  readonly messages: PanelMessages;
  readonly catalogue: Catalogue;
}

/** The day of which only what was out counts, and steps to the days on which something came out. */
export function KnownOn({ store, messages, catalogue }: Props) {
  const day = useStore(store, (state) => state.view.knownOn);
  /** A day that is being typed passes through many that nobody means. */
  const [draft, setDraft] = useState<string | null>(null);
  const field = useId();
  const words = messages.evidence.knownOn;
  const { windowLimits } = store.getState().subject;
  const [min, max] = [localAt(windowLimits.from, 'day'), localAt(windowLimits.to - 1, 'day')];
  const days = issueDays(catalogue.sources);
  const before = days.findLast((one) => day === null || one < day);
  const after = days.find((one) => day !== null && one > day);
  const go = (to: string | undefined) => {
    setDraft(null);
    if (to !== undefined) store.actions.setKnownOn(to);
  };
  return (
    <div className={styles.known} data-set={day !== null}>
      <div className={styles.row}>
        <label htmlFor={field}>{words.label}</label>
        {day !== null && (
          <Button variant="quiet" className={styles.clear} onClick={() => store.actions.setKnownOn(null)}>
            {words.clear}
          </Button>
        )}
      </div>
      <div className={styles.row}>
        <IconButton icon="left" label={words.before} disabled={!before} onClick={() => go(before)} />
        <input
          id={field}
          type="date"
          min={min}
          max={max}
          value={draft ?? day ?? ''}
          onChange={({ target: { value, validity } }) => {
            setDraft(value);
            // What is half typed is no day, and no wish to have them all.
            if (value === '' && !validity.badInput) store.actions.setKnownOn(null);
            else if (value >= min && value <= max) store.actions.setKnownOn(value);
          }}
          onBlur={() => setDraft(null)}
        />
        <IconButton icon="right" label={words.after} disabled={!after} onClick={() => go(after)} />
      </div>
      {day !== null && <Counted {...{ store, messages, catalogue, day }} />}
    </div>
  );
}

/** How many sources were out, and which ones cannot be placed in time at all. */
function Counted({ store, messages, catalogue, day }: Props & { readonly day: string }) {
  const language = useStore(store, (state) => state.view.language);
  const words = messages.evidence.knownOn;
  const sources = [...catalogue.sources.values()];
  const out = sources.filter((source) => isOutOn(source, day)).length;
  const undated = sources.filter((source) => outBy(source) === undefined);
  const names = undated.map((source) => outletName(source, catalogue, language));
  return (
    <p className={styles.counted}>
      <Changing>{words.out(out, sources.length)}</Changing>
      {names.length > 0 && ` ${words.undated(names.join(', '))}`}
    </p>
  );
}
