import { useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { selectMatching } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import { styleOf } from '#symbols/kind-style.ts';
import { MapSymbol } from '#symbols/MapSymbol.tsx';
import styles from './undated.module.css';

/** What no enabled source dates, at the end of the axis that cannot hold it, each with the reason. */
export function UndatedTray({ store, messages }: { readonly store: AppStore; readonly messages: Messages }) {
  const matching = useStore(store, selectMatching);
  const undated = useMemo(() => matching.filter(({ resolution }) => !resolution.time), [matching]);
  const [open, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  if (undated.length === 0) return null;
  const words = messages.timeline;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from anywhere inside.
    <div
      className={styles.tray}
      onKeyDown={(event) => {
        if (!open || event.key !== 'Escape') return;
        event.stopPropagation();
        toggle.current?.focus();
        setOpen(false);
      }}
    >
      <button
        type="button"
        ref={toggle}
        className={styles.toggle}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span className="sr-only">{words.undated(undated.length)}</span>
        <span className={styles.long} aria-hidden="true">
          {words.undated(undated.length)}
        </span>
        <span className={styles.short} aria-hidden="true">
          ? {undated.length}
        </span>
      </button>
      {open && (
        <section className={styles.list} aria-label={words.undatedTitle}>
          <ul>
            {undated.map((incident) => (
              <UndatedIncident key={incident.id} {...{ incident, store, messages }} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function UndatedIncident({
  incident,
  store,
  messages,
}: {
  readonly incident: ResolvedIncident;
  readonly store: AppStore;
  readonly messages: Messages;
}) {
  const { id, kind, feature } = incident;
  const language = useStore(store, (state) => state.view.language);
  const selected = useStore(store, (state) => state.view.selection?.incident === id);
  const hover = (on: boolean) => () => store.actions.hover(on ? id : null);
  const everDated = feature.properties.claims.some((claim) => claim.about === 'when');
  return (
    <li>
      <button
        type="button"
        aria-current={selected || undefined}
        onClick={() => store.actions.select({ incident: id })}
        onPointerEnter={hover(true)}
        onPointerLeave={hover(false)}
        onFocus={hover(true)}
        onBlur={hover(false)}
      >
        <MapSymbol {...styleOf(store.getState().subject, kind)} hollow />
        <span>
          {feature.properties.title[language]}
          <small>{everDated ? messages.timeline.undatedNow : messages.timeline.undatedNever}</small>
        </span>
      </button>
    </li>
  );
}
