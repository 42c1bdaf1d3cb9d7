import { type RefObject, useLayoutEffect, useState } from 'react';
import { useAppInstance } from '#ui/instance/app-instance.ts';
import { watchLook } from '#ui/theme/color-scheme.ts';
import { isSamePalette, type Palette, PRINTED, readPalette } from './palette.ts';

/** The page's colours, read again when the theme or the system's colours change; the same object while none changes. */
export function usePalette(host: RefObject<HTMLElement | null>): Palette {
  const [palette, setPalette] = useState(PRINTED);
  const { root } = useAppInstance();
  useLayoutEffect(() => {
    const read = () => {
      if (!host.current) return;
      const next = readPalette(host.current);
      setPalette((before) => (isSamePalette(before, next) ? before : next));
    };
    read();
    return watchLook(root, read);
  }, [host, root]);
  return palette;
}
