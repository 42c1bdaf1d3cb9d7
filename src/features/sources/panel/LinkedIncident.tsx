import type { ReactNode } from 'react';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import type { Language } from '#domain/record/language.ts';
import type { AppStore } from '#state/store.ts';
import { styleOf } from '#symbols/kind-style.ts';
import { MapSymbol } from '#symbols/MapSymbol.tsx';
import styles from './panel.module.css';

interface Props {
  readonly store: AppStore;
  readonly incident: ResolvedIncident;
  readonly language: Language;
  /** After its title. */
  readonly children?: ReactNode;
}

/** Leads to another incident, which it highlights while it has the pointer or the focus. */
export function LinkedIncident({ store, incident, language, children }: Props) {
  const { select, hover } = store.actions;
  const { id, kind, feature } = incident;
  return (
    <button
      type="button"
      className={styles.linked}
      onClick={() => select({ incident: id })}
      onPointerEnter={() => hover(id)}
      onPointerLeave={() => hover(null)}
      onFocus={() => hover(id)}
      onBlur={() => hover(null)}
    >
      <MapSymbol {...styleOf(store.getState().subject, kind)} size={14} />
      <span>
        <span className={styles.linkTitle}>{feature.properties.title[language]}</span> {children}
      </span>
    </button>
  );
}
