import styles from '#features/map/map.module.css';
import type { Messages } from '#i18n/en/messages.ts';
import type { Dots, Said } from './use-dots.ts';

interface Props extends Pick<Dots, 'dot' | 'said'> {
  readonly messages: Messages;
}

/** How many incidents the dot under the pointer stands for, and what a press on one did. */
export function DotWords({ dot, said, messages: { map: words } }: Props) {
  return (
    <>
      {dot && (
        <span
          aria-hidden="true"
          className={styles.dotTip}
          style={{
            ['--dot-x' as string]: `${dot.at[0]}px`,
            ['--dot-y' as string]: `${dot.at[1] - dot.radius}px`,
          }}
        >
          {words.dot(dot.count)}
        </span>
      )}
      <p role="status" className="sr-only">
        {said && saidWords(said, words)}
      </p>
    </>
  );
}

function saidWords(said: Said, words: Messages['map']): string {
  return 'nearer' in said ? words.dotNearer(said.nearer) : words.dotStep(said.step, said.of);
}
