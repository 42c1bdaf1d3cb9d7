import type { Messages } from '../../i18n/en';
import type { IncidentMap } from './incident-map';
import styles from './map.module.css';

interface MapControlsProps {
  readonly messages: Messages;
  readonly map: IncidentMap | null;
  readonly onReset: () => void;
}

/** Zoom and reset. Disabled, not absent, until the map is there. */
export function MapControls({ messages, map, onReset }: MapControlsProps) {
  const words = messages.map;
  const reset = () => {
    onReset();
    map?.setCamera(null);
  };
  return (
    <fieldset className={styles.controls} aria-label={words.controls}>
      <ControlButton
        label={words.zoomIn}
        disabled={!map}
        onClick={() => map?.zoomBy(1)}
        path="M12 5v14M5 12h14"
      />
      <ControlButton label={words.zoomOut} disabled={!map} onClick={() => map?.zoomBy(-1)} path="M5 12h14" />
      <ControlButton
        label={words.reset}
        disabled={!map}
        onClick={reset}
        path="M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5"
      />
    </fieldset>
  );
}

interface ControlButtonProps {
  readonly label: string;
  readonly path: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
}

function ControlButton({ label, path, disabled, onClick }: ControlButtonProps) {
  return (
    <button
      type="button"
      className={styles.control}
      aria-label={label}
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
        strokeWidth="2"
        strokeLinecap="round"
      >
        <path d={path} />
      </svg>
    </button>
  );
}
