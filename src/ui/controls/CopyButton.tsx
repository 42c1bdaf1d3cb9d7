import { type Ref, useEffect, useState } from 'react';
import { Button } from './Button.tsx';
import { Icon, type IconName } from './Icon.tsx';

interface Props {
  /** Called when the button is pressed. */
  readonly text: () => string;
  readonly label: string;
  readonly copied: string;
  readonly failed: string;
  readonly icon?: IconName;
  /** Visible text in place of the label, which is then the accessible name. */
  readonly short?: string;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
}

const ANNOUNCED_MS = 4000;

/** Copies a text and announces whether that worked. */
export function CopyButton(props: Props) {
  const { text, label, copied, failed, icon = 'copy', short, className = '', ref } = props;
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(null), ANNOUNCED_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => setOutcome((await copyText(text())) ? 'copied' : 'failed');
  const answer = outcome === 'copied' ? copied : outcome === 'failed' ? failed : '';
  return (
    <>
      <Button
        {...(ref && { ref })}
        variant={short === undefined ? 'outline' : 'quiet'}
        className={className}
        onClick={copy}
        {...(short !== undefined && { 'aria-label': label, title: label })}
      >
        <Icon name={outcome === 'copied' ? 'check' : icon} size={18} />
        <span>{short ?? label}</span>
      </Button>
      <span role="status" className={outcome === 'failed' ? undefined : 'sr-only'}>
        {answer}
      </span>
    </>
  );
}

/** Resolves to false if the browser has no clipboard or denies access. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
