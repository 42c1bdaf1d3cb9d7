import type { ReactNode } from 'react';
import { Icon } from '../../ui/Icon';

interface Props {
  readonly url: string;
  readonly className: string | undefined;
  /** Of the arrow, in pixels. */
  readonly size: number;
  readonly children: ReactNode;
}

/** Only web addresses become links; the schema says so too, but a link is where it matters. */
export function SourceLink({ url, className, size, children }: Props) {
  if (!/^https?:\/\//.test(url)) return null;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" className={className}>
      {children} <Icon name="outward" size={size} />
    </a>
  );
}
