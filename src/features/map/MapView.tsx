/** The map and its controls, from the store's values. Everything drawn here is also in the list. */

import { type CSSProperties, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { PALETTES } from '#basemap/flavors.ts';
import { boundsOf } from '#domain/place/geometry-bounds.ts';
import type { Insets } from '#domain/place/insets.ts';
import type { MapFailure } from '#features/map/engine/health/map-health.ts';
import { IncidentMap } from '#features/map/engine/incident-map.ts';
import { selectEvents } from '#features/map/events/select-events.ts';
import { SymbolHandles } from '#features/map/handles/SymbolHandles.tsx';
import type { Scene } from '#features/map/scene/scene.ts';
import { selectSelectedPlacement } from '#features/map/scene/select-placement.ts';
import { selectScene } from '#features/map/scene/select-scene.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { selectRowSet } from '#state/rows/row-selectors.ts';
import type { AppStore } from '#state/store.ts';
import type { Camera } from '#state/view.ts';
import { SYMBOL_LIFT } from '#symbols/lift.ts';
import { Fetched } from '#ui/containers/Fetched.tsx';
import { useSize } from '#ui/layout/use-size.ts';
import { Attribution } from './Attribution.tsx';
import { LineDoubt } from './LineDoubt.tsx';
import { LineReadout } from './LineReadout.tsx';
import { MapControls } from './MapControls.tsx';
import { MapFailed } from './MapFailed.tsx';
import styles from './map.module.css';
import { MAP_STATE, type MapState } from './map-state.ts';
import { UnplacedTray } from './UnplacedTray.tsx';
import { useCopies } from './use-copies.ts';
import { useFlavor } from './use-flavor.ts';

interface MapViewProps {
  readonly store: AppStore;
  readonly messages: Messages;
  /** How far panels cover each edge: what stands on the map keeps clear of them, px. */
  readonly padding: Insets;
  /** The same of those that stay, by which the camera frames what it shows. */
  readonly framing: Insets;
}

export function MapView({ store, messages, padding, framing }: MapViewProps) {
  const region = useRef<HTMLElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const { failure, failures, attempt, setFailure, forget, retry } = useFailures();
  const { height } = useSize(region);
  // Said on the element itself: it changes twice with each step.
  const setState = useCallback(
    (state: MapState) => {
      region.current?.setAttribute(MAP_STATE, state);
      if (state === 'idle') forget();
    },
    [forget],
  );
  const { map, reportedCamera } = useIncidentMap({
    store,
    messages,
    framing,
    container,
    attempt,
    setState,
    setFailure,
  });
  useScene(store, map);
  useCameraFromStore(store, map, reportedCamera);
  useRevealSelection(store, map, framing);
  useFailureNotice(store, failure);
  const isBroken = failure === 'context' || failure === 'worker';
  useCopies(isBroken ? null : map, region, padding);
  const isMany = useStore(store, (state) => selectRowSet(state) !== null);
  const isThere = failure !== 'no-webgl';
  const description = useId();
  const chips = useStore(
    store,
    ({ view: { stretch, knownOn, side } }) => [stretch, knownOn, side].filter((one) => one !== null).length,
  );

  return (
    <section
      ref={region}
      className={styles.map}
      aria-label={messages.map.label}
      aria-describedby={isMany && isThere ? description : undefined}
      {...AT_FIRST}
      data-cramped={height - padding.top - padding.bottom < CRAMPED}
      style={{ ...insets(padding), ['--map-chips' as string]: chips }}
    >
      {!isThere && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: where little is free it scrolls, by keys too.
        <div className={styles.noMap} tabIndex={0}>
          <p>{messages.map.noWebgl}</p>
        </div>
      )}
      {isThere && (
        <>
          <div key={attempt} ref={container} className={styles.canvas} />
          {map && isMany && (
            <div className={styles.many}>
              <Fetched load={loadRowsOnMap} message={messages.app.panelFailed} retry={messages.app.retry}>
                {(RowsOnMap) => <RowsOnMap {...{ store, messages, map }} />}
              </Fetched>
            </div>
          )}
          {map && !isMany && <SymbolHandles {...{ store, messages, map }} />}
          {isMany && (
            <p id={description} className="sr-only">
              {messages.map.many}
            </p>
          )}
          <div className={styles.readouts}>
            {map && <LineReadout store={store} messages={messages} map={map} />}
            <LineDoubt store={store} messages={messages} />
          </div>
          <MapControls store={store} messages={messages} map={map} />
          <UnplacedTray store={store} messages={messages} />
          <Attribution messages={messages} />
          {isBroken && <MapFailed {...{ messages, failure, failures }} onRetry={retry} />}
        </>
      )}
    </section>
  );
}

/** What the region has before there is a map, which sets it from then on. */
const AT_FIRST = { [MAP_STATE]: 'loading' };

/** The record of this page does not need it. */
const loadRowsOnMap = () => import('./handles/RowsOnMap.tsx').then(({ RowsOnMap }) => RowsOnMap);

/** Where panels leave less of the map than this in height, px, a sheet lies where the scale would, or a place name under it. */
const CRAMPED = 260;

/** What the map failed with, how often in a row, and a map in its place: `attempt` counts those. */
function useFailures() {
  const [failure, setFailure] = useState<MapFailure | null>(null);
  const [failures, setFailures] = useState(0);
  const [attempt, setAttempt] = useState(0);
  const take = useCallback((taken: MapFailure | null) => {
    setFailure(taken);
    if (taken && taken !== 'basemap') setFailures((count) => count + 1);
  }, []);
  const forget = useCallback(() => setFailures(0), []);
  const retry = useCallback(() => {
    setFailure(null);
    setAttempt((count) => count + 1);
  }, []);
  return { failure, failures, attempt, setFailure: take, forget, retry };
}

/** Custom properties with which controls keep clear of the panels. */
function insets({ top, right, bottom, left }: Insets): CSSProperties {
  const properties = { '--map-top': top, '--map-right': right, '--map-bottom': bottom, '--map-left': left };
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, `${value}px`]));
}

/**
 * Each step of a scrub is shown, and none of them draws this component anew. What goes wrong is thrown while it draws:
 * where the panel's own boundary catches it, and not out of the action that changed the store.
 */
function useScene(store: AppStore, map: IncidentMap | null): void {
  const [fault, setFault] = useState<{ readonly error: unknown } | null>(null);
  if (fault) throw fault.error;
  useEffect(() => {
    if (!map) return;
    let shown: Scene | undefined;
    const show = () => {
      try {
        const scene = selectScene(store.getState());
        map.rows.show(selectEvents(store.getState()));
        if (scene !== shown) map.setScene(scene);
        shown = scene;
      } catch (error) {
        setFault({ error });
      }
    };
    show();
    return store.subscribe(show);
  }, [store, map]);
}

/** Tells of a base map that has gaps for as long as it has them, unless the reader dismisses it. */
function useFailureNotice(store: AppStore, failure: MapFailure | null): void {
  useEffect(() => {
    if (failure !== 'basemap') return;
    const notice = { type: 'basemap-incomplete' } as const;
    store.actions.notify(notice);
    return () => store.actions.dismiss(notice);
  }, [store, failure]);
}

interface MapInputs extends Omit<MapViewProps, 'padding'> {
  readonly container: React.RefObject<HTMLDivElement | null>;
  /** When it changes, a map is made anew. */
  readonly attempt: number;
  readonly setState: (state: MapState) => void;
  readonly setFailure: (failure: MapFailure | null) => void;
}

/** Creates the map once for each attempt; later values are handed to it. */
function useIncidentMap(inputs: MapInputs) {
  const { store, messages, framing, container, attempt, setState, setFailure } = inputs;
  const [map, setMap] = useState<IncidentMap | null>(null);
  const reportedCamera = useRef<Camera | null>(null);
  const language = useStore(store, (state) => state.view.language);
  const flavor = useFlavor(store);
  const terrain = useStore(store, (state) => state.view.terrain);
  const locale = messages.map.engine;
  const appearance = useMemo(() => {
    const { land, cityLabel, mdl, dot } = PALETTES[flavor];
    const colors = { paper: land, ink: cityLabel, accent: mdl, dot, lift: SYMBOL_LIFT[flavor] };
    return { flavor, language, terrain, locale, colors };
  }, [flavor, language, terrain, locale]);
  const latest = useRef({ appearance, framing });
  useEffect(() => {
    latest.current = { appearance, framing };
  }, [appearance, framing]);

  useEffect(() => {
    if (!container.current) return;
    const { appearance, framing } = latest.current;
    setState('loading');
    const state = store.getState();
    const { camera } = state.view;
    reportedCamera.current = camera;
    const viewpoint = { camera, padding: { ...framing } };
    let created: IncidentMap;
    try {
      created = new IncidentMap(container.current, state.subject, appearance, selectScene(state), viewpoint, {
        onState: setState,
        onFailure: setFailure,
        onCamera: (moved) => {
          reportedCamera.current = moved;
          store.actions.setCamera(moved);
        },
      });
    } catch (error) {
      // Nothing helps a browser that has no WebGL 2; one that had it, or fails otherwise, may have it again.
      const isWithout = error instanceof Error && error.name === 'GPUInitializationError' && attempt === 0;
      setFailure(isWithout ? 'no-webgl' : 'context');
      setState('failed');
      return;
    }
    setMap(created);
    return () => {
      setMap(null);
      created.remove();
    };
  }, [container, store, attempt, setState, setFailure]);

  useEffect(() => map?.setAppearance(appearance), [map, appearance]);
  return { map, reportedCamera };
}

/** Follows the address (Back, reset) without answering the map's own echo. */
function useCameraFromStore(
  store: AppStore,
  map: IncidentMap | null,
  reported: React.RefObject<Camera | null>,
): void {
  const camera = useStore(store, (state) => state.view.camera);
  useEffect(() => {
    if (!map || camera === reported.current) return;
    reported.current = camera;
    map.camera.show(camera, store.getState().view.story !== null);
  }, [store, map, camera, reported]);
}

/** Brings what is selected into view and clear of the panels, unless the address came with a camera of its own. */
function useRevealSelection(
  store: AppStore,
  map: IncidentMap | null,
  { top, right, bottom, left }: Insets,
): void {
  const selected = useStore(store, (state) => state.view.selection?.incident ?? null);
  const ready = useStore(store, (state) => state.catalogue.status === 'ready');
  // A step of the story brings a camera of its own with what it selects.
  const staged = useStore(store, ({ view }) => view.story !== null && view.selection?.claim === undefined);
  const arrivedWith = useRef(store.getState().view.camera ? selected : null);
  const reveal = useCallback(
    (id: string) => {
      const placement = selectSelectedPlacement(store.getState());
      if (placement?.footprint) map?.reveal(id, boundsOf(placement.footprint), placement.symbolAt);
    },
    [store, map],
  );
  useEffect(() => {
    if (!map) return;
    map.camera.setPadding({ top, right, bottom, left });
    if (!ready || !selected) return;
    if (staged) arrivedWith.current = selected;
    if (arrivedWith.current !== selected) {
      arrivedWith.current = null;
      reveal(selected);
    }
  }, [map, ready, selected, staged, reveal, top, right, bottom, left]);
}
