import type { Messages } from '#i18n/en/messages.ts';
import { KeyList } from './KeyList.tsx';
import { KeySample } from './KeySample.tsx';

type Sign = keyof Messages['lineView']['key'];

const SIGNS: readonly Sign[] = ['box', 'ink', 'certain', 'underWay', 'possible', 'symbol', 'span'];

interface Props {
  readonly messages: Messages;
  readonly color: string;
  readonly open?: boolean;
}

/** What the boxes of the line view mean: their width, height and ink, and the symbols in them. */
export function LineKey({ messages, color, open = false }: Props) {
  const { reading, key } = messages.lineView;
  return <KeyList heading={reading} signs={SIGNS} words={key} draw={drawn} color={color} open={open} />;
}

function drawn(sign: Sign) {
  return (
    <>
      {sign === 'box' && (
        <>
          <rect x="7" y="2" width="20" height="13" fillOpacity="0.3" />
          <path
            d="M7 19H27M9.5 17 7 19 9.5 21M24.5 17 27 19 24.5 21M3 2V15M1 4.5 3 2 5 4.5M1 12.5 3 15 5 12.5"
            fill="none"
            strokeWidth="1.2"
          />
        </>
      )}
      {sign === 'ink' && (
        <>
          <rect x="1" y="2" width="18" height="18" fillOpacity="0.12" strokeWidth="0.8" />
          <rect x="22" y="9" width="5" height="5" fillOpacity="0.8" strokeWidth="0.8" />
        </>
      )}
      {sign === 'certain' && <rect x="2" y="5" width="24" height="12" fillOpacity="0.4" />}
      {sign === 'underWay' && (
        <>
          <rect x="2" y="5" width="24" height="12" fillOpacity="0.4" stroke="none" />
          <path d="M2 5V17M26 5V17" />
          <path d="M2 5H26M2 17H26" strokeDasharray="4 2.6" />
        </>
      )}
      {sign === 'possible' && <rect x="2" y="5" width="24" height="12" fill="none" strokeDasharray="4 2.6" />}
      {sign === 'symbol' && (
        <>
          <rect x="1" y="7" width="26" height="8" fillOpacity="0.15" strokeWidth="0.8" />
          <KeySample at={[8, 11]} size={9} />
          <KeySample at={[20, 11]} size={9} />
        </>
      )}
      {sign === 'span' && (
        <>
          <path d="M1 11.5H27" strokeWidth="0.8" strokeOpacity="0.4" />
          <path d="M8 6V18M5.5 18H10.5M20 6V21" strokeWidth="1.2" strokeOpacity="0.7" />
          <KeySample at={[8, 6]} size={9} />
          <KeySample at={[20, 6]} size={9} />
        </>
      )}
    </>
  );
}
