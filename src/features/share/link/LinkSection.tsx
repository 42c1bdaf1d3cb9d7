import { useStore } from 'zustand';
import parts from '#features/share/dialog/parts.module.css';
import type { SectionProps } from '#features/share/dialog/section-props.ts';
import { linkToView, publicPage } from '#state/address/permalink.ts';
import { CopyButton } from '#ui/controls/CopyButton.tsx';

/** The address of what is shown, to be copied. */
export function LinkSection({ store, words: { link: words } }: SectionProps) {
  const view = useStore(store, (state) => state.view);
  const { location } = window;
  const address = linkToView(view, `${location.origin}${location.pathname}`, store.getState().subject);
  return (
    <>
      <h3>{words.heading}</h3>
      <p>{words.lead}</p>
      <p className={parts.text}>{address}</p>
      <CopyButton text={() => address} label={words.copy} copied={words.copied} failed={words.failed} />
      {publicPage(location) === null && <p className={parts.aside}>{words.local}</p>}
    </>
  );
}
