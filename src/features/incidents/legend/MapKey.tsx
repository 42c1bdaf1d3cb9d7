import { useStore } from 'zustand';
import { totalOf } from '#domain/query/query.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { selectRowSet } from '#state/rows/row-selectors.ts';
import { selectCounts } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import { throttled } from '#state/throttled-visible.ts';
import { KeyList } from './KeyList.tsx';
import { KeySample } from './KeySample.tsx';
import styles from './map-key.module.css';

type Sign = keyof Messages['incidents']['key'];

const SIGNS: readonly Sign[] = [
  'ribbon',
  'fading',
  'certain',
  'underWay',
  'possible',
  'approximate',
  'ink',
  'rest',
  'band',
];

/** The map has ribbons for about so many at the least; what is more may be added up. */
const RIBBONS = 14;

type RowSign = keyof Messages['incidents']['rowKey'];

const ROW_SIGNS: readonly RowSign[] = ['strip', 'certain', 'possible', 'dot', 'circle', 'doubtful', 'ground'];

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  readonly color: string;
  readonly open?: boolean;
}

/** What fill, ribbon, ring and ink mean; the kinds have their own legend. */
export function MapKey({ messages, color, store, open = false }: Props) {
  const isMany = useStore(store, (state) => selectRowSet(state) !== null);
  const mayAddUp = totalOf(useStore(throttled(store, selectCounts))) > RIBBONS;
  const { reading, key, rowKey } = messages.incidents;
  const shared = { heading: reading, color, open };
  if (isMany) return <KeyList signs={ROW_SIGNS} words={rowKey} draw={drawnOfMany} {...shared} />;
  const signs = mayAddUp ? SIGNS : SIGNS.filter((sign) => sign !== 'rest');
  return <KeyList signs={signs} words={key} draw={drawn} {...shared} />;
}

function drawn(sign: Sign) {
  switch (sign) {
    case 'certain':
    case 'underWay':
    case 'possible':
      return (
        <>
          <path className={styles.ribbon} d="M0 11H28" strokeDasharray={DASHES[sign]} />
          <KeySample hollow={sign === 'possible'} broken={sign === 'underWay'} />
        </>
      );
    case 'ribbon':
      return (
        <>
          <path className={styles.line} d="M0 19 5 17 8 20 13 17 17 20 22 18 28 20" />
          <path className={styles.ribbon} d="M2 9C9 4 19 6 27 4" />
          <KeySample at={[8, 6.5]} size={8} />
          <KeySample at={[20, 4.8]} size={8} />
        </>
      );
    case 'fading':
      return FADING.map((opacity, at) => (
        <path key={opacity} className={styles.ribbon} d={`M${at * 4} 11h4`} strokeOpacity={opacity} />
      ));
    case 'approximate':
      return (
        <>
          <path
            className={styles.area}
            d="M1 14 C6 3 11 5 16 2 S26 2 27 8 L25 17 C22 19 19 21 14 20 S6 21 1 14 Z"
          />
          <KeySample />
          <circle cx="14" cy="11" r="9" className={styles.ring} />
        </>
      );
    case 'rest':
      return <path className={styles.sum} d="M0 8 4 5 14 6 22 2 28 4V17L22 19 14 13 4 14 0 12Z" />;
    case 'band':
      return <path className={styles.band} d="M0 15 6 9 12 13 20 6 28 9 28 12 20 11 12 16 6 14Z" />;
    case 'ink':
      return (
        <>
          <path d="M0 8H28" strokeWidth="1.4" />
          <path d="M9 15H19" strokeWidth="4" />
        </>
      );
  }
}

/** What sums, dots and circles mean, of which the map shows many. */
function drawnOfMany(sign: RowSign) {
  switch (sign) {
    case 'strip':
      return <path className={styles.sum} d="M0 19V15L5 13 8 5 12 12 18 8 22 14 28 12V19Z" />;
    case 'certain':
      return <KeySample />;
    case 'possible':
      return (
        <>
          <KeySample hollow at={[7, 11]} size={12} />
          <path className={styles.hatching} d="M16 18 28 6M16 12 22 6M22 18 28 12" />
        </>
      );
    case 'dot':
      return (
        <>
          <circle cx="14" cy="11" r="9" className={styles.hollow} />
          <circle cx="14" cy="11" r="5.5" />
        </>
      );
    case 'circle':
      return (
        <>
          <circle cx="14" cy="11" r="10" className={styles.area} />
          <KeySample size={10} />
        </>
      );
    case 'doubtful':
      return (
        <>
          <KeySample size={10} />
          <circle cx="14" cy="11" r="9" className={styles.ring} />
        </>
      );
    case 'ground':
      return (
        <>
          <circle cx="10" cy="11" r="9" className={styles.sum} />
          <circle cx="18" cy="11" r="9" className={styles.sum} />
        </>
      );
  }
}

/** Of a ribbon as long as the sign: unbroken, broken at its ends, broken all along. */
const DASHES = { certain: undefined, underWay: '2 2 2 2 12 2 2 2 2', possible: '5 3' } as const;

/** Of the parts of a ribbon, from its uncertain end on. */
const FADING = [0.15, 0.3, 0.45, 0.6, 0.8, 0.95, 1];
