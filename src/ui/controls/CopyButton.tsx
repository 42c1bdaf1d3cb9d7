import { useEffect, useState } from 'react';
import { Button } from './Button.tsx';
import { Icon, type IconName } from './Icon.tsx';

interface Props {
  /** Asked for when the button is pressed. */
  readonly text: () => string;
  readonly label: string;
  readonly copied: string;
  readonly failed: string;
  readonly icon?: IconName;
  /** Shown instead of the label, which then names the button. */
  readonly short?: string;
  readonly className?: string | undefined;
}

const ANSWER_MS = 4000;

/** Copies a text and says aloud whether that worked. */
export function CopyButton({ text, label, copied, failed, icon = 'copy', short, className = '' }: Props) {
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(null), ANSWER_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => setOutcome((await copyText(text())) ? 'copied' : 'failed');
  const answer = outcome === 'copied' ? copied : outcome === 'failed' ? failed : '';
  return (
    <>
      <Button
        look={short === undefined ? 'outline' : 'quiet'}
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

/** False where the browser has no clipboard or refuses it. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
