import { type ReactNode, useContext, useRef } from 'react';
import { useStore } from 'zustand';
import { FaceSwitch } from '#app/bar/FaceSwitch.tsx';
import { TimelineToggle, type TimelineToggleProps } from '#app/bar/TimelineToggle.tsx';
import { FirstVisit } from '#app/first-visit/FirstVisit.tsx';
import { BackChip } from '#app/notices/BackChip.tsx';
import { KnownOnChip } from '#app/notices/KnownOnChip.tsx';
import { SideChip } from '#app/notices/SideChip.tsx';
import { StretchChip } from '#app/notices/StretchChip.tsx';
import type { Insets } from '#domain/place/insets.ts';
import { LineKey } from '#features/incidents/legend/LineKey.tsx';
import { MapKey } from '#features/incidents/legend/MapKey.tsx';
import { TimelineKey } from '#features/incidents/legend/TimelineKey.tsx';
import { useKeyOnMap } from '#features/incidents/legend/use-key-on-map.ts';
import type { LineViewProps } from '#features/line-view/LineView.tsx';
import { KEY_ON_MAP } from '#features/map/map-state.ts';
import { PicturePartsContext } from '#features/share/picture/parts-context.ts';
import type { Messages } from '#i18n/en/messages.ts';
import type { AppStore } from '#state/store.ts';
import { Fetched } from '#ui/containers/Fetched.tsx';
import { useAppInstance } from '#ui/instance/app-instance.ts';
import styles from './app.module.css';

/** MapLibre is most of the code, so it is imported later: the list can be read before. */
const loadMapView = async () => (await import('#features/map/MapView.tsx')).MapView;

/** Imported when the line view is first shown. */
const loadLineView = async () => {
  const [{ LineView: View }, { csvOf }] = await Promise.all([
    import('#features/line-view/LineView.tsx'),
    import('#features/transfer/csv.ts'),
  ]);
  return (props: Omit<LineViewProps, 'csvOf'>) => <View {...props} csvOf={csvOf} />;
};

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  /** How far panels cover the map at each edge, px. */
  readonly padding: Insets;
  /** The same of the panels that stay. */
  readonly framing: Insets;
  /** Where the timeline is opened by a button. */
  readonly timeline?: TimelineToggleProps;
}

/** The map, or the line view in its place. */
export function Picture({ store, messages, padding, framing, timeline }: Props) {
  const face = useStore(store, (state) => state.view.face);
  const { mapFailed, panelFailed, retry } = messages.app;
  const pressed = useRef(false);
  const faces = <FaceSwitch store={store} messages={messages} pressed={pressed} />;
  const keyOnMap = useKeyOnMap(store);
  const chip = (
    <>
      <StretchChip store={store} messages={messages} />
      <KnownOnChip store={store} messages={messages} />
      <SideChip store={store} messages={messages} />
      <BackChip store={store} messages={messages} />
    </>
  );
  const sample = store.getState().subject.kinds[0]?.color ?? '';
  const saveSvg = useSaveSvg(store);
  const pictureKey = <LineKey messages={messages} color={sample} open />;
  const overPicture = (
    <section
      className={styles.faces}
      aria-label={messages.lineView.faceChoice}
      style={{ left: padding.left, right: padding.right, top: padding.top }}
    >
      <div className={styles.facesRow}>
        {faces}
        {timeline && <TimelineToggle messages={messages} {...timeline} />}
        {chip}
      </div>
    </section>
  );
  const failedMap = (said: ReactNode) => <Uncovered padding={padding}>{said}</Uncovered>;
  // What has failed has no toolbar; the way back to the map stays.
  const failedLine = (said: ReactNode) => (
    <>
      {failedMap(said)}
      {overPicture}
    </>
  );
  // Each boundary has a key; without it the line view would take over the failed state of the map.
  if (face === 'line') {
    return (
      <Fetched key="line" load={loadLineView} message={panelFailed} retry={retry} placed={failedLine}>
        {(LineView) => (
          <LineView {...{ store, messages, padding, chip, pictureKey, saveSvg }} leading={faces} />
        )}
      </Fetched>
    );
  }
  return (
    <>
      <Fetched key="map" load={loadMapView} message={mapFailed} retry={retry} placed={failedMap}>
        {(MapView) => <MapView {...{ store, messages, padding, framing }} />}
      </Fetched>
      {keyOnMap && (
        <div
          className={styles.keyOnMap}
          {...{ [KEY_ON_MAP]: true }}
          style={{ right: padding.right, top: padding.top, bottom: padding.bottom }}
        >
          <div>
            <MapKey store={store} messages={messages} color={sample} open />
            <TimelineKey messages={messages} color={sample} />
          </div>
        </div>
      )}
      <FirstVisit {...{ store, messages, padding }} />
      {overPicture}
    </>
  );
}

/** Saves the line view as the Share dialog does. Rejects where that fails. */
function useSaveSvg(store: AppStore): () => Promise<void> {
  const parts = useContext(PicturePartsContext);
  const { unmounted } = useAppInstance();
  return async () => {
    const { saveSvgOf } = await import('#features/share/picture/save-picture.ts');
    if (!parts) throw new Error('There is no app around this view');
    await saveSvgOf(store.getState(), 'line', parts, unmounted);
  };
}

interface UncoveredProps {
  readonly padding: Insets;
  readonly children: ReactNode;
}

/** Where no panel lies over the picture. */
function Uncovered({ padding, children }: UncoveredProps) {
  const { top, right, bottom, left } = padding;
  return (
    <div className={styles.uncovered} style={{ top, right, bottom, left }}>
      {children}
    </div>
  );
}
