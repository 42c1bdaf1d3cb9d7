import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

interface Props {
  readonly url: string;
  readonly className?: string | undefined;
  /** Of the arrow, in pixels. */
  readonly size?: number;
  readonly children: ReactNode;
}

/** A link to another site. Only web addresses become links; the schema says so too, but a link is where it matters. */
export function OutwardLink({ url, className, size = 14, children }: Props) {
  if (!/^https?:\/\//.test(url)) return null;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" className={className}>
      {children} <Icon name="outward" size={size} />
    </a>
  );
}
