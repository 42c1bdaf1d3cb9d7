import { memo, useMemo } from 'react';
import type { TimeScale } from '#axis/time-scale.ts';
import type { Era } from '#domain/record/eras.ts';
import type { Language } from '#domain/record/language.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { EraButton } from '#incident-ui/eras/EraButton.tsx';
import { eraSegments } from '#incident-ui/eras/era-segments.ts';
import type { AppStore } from '#state/store.ts';
import styles from './era-band.module.css';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  readonly language: Language;
  readonly eras: readonly Era[];
  readonly scale: TimeScale;
}

const FONT = 11;

/** The eras above the lanes: a tint as long as each holds, hatched where one side had left it, with its name. */
export const EraBand = memo(function EraBand({ store, messages, language, eras, scale }: Props) {
  const { x, width } = scale;
  const segments = useMemo(
    () => eraSegments(eras, { pixel: x, length: width }, language, FONT),
    [eras, x, width, language],
  );
  const across = (from: number, to: number) => ({ left: from, width: Math.max(to - from, 0) });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this groups buttons.
    <div role="group" aria-label={messages.eras.label} className={styles.band}>
      {segments.map(({ era, from, to, undisputed, boundaries }) => (
        <span key={era.id} aria-hidden="true">
          <i className={styles.holds} style={across(from, Math.min(undisputed, to))} />
          {undisputed < to && <i className={styles.disputed} style={across(undisputed, to)} />}
          {boundaries.map((at) => (
            <i key={at} className={styles.boundary} style={{ left: at }} />
          ))}
        </span>
      ))}
      {segments.map(({ era, label }) => (
        <EraButton
          key={era.id}
          {...{ store, messages, era }}
          text={label.text}
          opens="above"
          side={label.from > width / 2 ? 'end' : 'start'}
          style={{ top: 0, height: '100%', ...across(label.from, label.to) }}
        />
      ))}
    </div>
  );
});
