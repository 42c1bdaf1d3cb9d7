import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { useStore } from 'zustand';
import type { IncidentMap } from '#features/map/engine/incident-map.ts';
import type { Messages } from '#i18n/en/messages.ts';
import type { AppStore } from '#state/store.ts';
import { useAppInstance } from '#ui/instance/app-instance.ts';
import styles from './map.module.css';

interface MapControlsProps {
  readonly store: AppStore;
  readonly messages: Messages;
  readonly map: IncidentMap | null;
}

/** Zoom, reset, terrain, full screen. Disabled, not absent, until the map is there. */
export function MapControls({ store, messages, map }: MapControlsProps) {
  const words = messages.map;
  const terrain = useStore(store, (state) => state.view.terrain);
  const reset = () => {
    store.actions.setTerrain(false);
    store.actions.setCamera(null);
    map?.camera.show(null);
  };
  // Here, not wherever terrain comes from: an address, or a step of the story, brings a camera of its own.
  const turnTerrain = () => {
    flushSync(() => store.actions.setTerrain(!terrain));
    map?.camera.tilt(!terrain);
  };
  return (
    <fieldset className={styles.controls} aria-label={words.controls}>
      <ControlButton
        label={words.zoomIn}
        disabled={!map}
        onClick={() => map?.camera.zoomBy(1)}
        path="M12 5v14M5 12h14"
      />
      <ControlButton
        label={words.zoomOut}
        disabled={!map}
        onClick={() => map?.camera.zoomBy(-1)}
        path="M5 12h14"
      />
      <ControlButton
        label={words.reset}
        disabled={!map}
        onClick={reset}
        path="M12 3v4M12 17v4M3 12h4M17 12h4M12 7a5 5 0 1 0 0 10 5 5 0 1 0 0-10"
      />
      <ControlButton
        label={words.terrain}
        pressed={terrain}
        disabled={!map}
        onClick={turnTerrain}
        path="M3 19 9.5 7l4 7 2.5-4L21 19Z"
      />
      <FullscreenButton label={words.fullscreen} />
    </fieldset>
  );
}

/** The whole app, panels included: the map alone would lose its list and its timeline. */
function FullscreenButton({ label }: { readonly label: string }) {
  const { root } = useAppInstance();
  const isFull = useSyncExternalStore(watchFullscreen, () => document.fullscreenElement === root);
  if (!document.fullscreenEnabled) return null;
  const toggle = () => {
    // The browser may refuse; then nothing changes, and nothing needs to be said.
    const change = isFull ? document.exitFullscreen() : root.requestFullscreen();
    change.catch(() => undefined);
  };
  return (
    <ControlButton
      label={label}
      pressed={isFull}
      disabled={false}
      onClick={toggle}
      path="M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5"
    />
  );
}

function watchFullscreen(onChange: () => void): () => void {
  document.addEventListener('fullscreenchange', onChange);
  return () => document.removeEventListener('fullscreenchange', onChange);
}

interface ControlButtonProps {
  readonly label: string;
  readonly path: string;
  readonly disabled: boolean;
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

function ControlButton({ label, path, disabled, pressed, onClick }: ControlButtonProps) {
  return (
    <button
      type="button"
      className={styles.control}
      aria-label={label}
      {...(pressed !== undefined && { 'aria-pressed': pressed })}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      <svg
        viewBox="0 0 24 24"
        width="20"
        height="20"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d={path} />
      </svg>
    </button>
  );
}
