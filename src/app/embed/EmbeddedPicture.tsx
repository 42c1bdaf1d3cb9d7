import { useRef } from 'react';
import { useStore } from 'zustand';
import { FaceSwitch } from '#app/bar/FaceSwitch.tsx';
import { TimelineToggle, type TimelineToggleProps } from '#app/bar/TimelineToggle.tsx';
import { KnownOnChip } from '#app/notices/KnownOnChip.tsx';
import { SideChip } from '#app/notices/SideChip.tsx';
import { StretchChip } from '#app/notices/StretchChip.tsx';
import type { Insets } from '#domain/place/insets.ts';
import type { Messages } from '#i18n/en/messages.ts';
import type { AppStore } from '#state/store.ts';
import { Fetched } from '#ui/containers/Fetched.tsx';
import styles from './embed.module.css';

const loadMapView = async () => (await import('#features/map/MapView.tsx')).MapView;
const loadLineView = async () => (await import('#features/line-view/LineView.tsx')).LineView;

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  /** How far panels cover each edge, px. */
  readonly padding: Insets;
  /** Where the timeline is opened by a button. */
  readonly timeline?: TimelineToggleProps;
}

/** The map or the line view, from which nothing is saved. */
export function EmbeddedPicture({ store, messages, padding, timeline }: Props) {
  const face = useStore(store, (state) => state.view.face);
  const { mapFailed, panelFailed, retry } = messages.app;
  const pressed = useRef(false);
  const faces = <FaceSwitch store={store} messages={messages} pressed={pressed} />;
  const chips = (
    <>
      <StretchChip store={store} messages={messages} />
      <KnownOnChip store={store} messages={messages} />
      <SideChip store={store} messages={messages} />
    </>
  );
  if (face === 'line') {
    return (
      <Fetched key="line" load={loadLineView} message={panelFailed} retry={retry}>
        {(LineView) => <LineView {...{ store, messages, padding }} chip={chips} leading={faces} />}
      </Fetched>
    );
  }
  return (
    <>
      <Fetched key="map" load={loadMapView} message={mapFailed} retry={retry}>
        {(MapView) => <MapView {...{ store, messages, padding }} framing={padding} />}
      </Fetched>
      <section
        className={styles.faces}
        aria-label={messages.lineView.faceChoice}
        style={{ left: padding.left, right: padding.right, top: padding.top }}
      >
        {faces}
        {timeline && <TimelineToggle messages={messages} {...timeline} />}
        {chips}
      </section>
    </>
  );
}
