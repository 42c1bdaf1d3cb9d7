import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

interface Props {
  readonly url: string;
  readonly className?: string | undefined;
  /** Size of the arrow, px. */
  readonly size?: number;
  readonly children: ReactNode;
}

/** A link to another site. Only web addresses become links: the schema of sources requires the same, and this is the last check. */
export function OutwardLink({ url, className, size = 14, children }: Props) {
  if (!/^https?:\/\//.test(url)) return null;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" className={className}>
      {children} <Icon name="outward" size={size} />
    </a>
  );
}
