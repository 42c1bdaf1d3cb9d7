import { useId, useState } from 'react';
import { useStore } from 'zustand';
import parts from '#features/share/dialog/parts.module.css';
import type { SectionProps } from '#features/share/dialog/section-props.ts';
import { linkToView, publicPage } from '#state/address/permalink.ts';
import { selectVersion } from '#state/record-facts.ts';
import { CopyButton } from '#ui/controls/CopyButton.tsx';

/** The address of what is shown, to be copied: one that follows the record, or one that is made for its version. */
export function LinkSection({ store, words: { link: words } }: Pick<SectionProps, 'store' | 'words'>) {
  const view = useStore(store, (state) => state.view);
  const version = useStore(store, selectVersion);
  const [isPinned, setPinned] = useState(false);
  const { location } = window;
  // A data set of others has no version of ours.
  const canBePinned = view.catalogue === null && version !== '';
  const pinned = isPinned && canBePinned ? version : null;
  const page = `${location.origin}${location.pathname}`;
  const address = linkToView({ ...view, pinned }, page, store.getState().subject);
  const name = useId();
  return (
    <>
      <h3>{words.heading}</h3>
      <p>{words.lead}</p>
      {canBePinned && (
        <fieldset className={parts.choice}>
          <legend>{words.choice}</legend>
          {[false, true].map((pins) => (
            <label key={String(pins)}>
              <input type="radio" name={name} checked={isPinned === pins} onChange={() => setPinned(pins)} />
              {pins ? words.pinned(version) : words.follows}
            </label>
          ))}
          {isPinned && <p className={parts.aside}>{words.pinnedMeans}</p>}
        </fieldset>
      )}
      <p className={parts.text}>{address}</p>
      <CopyButton text={() => address} label={words.copy} copied={words.copied} failed={words.failed} />
      {publicPage(location) === null && <p className={parts.aside}>{words.local}</p>}
    </>
  );
}
