import { useState } from 'react';
import { useStore } from 'zustand';
import parts from '#features/share/dialog/parts.module.css';
import type { SectionProps } from '#features/share/dialog/section-props.ts';
import { embedWordsFor } from '#i18n/parts/embed-words.ts';
import { FRAME_HEIGHTS, type FrameHeight, frameCode, growingFrameCode } from '#state/address/embed-code.ts';
import { publicPage } from '#state/address/permalink.ts';
import { CopyButton } from '#ui/controls/CopyButton.tsx';
import styles from './embed.module.css';
import { frameOf } from './frame-of.ts';

const HEIGHTS = Object.keys(FRAME_HEIGHTS) as FrameHeight[];

/** The code that shows this view in a frame of another page: how high it is, and whether it may set its height itself. */
export function EmbedSection({ store }: Pick<SectionProps, 'store'>) {
  const state = useStore(store);
  const words = embedWordsFor(state.view.language).section;
  const [height, setHeight] = useState<FrameHeight>('medium');
  const [grows, setGrows] = useState(false);
  const frame = frameOf(state, window.location, FRAME_HEIGHTS[height]);
  const code = grows ? growingFrameCode(frame) : frameCode(frame);
  return (
    <>
      <h3>{words.heading}</h3>
      <p>{words.explain}</p>
      <fieldset className={styles.heights}>
        <legend>{words.height}</legend>
        {HEIGHTS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="embed-height"
              checked={one === height}
              onChange={() => setHeight(one)}
            />
            <span>
              {words.heights[one]} <small>{words.pixels(FRAME_HEIGHTS[one])}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <label className={styles.grows}>
        <input type="checkbox" checked={grows} onChange={() => setGrows(!grows)} />
        <span>{words.grows}</span>
      </label>
      {grows && <p className={parts.aside}>{words.growsExplain}</p>}
      <section aria-label={words.code}>
        <pre className={`${parts.text} ${styles.code}`}>
          <code>{code}</code>
        </pre>
      </section>
      <CopyButton text={() => code} label={words.copy} copied={words.copied} failed={words.failed} />
      {publicPage(window.location) === null && <p className={parts.aside}>{words.local}</p>}
    </>
  );
}
