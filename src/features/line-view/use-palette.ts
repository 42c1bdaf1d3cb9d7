import { type RefObject, useLayoutEffect, useState } from 'react';
import { type Palette, PRINTED, readPalette } from './palette';

const CHANGES = ['(forced-colors: active)', '(prefers-color-scheme: dark)'];

/** The page's colours, read anew when the theme or the system's colours change. */
export function usePalette(host: RefObject<HTMLElement | null>): Palette {
  const [palette, setPalette] = useState(PRINTED);
  useLayoutEffect(() => {
    const read = () => {
      if (host.current) setPalette(readPalette(host.current));
    };
    read();
    const observer = new MutationObserver(read);
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    const media = CHANGES.map((query) => matchMedia(query));
    for (const one of media) one.addEventListener('change', read);
    return () => {
      observer.disconnect();
      for (const one of media) one.removeEventListener('change', read);
    };
  }, [host]);
  return palette;
}
