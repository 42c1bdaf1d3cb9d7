/** Line icons of the timeline in a 20 x 20 box, drawn for this page. */
const PATHS = {
  play: 'M6.5 4.2 L15.5 10 L6.5 15.8 Z',
  pause: 'M7 4.5 V15.5 M13 4.5 V15.5',
  previous: 'M14.5 4.5 L8 10 L14.5 15.5 Z M5 4.5 V15.5',
  next: 'M5.5 4.5 L12 10 L5.5 15.5 Z M15 4.5 V15.5',
  undo: 'M4 8 H12 A4 4 0 0 1 12 16 H8 M7.3 4.6 L3.9 8 L7.3 11.4',
  redo: 'M16 8 H8 A4 4 0 0 0 8 16 H12 M12.7 4.6 L16.1 8 L12.7 11.4',
  plus: 'M10 4 V16 M4 10 H16',
  minus: 'M4 10 H16',
  earlier: 'M12.5 4.5 L7 10 L12.5 15.5',
  later: 'M7.5 4.5 L13 10 L7.5 15.5',
  fitWindow: 'M3.5 4 V16 M16.5 4 V16 M6.5 10 H13.5 M8.5 7.8 L6.3 10 L8.5 12.2 M11.5 7.8 L13.7 10 L11.5 12.2',
  fitAll: 'M3 7 V4 H6 M17 7 V4 H14 M3 13 V16 H6 M17 13 V16 H14 M7 10 H7.1 M10 10 H10.1 M13 10 H13.1',
  options:
    'M3.5 6.5 H10 M14 6.5 H16.5 M12 4.7 A1.8 1.8 0 1 1 12 8.3 A1.8 1.8 0 1 1 12 4.7 Z M3.5 13.5 H6 M10 13.5 H16.5 M8 11.7 A1.8 1.8 0 1 1 8 15.3 A1.8 1.8 0 1 1 8 11.7 Z',
} as const;

export type TimelineIconName = keyof typeof PATHS;

/** Hidden from assistive technology: the control around it has the name. */
export function TimelineIcon({ name }: { readonly name: TimelineIconName }) {
  const solid = name === 'play' || name === 'previous' || name === 'next';
  return (
    <svg
      width="18"
      height="18"
      viewBox="0 0 20 20"
      fill={solid ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth={name === 'pause' ? 3 : 1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
