import type { ButtonHTMLAttributes, Ref } from 'react';
import styles from './button.module.css';
import { Icon, type IconName } from './Icon.tsx';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `quiet` is plain text, `outline` has a border, `solid` is for the main action. */
  readonly variant?: 'quiet' | 'outline' | 'solid';
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button({ variant = 'outline', className = '', ...rest }: Props) {
  return <button type="button" className={`${styles.button} ${styles[variant]} ${className}`} {...rest} />;
}

interface IconButtonProps extends Omit<Props, 'children' | 'variant'> {
  readonly icon: IconName;
  /** The accessible name, also the tooltip. */
  readonly label: string;
}

export function IconButton({ icon, label, className = '', ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      className={`${styles.icon} ${className}`}
      aria-label={label}
      title={label}
      {...rest}
    >
      <Icon name={icon} />
    </button>
  );
}
