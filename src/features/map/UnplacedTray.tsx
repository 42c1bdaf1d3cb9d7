import { useMemo } from 'react';
import { useStore } from 'zustand';
import { boundsOnMap } from '#domain/placement/placement.ts';
import { firstLeft } from '#domain/rows/first-left.ts';
import { countText } from '#i18n/count-text.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { IncidentTray } from '#incident-ui/tray/IncidentTray.tsx';
import type { ShownRows } from '#state/rows/row-selectors.ts';
import { selectShownRows } from '#state/rows/row-selectors.ts';
import { selectPlacements, selectVisible } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import { throttled } from '#state/throttled-visible.ts';
import { Icon } from '#ui/controls/Icon.tsx';
import styles from './unplaced.module.css';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
}

/** What no enabled source places, or places where this map is not, beside the map that cannot hold it. */
export function UnplacedTray(props: Props) {
  const shown = useStore(throttled(props.store, selectShownRows));
  return shown ? <UnplacedOfMany {...props} shown={shown} /> : <UnplacedOfFew {...props} />;
}

function UnplacedOfFew({ store, messages }: Props) {
  const { incidents } = useStore(throttled(store, selectVisible));
  const placements = useStore(store, selectPlacements);
  const unplaced = useMemo(
    () => incidents.filter(({ id }) => boundsOnMap(placements.get(id)) === null),
    [incidents, placements],
  );
  const count = unplaced.length;
  const title = messages.map.unplaced(count);
  return <Tray incidents={unplaced} {...{ store, messages, title, count }} />;
}

/** Of many the first are listed: the list of incidents has them all. */
const LISTED = 50;

function UnplacedOfMany({ store, messages, shown }: Props & { readonly shown: ShownRows }) {
  const { count, first } = useMemo(
    () => firstLeft(shown.rows.drawn().unplaced, shown.codes, LISTED),
    [shown],
  );
  const { unplaced, firstUnplaced } = messages.map;
  const title = count > LISTED ? firstUnplaced(count, LISTED) : unplaced(count);
  const incidents = first.map((incident) => shown.rows.incidentAt(incident));
  return <Tray {...{ store, messages, title, incidents, count }} />;
}

interface TrayProps extends Pick<Parameters<typeof IncidentTray>[0], 'incidents' | 'title'>, Props {
  readonly count: number;
}

/** On a phone its name would lie over the middle of the map: there it is a sign and a number. */
function Tray({ count, ...props }: TrayProps) {
  const short = (
    <>
      <Icon name="noPlace" size={16} />
      {countText(count)}
    </>
  );
  return <IncidentTray layout="below" lacks="where" short={short} className={styles.place} {...props} />;
}
