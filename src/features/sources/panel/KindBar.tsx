import type { ReactNode } from 'react';
import type { Language } from '#domain/record/language.ts';
import type { Kind } from '#domain/record/subject.ts';
import { kindStyle } from '#symbols/kind-style.ts';
import { MapSymbol } from '#symbols/MapSymbol.tsx';
import { IconButton } from '#ui/controls/Button.tsx';
import styles from './bar.module.css';

interface Props {
  readonly kind: Kind;
  readonly language: Language;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** Buttons between the kind and the one that closes. */
  readonly children?: ReactNode;
}

/** The bar at the top of the panel: what kind of incident it is, and the way out. */
export function KindBar({ kind, language, closeLabel, onClose, children }: Props) {
  return (
    <div className={styles.bar}>
      <MapSymbol {...kindStyle(kind)} size={20} />
      <p className={styles.kind}>{kind.name[language]}</p>
      {children}
      <IconButton icon="close" label={closeLabel} className={styles.close} onClick={onClose} />
    </div>
  );
}
