import type { ComponentProps } from 'react';
import styles from './toolbar.module.css';

interface Props extends ComponentProps<'button'> {
  readonly label: string;
  /** Path data in a view box of 20 x 20. */
  readonly path: string;
  /** The label is shown beside the icon; otherwise it is the accessible name and the tooltip only. */
  readonly named?: boolean;
}

export function ToolButton({ label, path, named = false, ...rest }: Props) {
  const name = named ? {} : { 'aria-label': label, title: label };
  return (
    <button type="button" className={named ? styles.named : styles.icon} {...name} {...rest}>
      <ToolIcon path={path} />
      {named && <span>{label}</span>}
    </button>
  );
}

export function ToolIcon({ path }: { readonly path: string }) {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
