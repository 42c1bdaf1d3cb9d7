import type { Messages } from '#i18n/en/messages.ts';
import { KeyList } from './KeyList.tsx';
import { KeySample } from './KeySample.tsx';
import styles from './map-key.module.css';

type Sign = keyof Messages['incidents']['key'];

const SIGNS: readonly Sign[] = ['certain', 'possible', 'approximate', 'wash'];

/** What fill, ring and wash mean; the kinds have their own legend. */
export function MapKey({ messages, color }: { readonly messages: Messages; readonly color: string }) {
  const { reading, key } = messages.incidents;
  return <KeyList heading={reading} signs={SIGNS} words={key} draw={drawn} color={color} />;
}

function drawn(sign: Sign) {
  return (
    <>
      {sign === 'wash' ? (
        <path d="M1 14 C6 6 11 16 16 10 S24 6 27 8 L27 14 C22 12 19 19 14 18 S6 21 1 20 Z" />
      ) : (
        <KeySample hollow={sign === 'possible'} />
      )}
      {sign === 'approximate' && (
        <>
          <circle cx="14" cy="11" r="9" className={styles.ring} />
          <text x="24.5" y="8" fontSize="9">
            ≈
          </text>
        </>
      )}
    </>
  );
}
