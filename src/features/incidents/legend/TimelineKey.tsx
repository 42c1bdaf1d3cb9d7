import type { Messages } from '#i18n/en/messages.ts';
import { KeyList } from './KeyList.tsx';
import { KeySample } from './KeySample.tsx';

type Sign = keyof Messages['timeline']['key'];

const SIGNS: readonly Sign[] = ['day', 'bar', 'announced', 'columns'];

interface Props {
  readonly messages: Messages;
  readonly color: string;
}

/** What the marks of the timeline mean. */
export function TimelineKey({ messages, color }: Props) {
  const { reading, key } = messages.timeline;
  return <KeyList heading={reading} signs={SIGNS} words={key} draw={drawn} color={color} />;
}

function drawn(sign: Sign) {
  switch (sign) {
    case 'day':
      return <KeySample />;
    case 'bar':
      return (
        <g stroke="none">
          <rect x="12" y="7.5" width="15" height="7" rx="1.5" fillOpacity="0.5" />
          {FADING.map((opacity, at) => (
            <rect key={opacity} x={at * 3} y="7.5" width="3" height="7" fillOpacity={opacity} />
          ))}
        </g>
      );
    case 'announced':
      return (
        <>
          <KeySample at={[6, 11]} size={11} />
          <path d="M12 11H22" strokeWidth="1" />
          <path d="M22.5 3.5V18.5" strokeWidth="2.5" />
        </>
      );
    case 'columns':
      return (
        <g stroke="none">
          <rect x="2" y="6" width="7" height="14" />
          {STRIPES.map((y) => (
            <rect key={y} x="10.5" y={y} width="7" height="2" fillOpacity="0.8" />
          ))}
          <rect x="19" y="6" width="7" height="14" fillOpacity="0.3" />
        </g>
      );
  }
}

/** Of the parts of a bar, from its unknown end on. */
const FADING = [0.08, 0.2, 0.32, 0.44];

/** Tops of the stripes of what is under way. */
const STRIPES = [6, 9, 12, 15, 18];
