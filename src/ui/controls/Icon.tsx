/** Line icons in a 20 x 20 box, drawn for this page. */
const PATHS = {
  close: 'M5 5 L15 15 M15 5 L5 15',
  search: 'M8.5 3.5 A5 5 0 1 1 8.5 13.5 A5 5 0 1 1 8.5 3.5 Z M12.2 12.2 L16.5 16.5',
  share: 'M10 12.5 V3 M6.5 6.2 L10 2.8 L13.5 6.2 M4 10 V16.5 H16 V10',
  info: 'M10 2.8 A7.2 7.2 0 1 1 10 17.2 A7.2 7.2 0 1 1 10 2.8 Z M10 9.2 V13.8 M10 6.2 V6.4',
  sun: 'M10 6.5 A3.5 3.5 0 1 1 10 13.5 A3.5 3.5 0 1 1 10 6.5 Z M10 1.8 V3.4 M10 16.6 V18.2 M1.8 10 H3.4 M16.6 10 H18.2 M4.2 4.2 L5.3 5.3 M14.7 14.7 L15.8 15.8 M15.8 4.2 L14.7 5.3 M5.3 14.7 L4.2 15.8',
  moon: 'M16.5 11.8 A7 7 0 1 1 8.2 3.5 A5.6 5.6 0 0 0 16.5 11.8 Z',
  auto: 'M10 2.8 A7.2 7.2 0 1 1 10 17.2 A7.2 7.2 0 1 1 10 2.8 Z M10 2.8 V17.2 M10 6 L14.5 4.4 M10 9 L16.8 7.6 M10 12 L17 10.6 M10 15 L16 13.8',
  up: 'M4.5 12.5 L10 7 L15.5 12.5',
  down: 'M4.5 7.5 L10 13 L15.5 7.5',
  left: 'M12.5 4.5 L7 10 L12.5 15.5',
  right: 'M7.5 4.5 L13 10 L7.5 15.5',
  copy: 'M7 7 H16.5 V16.5 H7 Z M13 7 V3.5 H3.5 V13 H7',
  check: 'M3.8 10.5 L8.2 15 L16.2 5.5',
  play: 'M6.5 4 L16 10 L6.5 16 Z',
  pause: 'M7 4.5 V15.5 M13 4.5 V15.5',
  download: 'M10 3 V12.5 M6.5 9.3 L10 12.8 L13.5 9.3 M4 16.5 H16',
  /** A place on a map, struck out. */
  noPlace: 'M10 17.5 C6.8 13.4 5 10.6 5 8 A5 5 0 0 1 15 8 C15 10.6 13.2 13.4 10 17.5 Z M3.5 3.5 L16.5 16.5',
  outward: 'M8 4 H4 V16 H16 V12 M11.5 3.5 H16.5 V8.5 M16.2 3.8 L9.2 10.8',
} as const;

export type IconName = keyof typeof PATHS;

/** Decorative: the control around it carries the name. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
