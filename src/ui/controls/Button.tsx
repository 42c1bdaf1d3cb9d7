import type { ButtonHTMLAttributes, Ref } from 'react';
import styles from './button.module.css';
import { Icon, type IconName } from './Icon.tsx';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `quiet` is text on the panel; `outline` has a border; `solid` is the one thing to do. */
  readonly look?: 'quiet' | 'outline' | 'solid';
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button({ look = 'outline', className = '', ...rest }: Props) {
  return <button type="button" className={`${styles.button} ${styles[look]} ${className}`} {...rest} />;
}

interface IconButtonProps extends Omit<Props, 'children' | 'look'> {
  readonly icon: IconName;
  /** The button's name, also shown on hover. */
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
